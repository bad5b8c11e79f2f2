import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  hall: { label: Brunsa Concert Hall, type: place }
  works: { label: Larkin Works, type: organization }
  accord: { label: Orsen Accord, type: work }
  moss: { label: Moss 3, type: work }
properties:
  default-timeout: { label: default timeout, value: quantity, triggers: [default timeout] }
facts:
  - { subject: hall, property: capacity, value: 1860 }
  - { subject: hall, property: opened, value: 1936 }
  - { subject: works, property: employees, value: 640 }
  - { subject: accord, property: pages, value: 144 }
  - { subject: moss, property: default-timeout, value: 30 seconds }
`;

describe('verbs and names behind another clause', () => {
  describe('a second verb in the present tells of today, whatever the first tells of', () => {
    eachDraft(facts, [
      `The council voted on the Brunsa Concert Hall, which was opened in 1936 and seats 1,160 people.
                                                                                 ^^^^^^^^^^^^ error wrong-quantity: 1,860 people`,
      `Larkin Works was sold in 1990 and employs 690 people.
                                          ^^^^^^^^^^ error wrong-quantity: 640 people`,
      'Larkin Works was sold in 1990 and employs 640 people.',
      'Larkin Works was sold in 1990 and had 690 employees.',
      'The Brunsa Concert Hall has a garden and seats of oak for 90 players.',
    ]);
  });

  describe('what is known as something has its name', () => {
    eachDraft(facts, [
      `The document, known as the Orsen Accord, runs to 174 pages.
                                                 ^^^^^^^^^ error wrong-quantity: 144 pages`,
      `The hall, popularly known as the Brunsa Concert Hall, seats 1,160 people.
                                                            ^^^^^^^^^^^^ error wrong-quantity: 1,860 people`,
      `The document known as the Orsen Accord runs to 174 pages.
                                               ^^^^^^^^^ error wrong-quantity: 144 pages`,
      'The annex to the document, known as the Orsen Accord, runs to 174 pages.',
      'The annex to the document known as the Orsen Accord runs to 174 pages.',
      'The street, named after the Brunsa Concert Hall, seats 1,160 people.',
    ]);
  });

  describe('a relative clause says outright what it says of a noun that only may be met', () => {
    eachDraft(facts, [
      `It would hit the default timeout, which in Moss 3 is 33 seconds.
                                                     ^^^^^^^^^^ error wrong-quantity: 30 seconds`,
      'It would hit the default timeout, which in Moss 3 would be 33 seconds.',
    ]);
  });
});
