import { eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  hall: { label: Silver Hall, type: work }
  ida: { label: Ida Moe, type: person }
  nils: { label: Nils Berg, type: person }
  mill: { label: Hale Mill, type: organization }
facts:
  - { subject: hall, property: composer, value: ida }
  - { subject: nils, property: died, value: 1951 }
  - { subject: mill, property: completed, value: 1931 }
  - { subject: mill, property: commander, value: ida }
`;

describe('the words of a wording', () => {
  describe('end a clause about what stands before it', () => {
    eachVerdict(facts, [
      ['Silver Hall, which Anna Holt wrote the music for, is well known.', ['refuted Anna Holt']],
      ['Silver Hall, which Ida Moe wrote the music for, is well known.', ['supported Ida Moe']],
      ['Hale Mill, which Anna Holt took command of, is well known.', ['refuted Anna Holt']],
    ]);
  });

  describe('may stand between a participle and its value', () => {
    eachVerdict(facts, [
      ['Nils Berg, found dead in 1957, had left a note.', ['refuted 1957']],
      ['Found dead in 1957, Nils Berg had left a note.', ['refuted 1957']],
      ['Hale Mill, declared complete in 1931, was empty.', ['supported 1931']],
      ['Nils Berg found a dead bird in 1957, and left a note.', []],
    ]);
  });
});
