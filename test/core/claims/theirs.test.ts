import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  rovers: { label: Marsh Rovers, type: organization }
  fair: { label: Corn Fair, type: event }
  mill: { label: Dunmore Mill, type: organization }
facts:
  - { subject: rovers, property: coach, value: Ida Moe }
  - { subject: fair, property: ended, value: 1952-08-03 }
  - { subject: mill, property: chief-executive, value: Per Dahl, valid: 2015/.. }
`;

describe('“their” of people without a name', () => {
  eachDraft(facts, [
    `The Marsh Rovers won. Their coach, Sol Anders, was pleased.
                                   ^^^^^^^^^^ error wrong-name: Ida Moe`,
    "The Marsh Rovers won. Two of the champions' players may leave, and Sol Anders, their coach, has had offers.",
  ]);
});

describe('an event closes', () => {
  eachDraft(facts, [
    `The Corn Fair closed on 13 August 1952.
                        ^^^^^^^^^^^^^^ error wrong-date: 3 August 1952`,
    'The Corn Fair closed on 3 August 1952.',
  ]);
});

describe('who says what is quoted', () => {
  const dated = (text: string) => `---\ndate: 2024-05-18\n---\n\n${text}`;
  eachDraft(facts, [
    dated(`“We may close if it rains,” said Sol Anders, the chief executive of the Dunmore Mill.
                                 ^^^^^^^^^^ error wrong-name: Per Dahl`),
    dated('“We may close if it rains,” said Per Dahl, the chief executive of the Dunmore Mill.'),
  ]);
});
