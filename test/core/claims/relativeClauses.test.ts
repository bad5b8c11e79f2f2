import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  tower: { label: Corn Tower, type: place }
facts:
  - { id: tower-architect, subject: tower, property: architect, value: Karl Grau }
  - { id: tower-opened, subject: tower, property: opened, value: 1931-05-04 }
`;

describe('relative clauses', () => {
  describe('behind “which”, a name before the verb is who does it', () => {
    eachDraft(facts, [
      `The Corn Tower, which Emil Rask had designed, is tall.
                      ^^^^^^^^^ error wrong-name: Karl Grau`,
      `He praised the Corn Tower, which Emil Rask designed.
                                 ^^^^^^^^^ error wrong-name: Karl Grau`,
      'The Corn Tower, which Karl Grau designed, is tall.',
      'The Corn Tower, which Emil Rask painted, is tall.',
      'The Corn Tower, which Emil Rask never designed, is tall.',
      'The Corn Tower, for which Emil Rask designed the lamps, is tall.',
      'The Corn Tower, which Emil Rask says he designed, is tall.',
    ]);
  });

  describe('behind two nouns it may be about either', () => {
    eachDraft(facts, [
      'A model of the Corn Tower, which Emil Rask designed, stands here.',
      'The lift of the Corn Tower, which opened on 5 May 1932, is slow.',
      'The old café below the Corn Tower, which was designed by Emil Rask, is shut.',
      `People went to the Corn Tower, which opened on 5 May 1931.
                                               ^^^^^^^^^^ error wrong-date: 4 May 1931`,
      `The construction of the Corn Tower, which opened on 5 May 1931, was slow.
                                                    ^^^^^^^^^^ error wrong-date: 4 May 1931`,
    ]);
  });
});
