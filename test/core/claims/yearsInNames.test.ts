import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  eruption: { label: 1911 eruption, type: event }
  fire: { label: Great Fire of 1871, aliases: [fire of 1871], type: event }
facts:
  - { subject: eruption, property: duration, value: 11 days }
  - { subject: fire, property: duration, value: 3 days }
`;

describe('the year in the name of an event stands before it or behind', () => {
  eachDraft(facts, [
    `The eruption of 1911 lasted 21 days.
                            ^^^^^^^ error wrong-quantity: 11 days`,
    `They still speak of the eruption of 1911, which lasted 21 days.
                                                       ^^^^^^^ error wrong-quantity: 11 days`,
    `The 1871 fire lasted five days.
                     ^^^^^^^^^ error wrong-quantity: three days`,
    'The eruption of 1911 lasted 11 days.',
    'The eruption of 1912 lasted 21 days.',
    'The 1881 fire lasted five days.',
  ]);
});
