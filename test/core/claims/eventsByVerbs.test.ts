import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  tolk: { label: Mount Tolk, type: place }
  ascent: { label: first ascent of Mount Tolk, type: event }
  bridge: { label: Otter Bridge, type: place }
  collapse: { label: Otter Bridge collapse, type: event }
  treaty: { label: Treaty of Fenmouth, type: event }
  battle: { label: Battle of Hark Bridge, type: event }
  harrow: { label: Harrow Foods, type: organization }
  ipo: { label: Harrow Foods IPO, type: event }
  prize: { label: 2019 Hark Prize, type: event }
facts:
  - { subject: ascent, property: date, value: 1865-07-14 }
  - { subject: collapse, property: date, value: 2018-08-14 }
  - { subject: collapse, property: death-toll, value: 43 }
  - { subject: treaty, property: signed, value: 1713-04-11 }
  - { subject: battle, property: commander, value: Otto Falk }
  - { subject: ipo, property: date, value: 2011-05-19 }
  - { subject: prize, property: date, value: 2019-10-14 }
`;

describe('events told by what happened', () => {
  eachVerdict(facts, [
    ['Mount Tolk was first climbed in 1856.', ['refuted 1856']],
    ['When the Otter Bridge collapsed, 34 people died.', ['refuted 34 people']],
    ['The Treaty of Fenmouth of 1731 ended the war.', ['refuted 1731']],
    ['Karl Falk commanded at the Battle of Hark Bridge.', ['refuted Karl Falk']],
    ['Harrow Foods went public on 20 May 2011.', ['refuted 20 May 2011']],
    ['The 2019 Hark Prize was awarded on 15 October 2019.', ['refuted 15 October 2019']],
  ]);
  eachDraft(facts, [
    'Mount Tolk was climbed in 1956.',
    'Mount Tolk was first seen in 1801.',
    'When the Otter Bridge opened, 34 people died in the crush.',
    'The Treaty of Fenmouth, in force since 1731, ended the war.',
    'Karl Falk commanded a company at the Battle of Hark Bridge.',
  ]);
});
