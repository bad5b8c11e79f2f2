import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  statue: { label: Harbour Angel, type: thing }
  ship: { label: Grey Heron, type: thing }
  fire: { label: Quay fire, type: event }
  winter: { label: Long Winter, type: event }
  moe: { label: Ida Moe, type: person }
facts:
  - { subject: statue, property: material, value: bronze }
  - { subject: ship, property: material, value: oak }
  - { subject: fire, property: cause, value: lightning }
  - { subject: winter, property: cause, value: eruption of Mount Orm }
`;

describe('a thing and a word for what it', () => {
  describe('is made of another material', () => {
    eachDraft(facts, [
      `The Harbour Angel is made of copper.
                             ^^^^^^ error wrong-name: bronze`,
      `The Harbour Angel was cast in copper in 1911.
                              ^^^^^^ error wrong-name: bronze`,
      `The Harbour Angel is a marble statue.
                       ^^^^^^ error wrong-name: bronze`,
      `The Harbour Angel, a statue in white marble, is small.
                               ^^^^^^^^^^^^ error wrong-name: bronze`,
      `The marble statue Harbour Angel is small.
    ^^^^^^ error wrong-name: bronze`,
      `The Grey Heron was built entirely of pine.
                                     ^^^^ error wrong-name: oak`,
      'The Grey Heron was a wooden ship.',
      'The Harbour Angel is made of metal.',
      'The Harbour Angel is a statue of Ida Moe.',
      'The Harbour Angel stands on a granite plinth.',
    ]);
  });

  describe('has another cause', () => {
    eachDraft(facts, [
      `The Quay fire was caused by arson.
                            ^^^^^ error wrong-name: lightning`,
      `The Quay fire was caused by faulty wiring.
                            ^^^^^^^^^^^^^ error wrong-name: lightning`,
      'The Quay fire was caused by lightning.',
      'The Quay fire ended in an explosion.',
      'The Long Winter was caused by the eruption of Mount Orm.',
    ]);
  });
});
