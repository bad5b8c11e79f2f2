import assert from 'node:assert/strict';
import { indexFacts } from '../../../server/src/core/claims/factIndex';
import { labelledFacts } from '../../../server/src/core/claims/readings/labels/labelledFacts';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';
import { findBuiltInProperty } from '../../../server/src/core/facts/vocabulary/vocabulary';
import { eachDraft } from '../../support/eachDraft';

const values = {
  date: '1950-03-04',
  person: 'Jo Ray',
  place: 'Skarn',
  organization: 'Tarn Works',
  entity: 'Tarn Works',
  quantity: '34',
  ordinal: '3',
  boolean: 'true',
  text: 'TRN',
};

/** Whether a column with that heading is said to hold the property of an event. */
function isAnnounced(property: string, heading: string): boolean {
  const value = values[findBuiltInProperty(property)?.value ?? 'text'];
  const { factSet } = readFactFiles([
    {
      path: 'facts.yaml',
      text: `
entities:
  it: { label: Quell, type: event }
facts:
  - { subject: it, property: ${property}, value: ${value} }
`,
    },
  ]);
  const it = factSet.entities.get('it');
  assert.ok(it);
  return labelledFacts(indexFacts(factSet), it, heading).length > 0;
}

/** Each property, and what an editor would write over its column. */
const headings = `
born: Born | Birth | Date of birth | Birth date | Year of birth | Born on | Birthday
died: Died | Death | Date of death | Death date | Year of death | Died on
founded: Founded | Foundation | Established | Est. | Year founded | Founding | Date founded | Founded in | Formed | Created | Year of foundation | Set up
dissolved: Dissolved | Disbanded | Abolished | Defunct | Year dissolved | Dissolution | Broke up
opened: Opened | Opening | Opening date | Date opened | Year opened | Inaugurated | Opened in | Open since
closed: Closed | Closing | Closure | Closing date | Date closed | Shut | Year closed
started: Started | Start | Began | Start date | Beginning | Begun
ended: Ended | End | End date | Finished | Finish
published: Published | Publication | Release | Released | Release date | Publication date | Year published | Premiere | Premiered | Date of publication
signed: Signed | Signing | Date signed | Signature | Signed on | Date of signature | Signing date | Concluded
ratified: Ratified | Ratification | Date ratified | Date of ratification
completed: Completed | Completion | Finished | Built | Year built | Date completed | Completed in | Completion date | Year completed
discovered: Discovered | Discovery | Year discovered | Date of discovery | Discovery date | Year of discovery | Isolated | Found
launched: Launched | Launch | Launch date | Date of launch | Liftoff | Lift-off | Launched on
landed: Landed | Landing | Landing date | Touchdown | Splashdown | Date of landing
first-flight: First flight | First flew | Maiden flight | Date of first flight | Maiden voyage
elected: Elected | Election | Date elected | Year elected | Elected in
appointed: Appointed | Appointment | Took office | Took over | Date appointed | Date of appointment | Assumed office
resigned: Resigned | Resignation | Left office | Stepped down | Date of resignation | In office until
married: Married | Wedding | Marriage | Date of marriage | Wed | Year married
acquired: Acquired | Acquisition | Bought | Purchased | Date acquired | Takeover
built-from: Construction began | Begun | Construction started | Groundbreaking | Start of construction
annexed: Annexed | Annexation | Date annexed
joined: Joined | Accession | Date joined | Date of accession | Admitted | Admission | Member since | Year joined | Joined in | Acceded
left: Left | Exit | Withdrew | Departed | Date left | Withdrawal | Departure
author: Author | Writer | Written by | Author(s)
director: Director | Directed by | Director(s)
screenwriter: Screenwriter | Screenplay | Written by | Writer
composer: Composer | Music | Composed by | Music by | Score
performer: Performer | Artist | Singer | Performed by | Sung by
producer: Producer | Produced by
cast-member: Starring | Star | Cast | Lead
creator: Creator | Created by | Painter | Artist | Sculptor
architect: Architect | Designed by | Architects
designer: Designer | Designed by
editor: Editor | Edited by
founder: Founder | Founded by | Founders
owner: Owner | Owned by | Proprietor
chief-executive: CEO | Chief executive | Chief executive officer
chairperson: Chair | Chairman | Chairperson | President
manager: Manager | Coach | Head coach
coach: Coach | Head coach | Trainer
commander: Commander | Captain | Commanded by
head-of-state: Head of state | President | Monarch | King | Queen
head-of-government: Head of government | Prime minister | Premier | PM
leader: Leader | Led by | Head
foreign-minister: Foreign minister
defence-minister: Defence minister | Defense minister
finance-minister: Finance minister
interior-minister: Interior minister
speaker: Speaker
ambassador: Ambassador
spouse: Spouse | Husband | Wife | Married to | Partner
father: Father
mother: Mother
child: Child | Children | Son | Daughter
sibling: Sibling | Brother | Sister
discovered-by: Discoverer | Discovered by | Found by
invented-by: Inventor | Invented by
winner: Winner | Won by | Champion | Winners
runner-up: Runner-up | Runners-up | Second | Second place
successor: Successor | Succeeded by
predecessor: Predecessor | Preceded by
doctoral-advisor: Doctoral advisor | Supervisor | Advisor
student: Student | Pupil | Students
birthplace: Birthplace | Place of birth | Born in | Born | Birth place
place-of-death: Place of death | Died in | Died | Death place
burial-place: Burial place | Buried | Grave | Resting place | Buried in | Buried at
residence: Residence | Home | Lives in
location: Location | Venue | Place | Site | City | Where
located-in: State | Region | Province | County | District | Located in
country: Country | Nation | State
continent: Continent
capital: Capital | Capital city
headquarters: Headquarters | HQ | Seat | Based in | Head office
venue: Venue
origin: Origin
population: Population | Inhabitants | Pop. | Residents | Population (2020)
population-density: Density | Population density | Density (/km²)
area: Area | Size | Area (km²) | Total area | Surface area
length: Length | Length (km) | Length, km | Long
height: Height | Height (m) | Height in metres | Height, m | Tall
elevation: Elevation | Altitude | Height | Elevation (m) | Summit
width: Width | Beam | Breadth | Wide
depth: Depth | Max. depth | Maximum depth | Max depth | Greatest depth
diameter: Diameter | Diameter (km) | Width
mass: Mass | Weight | Mass (kg) | Mass, kg
distance: Distance | Distance (km)
speed: Speed | Top speed | Maximum speed | Max. speed | Max speed
duration: Duration | Length | Running time | Runtime
age: Age
member-count: Members | Number of members | No. of members | Membership | Total members
employees: Employees | Staff | Workforce | Number of employees | No. of employees
capacity: Capacity | Seats | Seating capacity | Seating
seats: Seats | Number of seats | No. of seats | Total seats | Seats (total)
pages: Pages | Number of pages | No. of pages
episodes: Episodes | Number of episodes | No. of episodes
floors: Floors | Storeys | Number of floors | No. of floors | Stories | Floor count
copies-sold: Copies sold | Sales | Sold | Units sold | Copies
death-toll: Deaths | Death toll | Killed | Dead | Fatalities | Toll | Victims
injured: Injured | Wounded | Number of injured | Injuries
magnitude: Magnitude | Magnitude (Mw) | Strength
attendance: Attendance | Crowd | Spectators | Visitors
revenue: Revenue | Turnover | Box office | Gross | Revenue (bn)
cost: Cost | Price | Construction cost | Costs
price: Price | Sold for | Fee
acquisition-price: Price | Price paid | Bought for | Acquisition price
budget: Budget
score: Goals | Points | Score | Runs | Rating
temperature: Temperature | Temp. | Temperature (°C)
boiling-point: Boiling point | Boils at | Boiling point (°C)
melting-point: Melting point | Melts at | Melting point (°C)
atomic-number: Atomic number
time: Time | Record | Finishing time
runway-length: Runway | Runway length | Length of runway
share: Share | Percentage | Vote share | Per cent
rank: Rank | Position | Ranking
date: Date | When | Held | Year | Day | Took place | Held on | Fought
publisher: Publisher | Published by
manufacturer: Manufacturer | Maker | Made by | Builder | Built by
developer: Developer | Developed by
broadcaster: Broadcaster | Network | Channel
record-label: Label | Record label
operator: Operator | Operated by
parent-company: Parent | Parent company | Owner
acquired-by: Acquired by | Buyer | Bought by
named-after: Named after | Named for | Eponym
part-of: Part of
sport: Sport
league: League
team: Team | Club
stadium: Stadium | Ground | Home ground
award: Award | Prize
material: Material | Made of
cause: Cause | Cause of death
opponent: Opponent | Opponents
sponsor: Sponsor
architectural-style: Style | Architectural style
official-language: Official language | Language | Languages
language: Language
currency: Currency
occupation: Occupation | Profession | Job
nationality: Nationality | Citizenship
religion: Religion | Faith
genre: Genre
instrument: Instrument | Plays
party: Party | Political party
position: Position
nickname: Nickname | Nicknamed
motto: Motto
score-line: Score | Result | Final score
identifier: Code | IATA code | ISBN
`;

describe('the heading of a column', () => {
  describe('announces a property', () => {
    for (const line of headings.trim().split('\n')) {
      const [property = '', list = ''] = line.split(': ');
      it(property, () =>
        assert.deepEqual(
          list.split(' | ').filter(heading => !isAnnounced(property, heading)),
          [],
        ),
      );
    }
  });

  describe('announces nothing by the way', () => {
    const headings: readonly (readonly [property: string, ...headings: string[]])[] = [
      ['signed', 'Signed copies', 'Signed by', 'Force'],
      ['started', 'Force', 'On', 'In'],
      ['length', 'Length of mast', 'Mast length', 'Length in words'],
      ['height', 'Height of tide', 'Height in class'],
      ['seats', 'Total'],
      ['launched', 'Relaunched', 'Launch site', 'Launch mass'],
      ['opened', 'Opened by'],
      ['published', 'Date of purchase', 'By'],
      ['owner', 'Owner since', 'By'],
      ['joined', 'Since', 'Members'],
    ];
    for (const [property, ...rest] of headings)
      it(property, () =>
        assert.deepEqual(
          rest.filter(heading => isAnnounced(property, heading)),
          [],
        ),
      );
  });

  describe('may be what is left of a trigger', () => {
    eachDraft(
      `
entities:
  pact: { label: Quell Pact, type: thing }
  yard: { label: Tarn Yard, type: thing }
properties:
  in-force: { label: entered into force, value: date, triggers: [entered into force, in force since] }
  on-sale: { label: first sold, value: date, triggers: [went on sale] }
facts:
  - { subject: pact, property: in-force, value: 1953-11-01 }
  - { subject: yard, property: on-sale, value: 1961-05-04 }
`,
      [
        `| Pact | Where | In force |
| --- | --- | --- |
| Quell Pact | Skarn | 1 January 1953 |
                       ^^^^^^^^^^^^^^ error wrong-date: 1 November 1953`,
        `| Pact | In force since |
| --- | --- |
| Quell Pact | 1 November 1953 |`,
        `| What | On sale |
| --- | --- |
| Tarn Yard | 4 May 1962 |
              ^^^^^^^^^^ error wrong-date: 4 May 1961`,
        `| What | Sale |
| --- | --- |
| Tarn Yard | 9 June 1972 |`,
      ],
    );
  });
});
