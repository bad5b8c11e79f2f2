import { eachDraft } from '../../../support/eachDraft';

const facts = `
entities:
  uni: { label: Keele University, type: organization }
  bird: { label: Emily Bird, type: person }
  hale: { label: George Hale, type: person }
  ross: { label: Ian Ross, type: person }
  firm: { label: Pilkington, type: organization }
  boots: { label: Boots, type: organization }
  film: { label: Local Hero, type: work }
  novel: { label: Cranford, type: work }
  band: { label: The Wedding Guests, type: organization }
  ferry: { label: Baltic Queen, type: thing }
  port: { label: Whitby, type: place }
  goole: { label: Goole, type: place }
  bridge: { label: Menai Bridge, type: place }
  war: { label: Boer War, type: event }
  hall: { label: Leeds Town Hall, type: place }
  club: { label: Selby Town, type: organization }
  clubb: { label: Ripon City, type: organization }
  treaty: { label: Treaty of Ghent, type: thing }
  peak: { label: Great Gable, type: place }
  quake: { label: Lisbon earthquake, type: event }
  cup: { label: 1951 FA Cup final, type: event }
  paper: { label: Yorkshire Post, type: organization }
  drug: { label: penicillin, type: thing }
  sat: { label: Ariel 1, type: thing }
facts:
  - { subject: uni, property: founded, value: 1949 }
  - { subject: uni, property: opened, value: 1950 }
  - { subject: bird, property: died, value: 1902-03-04 }
  - { subject: bird, property: born, value: 1840 }
  - { subject: bird, property: married, value: 1861 }
  - { subject: bird, property: spouse, value: hale }
  - { subject: bird, property: residence, value: port }
  - { subject: bird, property: burial-place, value: port }
  - { subject: hale, property: resigned, value: 1911 }
  - { subject: hale, property: appointed, value: 1906 }
  - { subject: hale, property: elected, value: 1906 }
  - { subject: hale, property: employer, value: boots }
  - { subject: hale, property: team, value: club }
  - { subject: firm, property: founded, value: 1826 }
  - { subject: firm, property: acquired, value: 2006 }
  - { subject: firm, property: chief-executive, value: hale }
  - { subject: firm, property: owner, value: hale }
  - { subject: firm, property: headquarters, value: port }
  - { subject: firm, property: employees, value: 6000 }
  - { subject: film, property: published, value: 1983 }
  - { subject: film, property: director, value: hale }
  - { subject: film, property: cast-member, value: ross }
  - { subject: film, property: cost, value: 3 million GBP }
  - { subject: novel, property: published, value: 1853 }
  - { subject: novel, property: author, value: bird }
  - { subject: novel, property: pages, value: 240 }
  - { subject: band, property: dissolved, value: 1997 }
  - { subject: band, property: member-count, value: 4 }
  - { subject: ferry, property: launched, value: 2008 }
  - { subject: ferry, property: capacity, value: 2800 }
  - { subject: bridge, property: completed, value: 1826 }
  - { subject: bridge, property: opened, value: 1826-01-30 }
  - { subject: bridge, property: built-from, value: 1819 }
  - { subject: bridge, property: designer, value: hale }
  - { subject: bridge, property: length, value: 417 m }
  - { subject: war, property: started, value: 1899-10-11 }
  - { subject: war, property: ended, value: 1902-05-31 }
  - { subject: war, property: death-toll, value: 60000 }
  - { subject: hall, property: architect, value: hale }
  - { subject: hall, property: capacity, value: 1550 }
  - { subject: club, property: coach, value: hale }
  - { subject: club, property: stadium, value: hall }
  - { subject: treaty, property: signed, value: 1814-12-24 }
  - { subject: treaty, property: ratified, value: 1815-02-16 }
  - { subject: quake, property: date, value: 1755-11-01 }
  - { subject: quake, property: death-toll, value: 40000 }
  - { subject: cup, property: attendance, value: 100000 }
  - { subject: cup, property: date, value: 1951-04-28 }
  - { subject: paper, property: editor, value: hale }
  - { subject: drug, property: discovered, value: 1928 }
  - { subject: drug, property: discovered-by, value: hale }
  - { subject: sat, property: launched, value: 1962-04-26 }
  - { subject: sat, property: mass, value: 62 kg }
`;

describe('a wording’s words in another sense', () => {
  describe('says nothing of the property', () => {
    eachDraft(facts, [
      'Keele University launched a course in robotics in 2019.',
      'A bookshop at Keele University opened its doors in 1966.',
      'Keele University traces 40 of its chairs to 1962.',
      'Keele University began a building programme in 1958.',
      'Keele University bears a motto from 1750.',
      'Keele University welcomed its first overseas students in 1963.',
      'Emily Bird took her own lunch to Whitby in 1871.',
      'Emily Bird gave her life story to a reporter in 1899.',
      "Emily Bird's brother drowned in 1866.",
      'Emily Bird entered the world of fashion in 1860.',
      'Emily Bird walked down the High Street with Ian Ross.',
      'Emily Bird got married again in 1880.',
      'Emily Bird exchanged letters with Ian Ross.',
      'Emily Bird became the aunt of Ian Ross.',
      'Emily Bird made Ian Ross her secretary.',
      "Emily Bird's dog lies in Goole.",
      'Emily Bird set up a school in Goole.',
      'George Hale gave up cricket in 1902.',
      'George Hale took the job of counting votes in 1892.',
      'George Hale got the job done in 1893.',
      'George Hale was handed a cheque in 1895.',
      'George Hale was brought in a cab in 1895.',
      'George Hale took a job at Pilkington.',
      'George Hale had lunch with the directors of Pilkington.',
      'Ian Ross was in charge of accounts at Pilkington.',
      'Ian Ross took the helm of a yacht built by Pilkington.',
      'Ian Ross spoke for Pilkington in court.',
      'Pilkington picked up an award in 1993.',
      'Pilkington absorbed losses of a million in 1981.',
      'Pilkington sold glass to France in 1860.',
      'Pilkington was brought into the scheme in 1975.',
      'Pilkington gave work to 40 architects in Goole.',
      'Pilkington has a warehouse in Goole.',
      'Pilkington was sued in Goole.',
      'Local Hero was put on the shelf in 1982.',
      'Local Hero first went out of print in 1990.',
      'Local Hero was seen by Ian Ross in 1984.',
      'Local Hero hit a nerve in Whitby in 1986.',
      'Local Hero was unveiled as a musical in 2019.',
      'Local Hero is the favourite work of Ian Ross.',
      'Local Hero was bought for £200,000 by a broadcaster.',
      'Cranford was televised in 1972.',
      'Cranford, illustrated by Ian Ross, has sold well.',
      'Cranford, with an introduction by Ian Ross, is back.',
      'Cranford arrived in the post on 3 May 1999.',
      'Ian Ross finished writing about Cranford in 1990.',
      'The Wedding Guests split the fee in 1995.',
      'The Wedding Guests parted ways with their manager in 1994.',
      'The Wedding Guests played 40 shows.',
      'The Wedding Guests fell apart laughing on 2 May 1994.',
      'Baltic Queen took to the water again in 2015.',
      'Baltic Queen soared in value in 2014.',
      'The Menai Bridge went up in value in 1990.',
      'The Menai Bridge was put up for auction in 1950.',
      'The Menai Bridge was brought into the national park in 1951.',
      'Workers started work on the roof of the Menai Bridge in 1939.',
      'The foundation of the Menai Bridge museum was laid in 1990.',
      'The Menai Bridge was painted by Ian Ross.',
      'The Menai Bridge was sketched by Ian Ross.',
      'Ian Ross laid out a garden beside the Menai Bridge.',
      'The Boer War was brought to the screen in 1980.',
      'The Boer War took a new turn in 1900.',
      'The Boer War cost £200 million.',
      'The Boer War claimed 300 horses a day.',
      'The siege in the Boer War collapsed on 3 May 1900.',
      'The Boer War lapsed into raids in 1901.',
      'Leeds Town Hall was restored to a design by Ian Ross.',
      'Leeds Town Hall was the subject of a book by Ian Ross.',
      'Leeds Town Hall hosted 600 guests last night.',
      'The plans for Leeds Town Hall were found by Ian Ross.',
      'Selby Town were crushed by Ripon City.',
      'Ian Ross was at the helm of Ripon City when they beat Selby Town.',
      'Ian Ross took charge of Ripon City against Selby Town.',
      'The Treaty of Ghent was put to the Senate on 15 February 1815.',
      'The Treaty of Ghent was waved through by the press on 3 January 1815.',
      'He put his name to a copy of the Treaty of Ghent in 1914.',
      'The Lisbon earthquake shook philosophy in 1759.',
      'The Lisbon earthquake hit trade in 1756.',
      'The Lisbon earthquake left 12 churches standing.',
      'The Lisbon earthquake cost a merchant 300 barrels of wine.',
      'Two hundred police were at the 1951 FA Cup final.',
      'The 1951 FA Cup final was shown on 3 May 1951.',
      'Three kings watched the 1951 FA Cup final.',
      'Ian Ross was in charge of sport at the Yorkshire Post.',
      'Penicillin was first made in bulk in 1942.',
      'Penicillin was first produced on a large scale in 1943.',
      'Ian Ross came across penicillin in 1950.',
      'Ian Ross purified penicillin.',
      'Ariel 1 entered the record books in 1965.',
      'Ariel 1 carried 7 kg of instruments.',
    ]);
  });
});
