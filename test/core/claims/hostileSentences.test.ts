import { createChecker } from '../../../server/src/core/check';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';

const { factSet } = readFactFiles([
  {
    path: 'facts.yaml',
    text: `
entities:
  vik: { label: Nora Vik, type: person }
  mill: { label: Grey Mill, short: [mill], type: place }
  guild: { label: Weavers' Guild, short: [guild], type: organization }
facts:
  - { subject: vik, property: born, value: 1888-04-02 }
  - { subject: vik, property: died, value: 1960, rank: deprecated }
  - { subject: mill, property: opened, value: 1911-05-03 }
  - { subject: mill, property: height, value: 44 m }
  - { subject: guild, property: chairperson, value: vik, valid: 1920/1930 }
  - { subject: guild, property: members, value: [vik, Otto Holm, Ada Lund] }
`,
  },
]);
const check = createChecker(factSet, { severities: {} });

const parts = [
  'in 1888 ',
  'came it that in 1888 ',
  'his Vik ',
  'Vik, who died in 1888, ',
  'It was Vik who ',
  'Vik and ',
  'Vik (1888–1960) ',
  'on Monday, 3 May, ',
  'his predecessor, Vik, ',
  'she was 33, ',
  'its mill ',
  'the mill, 44 m high, ',
  'the guild of ',
  'was opened by ',
  'not in 1911 but ',
  'two years later ',
  '“it opened in 1911” ',
  'Otto Holm, ',
  '33 of 44 m ',
];

/** A paragraph of which no sentence ever ends. */
describe('sentences that go on and on', function () {
  // Mocha's time limit is the bar for a hang.
  this.timeout(15_000);
  // The shorter ones have about as many names and values as a sentence is read with, the longer ones more.
  for (const part of parts)
    for (const length of [3_000, 9_000])
      it(`${JSON.stringify(part)}, ${length} characters`, () => {
        check(parseDraft(`Nora Vik of the Weavers' Guild opened the Grey Mill ${part.repeat(length / part.length)}.`));
      });
});
