import assert from 'node:assert/strict';
import { check, createChecker } from '../../../server/src/core/check';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';
import { createCorpus } from '../../bench/corpus';
import { createRandom, type Random } from '../../bench/random';

const options = { severities: {} };

/** What writers do to a draft, at a place of it. */
const edits: readonly ((text: string, at: number) => string)[] = [
  (text, at) => `${text.slice(0, at)}s${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}. ${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\n\n${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\n\n## Meanwhile\n\n${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)} “${text.slice(at, at + 200)}”${text.slice(at + 200)}`,
  (text, at) => text.slice(0, at) + text.slice(at + 40),
  (text, at) => text.slice(0, at) + text.slice(at, at + 300) + text.slice(at),
  (text, at) => text.slice(at + 300, at + 600) + text.slice(0, at + 300) + text.slice(at + 600),
  text =>
    text.replace(/date: \d{4}/, ([...year]) => year.join('').replace(/\d$/, digit => String((Number(digit) + 1) % 10))),
];

describe('a checker that remembers', () => {
  for (const seed of [1, 2, 3]) {
    it(`says after each edit what one that has forgotten says (${seed})`, () => {
      const random: Random = createRandom(seed);
      const { facts, draft } = createCorpus(seed, 6_000);
      const { factSet } = readFactFiles([{ path: 'almanac.yaml', text: facts }]);
      const remembering = createChecker(factSet, options);
      let text = draft;
      for (let round = 0; round < 15; round++) {
        assert.deepEqual(remembering(parseDraft(text)), check(parseDraft(text), factSet, options), text);
        text = random.pick(edits)(text, random.between(0, text.length));
      }
    });
  }

  it('judges an age again when the sentence before no longer tells a death', () => {
    const { factSet } = readFactFiles([
      {
        path: 'people.yaml',
        text: `
entities: { moreau: { label: Henri Moreau, type: person } }
facts:
  - { subject: moreau, property: born, value: 1901-03-20 }
  - { subject: moreau, property: died, value: 1944-11-02 }
`,
      },
    ]);
    const remembering = createChecker(factSet, options);
    const verdicts = (verb: string) =>
      remembering(parseDraft(`Henri Moreau ${verb} in Lyon.\n\nHe was 44.\n`)).map(claim => claim.verdict);
    assert.deepEqual(['died', 'lived', 'died'].map(verdicts), [['refuted'], [], ['refuted']]);
  });

  it('asks on from a question of some sentences before as it stands now', () => {
    const { factSet } = readFactFiles([
      {
        path: 'papers.yaml',
        text: `
entities: { herald: { label: Fen Herald, type: organization }, moe: { label: Ida Moe, type: person } }
facts:
  - { subject: herald, property: founded, value: 1901 }
  - { subject: herald, property: founder, value: moe }
  - { subject: herald, property: closed, value: 1950 }
`,
      },
    ]);
    const remembering = createChecker(factSet, options);
    const verdicts = (verb: string) =>
      remembering(
        parseDraft(`When was the Fen Herald ${verb}?\n\nNobody can say.\n\nAnd by whom?\n\nAnna Lund.\n`),
      ).map(claim => claim.verdict);
    assert.deepEqual(['founded', 'closed', 'founded'].map(verdicts), [['refuted'], [], ['refuted']]);
  });

  it('knows what stands above a label', () => {
    const { factSet } = readFactFiles([
      {
        path: 'ships.yaml',
        text: `entities:
  fram: { label: Fram, type: thing }
  maud: { label: Maud, type: thing }
facts:
  - { subject: fram, property: length, value: 39 m }
  - { subject: maud, property: length, value: 36 m }
`,
      },
    ]);
    const remembering = createChecker(factSet, options);
    const table = '| | |\n| --- | --- |\n| Length | 39 m |\n';
    for (const text of [
      `# The Fram\n\nShort.\n\n${table}\n- Length: 39 m\n`,
      `# The Maud\n\nShort.\n\n${table}\n- Length: 39 m\n`,
      `# The Maud\n\nShort, says Lloyd's.\n\n${table}\n- Length: 39 m\n`,
      `# The Maud\n\nAt sea.\n\nShort, says the Fram.\n\n${table}\n- Length: 39 m\n`,
      `# The Maud\n\nAt sea.\n\nShort.\n\n- Length: 39 m\n\n${table}`,
      `# The Maud\n\nAt sea.\n\nShort.\n\n- The Fram\n  - Length: 39 m\n\n${table}`,
      `# The Maud\n\n- The Fram\n- Length: 39 m\n\n${table}`,
      `# Ships\n\n${table.replace('| |', '| | Maud')}\n- Length: 39 m\n`,
    ])
      assert.deepEqual(remembering(parseDraft(text)), check(parseDraft(text), factSet, options), text);
  });
});
