import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ada: { label: Ada Moreno, type: person }
  bela: { label: Béla Kertész, type: person }
  ruritania: { label: Ruritania, type: place }
  graustark: { label: Graustark, type: place }
  strelsau: { label: Strelsau, type: place }
  geneva: { label: Geneva, type: place }
  lisbon: { label: Lisbon, type: place }
  meeting: { label: Moreno–Kertész meeting, aliases: [meeting of Moreno and Kertész], type: event }
  call: { label: Moreno's telephone call with Kertész, type: event }
  visit: { label: Ada Moreno's visit to Strelsau, type: event }
  match: { label: Ruritania–Graustark match, type: event }
  first-round: { label: first meeting of the negotiators, short: [first meeting], context: [ruritania, graustark], type: event }
  second-round: { label: second meeting of the negotiators, short: [second meeting], context: [ruritania, graustark], type: event }
properties:
  negotiator: { label: negotiator, value: person, triggers: [negotiator] }
  number: { label: number of the meeting, value: ordinal, triggers: [meeting] }
facts:
  - { subject: meeting, property: date, value: 2019-05-08 }
  - { subject: meeting, property: location, value: geneva }
  - { subject: call, property: date, value: 2019-02-03 }
  - { subject: visit, property: date, value: 2021-10-11 }
  - { subject: match, property: date, value: 2018-06-20 }
  - { subject: match, property: location, value: lisbon }
  - { subject: ruritania, property: negotiator, value: Carla Orban }
  - { subject: graustark, property: negotiator, value: Dino Petri }
  - { subject: first-round, property: date, value: 2020-01-14 }
  - { subject: first-round, property: location, value: lisbon }
  - { subject: first-round, property: number, value: 1 }
  - { subject: second-round, property: date, value: 2020-02-24 }
  - { subject: second-round, property: location, value: geneva }
  - { subject: second-round, property: number, value: 2 }
`;

describe('an event told by its verb and those who took part', () => {
  describe('has the day and the place of the event that its name says, where one of them speaks for it', () => {
    eachDraft(facts, [
      `Ada Moreno met Béla Kertész in Geneva on 9 May 2019.
                                         ^^^^^^^^^^ error wrong-date: 8 May 2019`,
      `Moreno and Kertész shook hands in Lisbon on 8 May 2019.
                                  ^^^^^^ error wrong-place: Geneva`,
      `Moreno, who met Kertész in Lisbon in May 2019, said nothing.
                           ^^^^^^ error wrong-place: Geneva`,
      `Ada Moreno called on Béla Kertész. On 8 May 2019 the two sat down in Lisbon.
                                                                     ^^^^^^ error wrong-place: Geneva`,
      `Moreno spoke to Kertész by telephone on 4 February 2019.
                                        ^^^^^^^^^^^^^^^ error wrong-date: 3 February 2019`,
      `In October 2022 Ada Moreno travelled to Strelsau.
   ^^^^^^^^^^^^ error wrong-date: October 2021`,
      `Ada Moreno paid a visit to Strelsau on 11 October 2022.
                                       ^^^^^^^^^^^^^^^ error wrong-date: 11 October 2021`,
      `Ruritania beat Graustark in Geneva on 20 June 2018.
                            ^^^^^^ error wrong-place: Lisbon`,
    ]);
  });

  describe('is one of a series by its number, its day or its name', () => {
    eachDraft(facts, [
      `Carla Orban and Dino Petri met for the first time in Geneva.
                                                     ^^^^^^ error wrong-place: Lisbon`,
      `Carla Orban and Dino Petri held their first meeting in Geneva.
                                                       ^^^^^^ error wrong-place: Lisbon`,
      `Ruritania and Graustark waited. The negotiators agreed in Lisbon, on 24 February 2020, to go on.
                                                          ^^^^^^ error wrong-place: Geneva`,
      `Carla Orban and Dino Petri met in Lisbon on 14 January 2020 and in Strelsau on 24 February 2020.
                                                                   ^^^^^^^^ error wrong-place: Geneva`,
      `Carla Orban met Dino Petri in Lisbon for the second time on 14 January 2020.
                                             ^^^^^^ error wrong-ordinal: first`,
      'Carla Orban and Dino Petri met in Lisbon on 14 January 2020 and in Geneva on 24 February 2020.',
      'Carla Orban and Dino Petri met in Geneva.',
    ]);
  });

  describe('is no other of the same people, and nothing that is only planned, asked or denied', () => {
    eachDraft(facts, [
      'Moreno met Kertész in Geneva on 8 May 2019.',
      'Moreno met Kertész again in Lisbon in 2022, and in Geneva in 2023.',
      'Moreno met her husband in Lisbon on 8 May 2019.',
      'Moreno and Kertész had met in Lisbon as students.',
      'On 8 May 2019 Moreno and Kertész were to meet in Lisbon, but the talks moved.',
      'Did Moreno meet Kertész in Lisbon on 8 May 2019? She did not meet Kertész in Lisbon on 8 May 2019.',
      'Moreno spoke to Kertész in Geneva on 4 February 2019.',
      'Ada Moreno went back to Strelsau in November 2021, and in May 2024.',
      'When Moreno and Kertész met, on 8 May 2019, the hotel in Lisbon where she had stayed burned.',
      'The ministers of Ruritania and Graustark met in Geneva on 20 June 2018.',
      'Ruritania lost to Graustark in Geneva in June 2010.',
    ]);
  });
});
