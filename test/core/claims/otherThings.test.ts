import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  bridge: { label: Holt Bridge, type: place }
  line: { label: Tarn line, type: thing }
  branch: { label: Ness line, type: thing }
  report: { label: Skarn report, type: work }
  dunmore: { label: Dunmore, type: place }
  ida: { label: Ida Moe, type: person }
  otto: { label: Otto Reith, type: person }
  car: { label: Grey Arrow, type: thing }
properties:
  halts: { label: number of halts, value: quantity, triggers: [halts] }
facts:
  - { id: line-opened, subject: line, property: opened, value: 1969-03-07 }
  - { id: line-length, subject: line, property: length, value: 60 km }
  - { id: line-cost, subject: line, property: cost, value: £900 million }
  - { id: line-halts, subject: line, property: halts, value: 41 halts }
  - { id: branch-opened, subject: branch, property: opened, value: 1979-05-02 }
  - { id: report-published, subject: report, property: published, value: 1963-03-27 }
  - { id: mayor-1, subject: dunmore, property: mayor, value: otto, valid: 2008/2016-05-05 }
  - { id: mayor-2, subject: dunmore, property: mayor, value: ida, valid: 2016-05-05/.. }
  - { id: car-speed, subject: car, property: speed, value: 126 mph }
`;

const now = (text: string) => `---\ndate: 2025-06-01\n---\n\n${text}`;

describe('what is told of something beside the subject', () => {
  describe('the time of another office', () => {
    eachDraft(facts, [
      now('Anna Holt was deputy to the mayor of Dunmore, Ida Moe, from 2018 to 2021.'),
      now('She was an aide to Ida Moe, the mayor of Dunmore, from 2018 to 2021.'),
      now('He worked for the mayor of Dunmore, Ida Moe, until 2019.'),
      now('In 2022 the mayor of Dunmore, Otto Reith, later chairman of the harbour, said no.'),
      now('In 2020 the mayor of Dunmore, Otto Reith’s successor, said no.'),
      now('The lord mayor of Dunmore, Alastair King, said no.'),
      now(`He is an ally of Ida Moe, mayor of Dunmore since 2015.
                                                 ^^^^ error wrong-date: 2016`),
      now(`The mayor of Dunmore, Ida Moe, elected in 2015, said no.
                                          ^^^^ error wrong-date: 2016`),
      now(`The mayor of Dunmore, Otto Reith, then said no, and left.
                      ^^^^^^^^^^ error wrong-name: Ida Moe`),
    ]);
  });

  describe('another of the name', () => {
    eachDraft(facts, [
      'A second Skarn report was published in 1965.',
      'Another Skarn report came out in 1965.',
      `The Skarn report was published in 1965.
                                  ^^^^ error wrong-date: 1963`,
      `The famous Skarn report was published in 1965.
                                         ^^^^ error wrong-date: 1963`,
    ]);
  });

  describe('a part, a stretch or a share', () => {
    eachDraft(facts, [
      'The Tarn line serves ten new halts.',
      'Ten halts on the Tarn line are new.',
      'The Tarn line has 24 halts outside Dunmore.',
      'The Tarn line is 38 km long under the hills.',
      'The Tarn line cost the taxpayer £300 million.',
      'The Tarn line opened in 1968 as far as Dunmore.',
      'The Tarn line opened between Dunmore and Skarn in 1968.',
      'Trains on the Tarn line opened their doors to skiers at Dunmore in June 1972.',
      `The Tarn line has 40 halts in Dunmore and Skarn.
                  ^^^^^^^^ error wrong-quantity: 41 halts`,
      `The Tarn line serves ten halts.
                     ^^^^^^^^^ error wrong-quantity: forty-one halts`,
      `The Tarn line is 38 km long.
                 ^^^^^ error wrong-quantity: 60 km`,
      `The Tarn line is 70 km long under the hills.
                 ^^^^^ error wrong-quantity: 60 km`,
      `The Tarn line cost an estimated £300 million.
                                ^^^^^^^^^^^^ error wrong-quantity: £900 million`,
      `The Tarn line cost the taxpayer £870 million.
                                ^^^^^^^^^^^^ error wrong-quantity: £900 million`,
      `The Tarn line opened in 1968.
                        ^^^^ error wrong-date: 1969`,
    ]);
  });

  describe('another line, whose verb is left out', () => {
    eachDraft(facts, [
      `The Ness line opened on 1 May 1979, the Ness Line Extension in 1999.
                        ^^^^^^^^^^ error wrong-date: 2 May 1979`,
    ]);
  });

  describe('what some say', () => {
    eachDraft(facts, [
      'Some say that the Grey Arrow hit 125 mph only.',
      'Many believe that the Grey Arrow hit 125 mph.',
      `Some say yes. The Grey Arrow hit 125 mph.
                                 ^^^^^^^ error wrong-quantity: 126 mph`,
    ]);
  });
});
