import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  novel: { label: A Quiet Tide, type: work }
  canvas: { label: Red Mill, type: work }
  rosa: { label: Rosa Kettner, type: person }
facts:
  - { subject: novel, property: published, value: 1934 }
  - { subject: canvas, property: published, value: 1934 }
  - { subject: rosa, property: born, value: 1902 }
  - { subject: rosa, property: died, value: 1979 }
`;

describe("a title's own article", () => {
  describe('makes it none of many', () => {
    eachDraft(facts, [
      `A Quiet Tide was published in 1936.
                              ^^^^ error wrong-date: 1934`,
      `First published in 1936, A Quiet Tide tells of a lighthouse.
                   ^^^^ error wrong-date: 1934`,
      `A Quiet Tide, which came out in 1936, tells of a lighthouse.
                                ^^^^ error wrong-date: 1934`,
    ]);
  });

  describe('is no other article', () => {
    eachDraft(facts, ['An illustrated Red Mill was published in 1936.', 'A Red Mill was published in 1951.']);
  });
});

describe('the years of a life', () => {
  describe('are not when somebody was so old', () => {
    eachDraft(facts, [
      "The miner's daughter Rosa Kettner (1902–1979) left school at twelve.",
      'Rosa Kettner (1902–1979) went to sea at fifteen.',
    ]);
  });
});
