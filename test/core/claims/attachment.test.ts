import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  thaw: { label: Great Thaw, type: event }
  match: { label: Lund–Moe match, type: event }
  house: { label: Saltby Opera, type: organization }
  hall: { label: Sun Hall, type: place }
  peak: { label: Grey Ridge, type: place }
  final: { label: 2005 Lake Cup final, aliases: [2005 final], type: event }
  club: { label: Dunmore Town, type: organization }
  march: { label: Werner March, type: person }
  ida: { label: Ida Moe, type: person }
  vera: { label: Vera Lund, type: person }
  tom: { label: Tom Reith, type: person }
properties:
  general-manager: { label: general manager, value: person, triggers: [manager, general manager, director] }
  music-director: { label: music director, value: person, triggers: [music director] }
facts:
  - { id: thaw-date, subject: thaw, property: date, value: 1980-02-22 }
  - { id: hall-architect, subject: hall, property: architect, value: march }
  - { id: hall-opened, subject: hall, property: opened, value: 2017-01-11 }
  - { id: hall-seats, subject: hall, property: seats, value: 2100 seats }
  - { id: isle-people, subject: Norra, property: population, value: 210000 }
  - { id: match-winner, subject: match, property: winner, value: ida }
  - { id: house-manager, subject: house, property: general-manager, value: tom }
  - { id: house-music, subject: house, property: music-director, value: vera }
  - { id: peak-island, subject: peak, property: located-in, value: Norra }
  - { id: final-date, subject: final, property: date, value: 2005-05-25 }
  - { id: club-coach, subject: club, property: coach, value: tom, valid: 2004/2009 }
  - { id: club-coach-before, subject: club, property: coach, value: ida, valid: 1998/2004 }
`;

describe('attachment', () => {
  describe('a month is no surname', () => {
    eachDraft(facts, [
      'The Great Thaw, on 22 February 1980, was short.',
      'March drew the plan of Sun Hall; it was done in March.',
      `The Great Thaw, on 22 March 1980, was short.
                   ^^^^^^^^^^^^^ error wrong-date: 22 February 1980`,
      `The Great Thaw was in March 1980.
                      ^^^^^^^^^^ error wrong-date: February 1980`,
      `Sun Hall, designed by Tom Reith, is old.
                      ^^^^^^^^^ error wrong-name: Werner March`,
    ]);
  });

  describe('who did it may stand behind when or at what end', () => {
    eachDraft(facts, [
      'The Lund–Moe match was played in a tent, over three days, and won in the end by Ida Moe.',
      'The Lund–Moe match was played in a tent and won in the end by sheer luck.',
      `The Lund–Moe match was played in a tent, over three days, and won in the end by Vera Lund.
                                                                                ^^^^^^^^^ error wrong-name: Ida Moe`,
    ]);
  });

  describe('a longer office is not the shorter one', () => {
    eachDraft(facts, [
      'Saltby Opera has a general manager, Tom Reith, and a music director, Vera Lund.',
      "Saltby Opera's music director is Vera Lund.",
      `Saltby Opera's music director is Tom Reith.
                                 ^^^^^^^^^ error wrong-name: Vera Lund`,
      `Saltby Opera's director is Vera Lund.
                           ^^^^^^^^^ error wrong-name: Tom Reith`,
    ]);
  });

  describe('islands', () => {
    eachDraft(facts, [
      'Grey Ridge, on Norra, is steep.',
      'Grey Ridge, on Tuesday, was quiet.',
      'Grey Ridge, on Vera Lund’s word, is steep.',
      `Grey Ridge, on Sunda, is steep.
               ^^^^^ error wrong-place: Norra`,
    ]);
  });

  describe('“at the time” is that of the event', () => {
    eachDraft(facts, [
      'The 2005 final went on and on. It was a day for Dunmore Town, and its coach at the time was Tom Reith.',
      'The 2005 final went on and on. Dunmore Town had known better days: its coach in 2001 was Ida Moe.',
      `The 2005 final went on and on. It was a day for Dunmore Town, and its coach at the time was Ida Moe.
                                                                                            ^^^^^^^ error wrong-name: Tom Reith`,
    ]);
  });

  describe('the day in another column tells of that column', () => {
    eachDraft(facts, [
      '| Island | Year | Population |\n| --- | --- | --- |\n| Norra | 1939 | 180,000 |',
      '| Hall | Opened | Seats |\n| --- | --- | --- |\n| Sun Hall | 11 Jan. 2017 | 2,100 |',
      `| Hall | Opened | Seats |
| --- | --- | --- |
| Sun Hall | 11 Jan. 2017 | 1,200 |
                            ^^^^^ error wrong-quantity: 2,100`,
    ]);
  });
});
