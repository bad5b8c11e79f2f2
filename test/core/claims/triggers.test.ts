import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ness: { label: Orm Ness Lighthouse, aliases: [Orm Ness], type: place }
  courier: { label: Morning Post of Varn, aliases: [Morning Post], type: organization }
  strike: { label: Varn tram strike, type: event }
  pact: { label: Sunde Pact, type: event }
  open: { label: 1963 Harbour Open, type: event }
  poll: { label: 1958 Varn election, type: event }
  brewery: { label: Alder Brewery, type: organization }
  peak: { label: Mount Tolk, type: place }
  bridge: { label: Sorrel Bridge, type: place }
  fire: { label: Alder Mill fire, type: event }
  mill: { label: Alder Mill, type: place }
  ida: { label: Ida Moe, type: person }
  olof: { label: Olof Berg, type: person }
  ada: { label: A. A. K. Thorn, type: person }
  school: { label: Hill House School, type: organization }
  choir: { label: Varn Philharmonic, type: organization }
  race: { label: Fell Marathon, type: event }
  ship: { label: Kestrel, type: thing }
  trial: { label: Brandt trial, type: event }
  otto: { label: Otto Lie, type: person }
  greta: { label: Greta Lie, type: person }
  nils: { label: Nils Lie, type: person }
  opera: { label: The Glass King, type: work }
  house: { label: Varn Opera House, aliases: [Varn Opera], type: organization }
  creole: { label: Sorani Creole, type: thing }
  raid: { label: Varn bank robbery, type: event }
  door: { label: The Blue Door, type: work }
  party: { label: Reform Party, type: organization }
  vaccine: { label: Zeta vaccine, type: thing }
  bank: { label: Bank of Tolm, type: organization }
  society: { label: Alpine Society, type: organization }
properties:
  bank-head: { label: governor, value: person, triggers: [governor, in charge of the bank] }
  society-head: { label: president of the society, value: person, triggers: [president, presides over the society] }
  first-singer: { label: first sang the title role, value: person, triggers: [first sung by, title role] }
  acts: { label: number of acts, value: quantity, triggers: [acts] }
  intendant: { label: intendant, value: person, triggers: [intendant, at the head of the house] }
  speakers: { label: speakers, value: quantity, triggers: [speakers, spoken by] }
  mastermind: { label: mastermind, value: person, triggers: [brains behind, planned by] }
  paid: { label: price paid, value: quantity, triggers: [fetched, paid] }
  vote: { label: share of the vote, value: quantity, triggers: [of the vote] }
  trial-leader: { label: leader of the trial, value: person, triggers: [led the trial] }
  strike-days: { label: length of the strike, value: quantity, triggers: [lasted, days] }
  capsized: { label: capsized, value: date, triggers: [capsized] }
  headmistress: { label: headmistress, value: person, triggers: [headmistress, runs the school] }
  chief-conductor: { label: chief conductor, value: person, triggers: [chief conductor, baton] }
  record-holder: { label: holder of the course record, value: person, triggers: [course record] }
  runners: { label: runners at the start, value: quantity, triggers: [runners] }
  skipper: { label: skipper, value: person, triggers: [skipper, at the helm] }
  judge: { label: presiding judge, value: person, triggers: [judge, presided] }
  witnesses: { label: witnesses heard, value: quantity, triggers: [witnesses, testified] }
  times-mayor: { label: number of times as mayor, value: quantity, triggers: [mayor] }
  kids: { label: children, value: person, triggers: [children] }
  kit: { label: maker of the kit, value: organization, triggers: [supplied by] }
  keeper: { label: keeper, value: person, triggers: [keeper, looked after, tended] }
  automated: { label: automated, value: date, triggers: [automated, last keeper left, unmanned] }
  editor-of-paper: { label: editor of the paper, value: person, triggers: [editor, edited by] }
  copies: { label: copies sold a day, value: quantity, triggers: [copies, circulation] }
  strike-leader: { label: leader of the strike, value: person, triggers: [led by, strike leader] }
  strikers: { label: people on strike, value: quantity, triggers: [walked out, on strike] }
  signers: { label: those who signed it, value: person, triggers: [was signed] }
  margin: { label: margin of victory, value: quantity, triggers: [won by, by] }
  seats-won: { label: seats won by the winner, value: quantity, triggers: [seats] }
  barrels: { label: barrels brewed a year, value: quantity, triggers: [barrels] }
  mill-owner: { label: mill owner, value: person, triggers: [owner, owned by] }
  brewmaster: { label: head brewer, value: person, triggers: [head brewer] }
  evacuated: { label: people evacuated, value: quantity, triggers: [evacuated] }
  erupted: { label: erupted, value: date, triggers: [erupted] }
  toll-ended: { label: toll abolished, value: date, triggers: [toll was abolished] }
  inquiry-chair: { label: chairman of the inquiry, value: person, triggers: [chaired the inquiry] }
  stage: { label: number of stages, value: quantity, triggers: [legs] }
facts:
  - { subject: bank, property: bank-head, value: ida }
  - { subject: society, property: society-head, value: ida }
  - { subject: opera, property: first-singer, value: ida }
  - { subject: opera, property: acts, value: 4 }
  - { subject: house, property: intendant, value: ida }
  - { subject: creole, property: speakers, value: 73000 }
  - { subject: raid, property: mastermind, value: ida }
  - { subject: door, property: paid, value: 4.1 million pounds }
  - { subject: party, property: vote, value: 12.4 % }
  - { subject: vaccine, property: trial-leader, value: ida }
  - { subject: strike, property: strike-days, value: 37 days }
  - { subject: ship, property: capsized, value: 1957 }
  - { subject: school, property: headmistress, value: ida }
  - { subject: choir, property: chief-conductor, value: ida }
  - { subject: race, property: record-holder, value: ida }
  - { subject: race, property: runners, value: 2400 }
  - { subject: ship, property: skipper, value: ida }
  - { subject: trial, property: judge, value: ida }
  - { subject: trial, property: witnesses, value: 47 }
  - { subject: ida, property: times-mayor, value: 4 }
  - { subject: ida, property: kids, value: [otto, greta, nils] }
  - { subject: choir, property: kit, value: Halma }
  - { subject: ness, property: keeper, value: ida }
  - { subject: ness, property: automated, value: 1988-03-14 }
  - { subject: courier, property: editor-of-paper, value: ida }
  - { subject: courier, property: copies, value: 72000 }
  - { subject: strike, property: strike-leader, value: ida }
  - { subject: strike, property: strikers, value: 4500 }
  - { subject: pact, property: signers, value: [ada, ida] }
  - { subject: open, property: margin, value: 10 strokes }
  - { subject: open, property: stage, value: 12 }
  - { subject: poll, property: seats-won, value: 61 }
  - { subject: brewery, property: barrels, value: 30000 }
  - { subject: brewery, property: brewmaster, value: ida }
  - { subject: mill, property: mill-owner, value: ida }
  - { subject: peak, property: evacuated, value: 5200 }
  - { subject: peak, property: erupted, value: 1979-11-07 }
  - { subject: bridge, property: toll-ended, value: 1966 }
  - { subject: fire, property: inquiry-chair, value: ida }
`;

describe("a curator's triggers", () => {
  describe('say who did it in the active, the passive and as a noun', () => {
    eachDraft(facts, [
      `For thirty years Olof Berg looked after Orm Ness Lighthouse.
                 ^^^^^^^^^ error wrong-name`,
      `Orm Ness Lighthouse was kept by Olof Berg, who rarely came ashore.
                                ^^^^^^^^^ error wrong-name`,
      `Olof Berg led the Varn tram strike from a room above a pub.
^^^^^^^^^ error wrong-name`,
      `Olof Berg edits the Morning Post.
^^^^^^^^^ error wrong-name`,
      `The Sunde Pact is signed at dawn by A. A. K. Thorn and Olof Berg.
                                                       ^^^^^^^^^ error wrong-member`,
      `The inquiry into the Alder Mill fire was chaired by Olof Berg.
                                                    ^^^^^^^^^ error wrong-name`,
      `The chairman of the inquiry into the Alder Mill fire, Olof Berg, blamed nobody.
                                                      ^^^^^^^^^ error wrong-name`,
      `At Alder Brewery, head brewer Olof Berg tastes every batch.
                              ^^^^^^^^^ error wrong-name`,
      `Olof Berg was in possession of Alder Mill.
^^^^^^^^^ error wrong-name`,
    ]);
  });

  describe('say who has an office', () => {
    eachDraft(facts, [
      `Olof Berg runs Hill House School like a ship.
^^^^^^^^^ error wrong-name`,
      `Under the baton of Olof Berg the Varn Philharmonic has learnt to whisper.
                   ^^^^^^^^^ error wrong-name`,
      `The course record of the Fell Marathon is held by Olof Berg.
                                                  ^^^^^^^^^ error wrong-name`,
      `Olof Berg holds the course record at the Fell Marathon.
^^^^^^^^^ error wrong-name`,
      `With Olof Berg at the helm, the Kestrel left on the evening tide.
     ^^^^^^^^^ error wrong-name`,
      `Judge Olof Berg presided over the Brandt trial.
      ^^^^^^^^^ error wrong-name`,
      `On Friday, Olof Berg, headmistress of Hill House School, shrugged.
           ^^^^^^^^^ error wrong-name`,
      `The brains behind the Varn bank robbery, Olof Berg, had been a choirboy.
                                         ^^^^^^^^^ error wrong-name`,
      `The title role in The Glass King was first sung by Olof Berg.
                                                   ^^^^^^^^^ error wrong-name`,
      `Olof Berg is at the head of the Varn Opera House.
^^^^^^^^^ error wrong-name`,
      `Olof Berg is in charge of the Bank of Tolm.
^^^^^^^^^ error wrong-name`,
      `Olof Berg presides over the Alpine Society.
^^^^^^^^^ error wrong-name`,
      `Olof Berg led the trial of the Zeta vaccine.
^^^^^^^^^ error wrong-name`,
      `There were three children, Otto Lie, Greta Lie and Olof Berg.
                                                   ^^^^^^^^^ error wrong-member`,
    ]);
  });

  describe('say nothing of whoever else stands there', () => {
    eachDraft(facts, [
      'Olof Berg trained under a keeper at Orm Ness Lighthouse.',
      'The Sunde Pact was signed by Ida Moe, and Olof Berg took the photograph.',
      'Olof Berg kept a picture of Orm Ness Lighthouse.',
      "Varn Opera's night intendant, Olof Berg, sleeps in the stalls.",
      'The Varn tram strike was led by a driver whom Olof Berg had trained.',
      'A lifeboat of the Kestrel capsized in 1950.',
      'Two of the judges in the Brandt trial, Olof Berg among them, were new.',
      "The Varn Philharmonic's players wore shirts supplied by Adera.",
      'With Olof Berg at the helm of a tug, the harbour watched the Kestrel leave.',
      'Otto Lie, Greta Lie and Olof Berg went for a walk.',
      'A story edited by Olof Berg in the Morning Post won a prize.',
      'The inquiry into a fire was chaired by Olof Berg, a friend of Alder Mill.',
    ]);
  });

  describe('say when it was as verbs, participles and nouns', () => {
    eachDraft(facts, [
      `Automation came to Orm Ness Lighthouse in 1986.
                                          ^^^^ error wrong-date`,
      `The automation of Orm Ness Lighthouse in 1986 was no surprise.
                                         ^^^^ error wrong-date`,
      `Orm Ness Lighthouse has stood unmanned since 1985.
                                             ^^^^ error wrong-date`,
      `The toll on Sorrel Bridge was abolished in 1969.
                                           ^^^^ error wrong-date`,
      'Automation came to Orm Ness Lighthouse in 1988.',
      'The toll on the old Tolk road was abolished in 1969.',
      'The toll on Sorrel Bridge was abolished in 1966.',
    ]);
  });

  describe('say how many', () => {
    eachDraft(facts, [
      `Olof Berg won the 1963 Harbour Open by eight strokes.
                                       ^^^^^^^^^^^^^ error wrong-quantity`,
      `The Morning Post sells 82,000 copies a day.
                       ^^^^^^^^^^^^^ error wrong-quantity`,
      `Alder Brewery turns out 35,000 barrels a year.
                        ^^^^^^^^^^^^^^ error wrong-quantity`,
      `The Farmers won the 1958 Varn election with 71 seats.
                                            ^^^^^^^^ error wrong-quantity`,
      `The Varn tram strike, in which 5,500 men walked out, lasted a month.
                               ^^^^^^^^^ error wrong-quantity`,
      `Some 4,200 runners lined up for the Fell Marathon.
     ^^^^^^^^^^^^^ error wrong-quantity`,
      `Some 63,000 people speak Sorani Creole.
     ^^^^^^^^^^^^^ error wrong-quantity`,
      `The Glass King, an opera in five acts, runs for four hours.
                            ^^^^^^^^^ error wrong-quantity`,
      `The Blue Door fetched £1.4 million at auction.
                      ^^^^^^^^^^^^ error wrong-quantity`,
      `That made Ida Moe mayor five times in all.
                        ^^^^^^^^^^ error wrong-quantity`,
      `When Mount Tolk erupted, 2,500 people were evacuated.
                         ^^^^^^^^^^^^ error wrong-quantity`,
    ]);
  });

  describe('count nothing else', () => {
    eachDraft(facts, [
      'Olof Berg won the 1963 Harbour Open by ten strokes.',
      'The Brandt trial heard three witnesses on Monday.',
      'The Reform Party lost 3 per cent of the vote in the north.',
      'The Varn tram strike began two days after Olof Berg broke his arm.',
      'The Blue Door fetched £4.1 million at auction.',
      'Three runners got lost on the way to the Fell Marathon.',
      'In the 1958 Varn election, 12 seats changed hands.',
      'Alder Brewery turns out 30,000 barrels a year.',
      'The Varn tram strike, in which 4,500 men walked out, lasted a month.',
      'Before Mount Tolk erupted, 200 people were evacuated from a hospital in Varn.',
    ]);
  });

  describe('with an owner in it is about what the text told of, in another paragraph as well', () => {
    eachDraft(
      `
entities:
  cup: { label: 1931 Harbour Cup, type: event }
  ida: { label: Ida Moe, type: person }
properties:
  prize: { label: prize, value: quantity, triggers: [winner's cheque] }
facts:
  - { id: cup-prize, subject: cup, property: prize, value: 454 euros }
  - { id: cup-winner, subject: cup, property: winner, value: ida }
`,
      [
        `Ida Moe won the 1931 Harbour Cup.

The winner's cheque was 545 euros.
                        ^^^^^^^^^ error wrong-quantity: 454 euros`,
        `Ida Moe won the 1931 Harbour Cup.

The winner's cheque was 454 euros.`,
      ],
    );
  });

  describe('that end in “until” are about that very date', () => {
    eachDraft(
      `
entities:
  quill: { label: Quill 3.0, type: work }
properties:
  end-of-life: { label: end of support, value: date, triggers: [supported until, receives fixes until] }
facts:
  - { id: quill-end, subject: quill, property: end-of-life, value: 2028-09-30 }
`,
      [
        `Quill 3.0 is supported until 30 September 2027.
                             ^^^^^^^^^^^^^^^^^ error wrong-date: 30 September 2028`,
        `Quill 3.0 receives fixes until 2027.
                               ^^^^ error wrong-date: 2028`,
        'Quill 3.0 is supported until 30 September 2028.',
      ],
    );
  });
});
