import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  quill: { label: Quill, type: work }
  quill-4: { label: Quill 4, type: work }
  swift: { label: Swift 70, type: thing }
  norland: { label: Norland, type: place }
properties:
  licence: { value: text, triggers: [licence, licensed under] }
facts:
  - { id: quill-published, subject: quill, property: published, value: 1991-02-20 }
  - { id: quill-licence, subject: quill, property: licence, value: Apache 2.0 }
  - { id: quill-4-published, subject: quill-4, property: published, value: 2021-09-14 }
  - { id: swift-flight, subject: swift, property: first-flight, value: 1967-04-09 }
  - { id: norland-population, subject: norland, property: population, value: 12 million }
`;

describe('versions', () => {
  describe('are none of what bears the name without them', () => {
    eachDraft(facts, [
      'Quill 4.1 was released in March 2022.',
      'Quill 4.2.1, released on 3 March 2022, is quicker.',
      'Quill 2 was released in October 2000.',
      'Quill 2.7 was released in July 2010.',
      'Quill 2, released in October 2000, is older.',
      '| | Released |\n| --- | --- |\n| Quill 2 | 2000 |',
      'The Swift 70-800 first flew in 1997.',
      `Quill 4 was released in March 2022.
                        ^^^^^^^^^^ error wrong-date: September 2021`,
      `Quill 4.0 was released in March 2022.
                          ^^^^^^^^^^ error wrong-date: September 2021`,
      `The Swift 70 first flew in 1997.
                           ^^^^ error wrong-date: 1967`,
      `Quill was released in 1992.
                      ^^^^ error wrong-date: 1991`,
      `In Norland 9 million people live.
           ^^^^^^^^^^^^^^^^ error wrong-quantity: 12 million people`,
    ]);
  });

  describe('are a part of the name', () => {
    eachVerdict(facts, [
      ['Quill is licensed under Apache 2.0.', ['supported Apache 2.0']],
      ['Quill is licensed under Apache 2.0, which is free.', ['supported Apache 2.0']],
      ['Quill is licensed under Apache 1.1.', ['refuted Apache 1.1']],
      ['Quill is licensed under MIT.', ['refuted MIT']],
    ]);
  });

  describe('may be left out, as other words of a text may', () => {
    eachVerdict(facts, [
      ['Quill is licensed under Apache.', ['unverified Apache']],
      ['Quill is licensed under the Apache Licence, version 2.0.', ['unverified Apache Licence']],
      ['Quill is licensed under Apache 2.', ['unverified Apache 2']],
    ]);
  });
});
