import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createChecker } from '../../../server/src/core/check';
import { createDraftScan } from '../../../server/src/core/claims/draftScan';
import { indexNames } from '../../../server/src/core/claims/nameIndex';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';
import { anyMarkdown } from '../draft/anyMarkdown';

const { factSet } = readFactFiles([
  {
    path: 'facts.yaml',
    text: `
entities:
  bridge: { label: Ruhrgrad Bridge, type: place }
  usa: { label: United States, aliases: [U.S.A.], type: place }
  estaing: { label: Valéry Giscard d'Estaing, type: person }
  gaulle: { label: Charles de Gaulle, type: person }
  treaty: { label: Treaty of the Sea, type: event }
  border: { label: northern border, type: place }
facts:
  - { subject: bridge, property: opened, value: 1995 }
  - { subject: estaing, property: born, value: 1926-02-02 }
  - { subject: border, property: closed, value: 1993 }
`,
  },
]);
const mayConcern = createDraftScan(indexNames(factSet));
const check = createChecker(factSet, { severities: {} });

/** What the check says to a draft, and that it has not read all of it. */
function said(text: string): unknown[] {
  const draft = parseDraft(text);
  return [...check(draft).map(({ code, found }) => `${code} ${found}`), ...(draft.unread ?? [])];
}

describe('createDraftScan', () => {
  const concerning = [
    'The Ruhrgrad Bridge opened in 1996.',
    'The RUHR**GRAD** Bridge opened in 1996.',
    'The Ruhr[grad](https://example.org/a) Bridge opened in 1996.',
    'The Ruhr[grad] Bridge opened in 1996.\n\n[grad]: https://example.org',
    'The Ruhr<b>grad</b> Bridge opened in 1996.',
    'The R&#117;hrgrad Bridge opened in 1996.',
    'The &Rcaron;uhrgrad Bridge',
    'The Ruhr\u00ADgrad Bridge opened in 1996.',
    'The Ruhrgard Bridge opened in 1996.',
    'The Ruhrgard of\n> the\n> Bridge',
    '| Bridge | Opened |\n| --- | --- |\n| Ruhrgrad Bridge | 1996 |',
    '| Bridge | Opened |\n| --- | --- |\n| Ruhrgrad | 1996 |',
    '---\ntitle: "The Ruhrgr\\u0061d Bridge"\n---\nIt opened in 1996.',
    'The northern border closed in 1994.',
    'It was on 31 June that nobody came.',
    'It was on 3*1 Ju*ne that nobody came.',
    'It was on 2021-*02*-30.',
    'It was on the thirty-first of April.',
    'It was on **Thursday**, 25 February 2022.',
    'It was on Mon*day*, 25 February 2022.',
    'It was on Monday, 2022-02-25.',
    '<div>\n```\n</div>\n\nThe Ruhrgrad Bridge opened in 1996.\n\n```\n',
    '<!--\n\n```\n-->\n\nThe Ruhrgrad Bridge opened in 1996.',
    '$$\n```\n\nThe Ruhrgrad Bridge opened in 1996.',
    '$$\r\n```\n\nThe Ruhrgrad Bridge opened in 1996.',
    'Nothing here. <!-- factlint-query: Really? -->',
    'Nothing here. <!-- factlint-disable -->',
    `${'> '.repeat(120)}deep`,
    '*'.repeat(1_100),
    'x'.repeat(20_001),
  ];
  for (const source of concerning)
    it(`looks into ${JSON.stringify(source.slice(0, 70))}`, () => assert.equal(mayConcern(source), true));

  const foreign = [
    'An example.\n\n```js\nconst Ruhrgrad = Bridge[0] * Foo<Bar>[1];\n```\n\nThe end.',
    'Nothing of it is known here, not even in the *third* line of the [guide](https://example.org/Guide#part).',
    'Guides\n======\n\nA [Guide](https://example.org/a), **Notes**, `Vec<T>` and a_b_c.\n\n- [x] Done\n- Not done',
    'On Tuesday it rained. They came by the thousand, 31 of them on foot.',
    'They came on 30 June 2021.\n\nAnd on 2021-03-31.\n\nThey left on 28 February.',
    '---\ntitle: A guide\ndate: 2021-02-03\n---\n\nText &amp; more&nbsp;text.\n\n| a | b |\n|---|---|\n| c | D |',
    'The Bridge and the Border of a Ruhrgrad Treaty, or the States United in a Seaside War.',
  ];
  for (const source of foreign)
    it(`passes over ${JSON.stringify(source.slice(0, 70))}`, () => {
      assert.deepEqual(said(source), []);
      assert.equal(mayConcern(source), false);
    });

  const hostile = [
    '][^1]',
    '](x)',
    '](',
    '<a',
    '</a>',
    '[^1]',
    '*a',
    '_a',
    '@a.',
    '\n```\n',
    '<!--',
    '&a;',
    'Bridge<b>',
    '2]-',
    "a'*",
  ];
  for (const part of hostile)
    it(`takes no long time over ${JSON.stringify(part)} again and again`, () => {
      const start = performance.now();
      // A paragraph with more markup than this is not read anyway.
      for (const end of ['', ' ', 'x', '"']) mayConcern(`Word${part.repeat(150)}${end}\n\n`.repeat(50));
      assert.ok(performance.now() - start < 5_000);
    });

  const claims = [
    'The Ruhrgrad Bridge opened in 1996.',
    'Ruhrgard Bridge opened in 1995.',
    'The northern border closed in 1994.',
    "Valéry Giscard d'Estaing was born in 1927.",
    'They met on 31 June 2021.',
    'They met on 2021-02-30.',
    'They met on Monday, 25 February 2022.',
    'They met on the thirty-first of June.',
    'Estaing was born on 3 February 1926.',
  ];
  const markup = [
    ...[
      '**',
      '*',
      '_',
      '<b>',
      '</b>',
      '<br>',
      '[',
      ']',
      '](x)',
      '](x "t")',
      '[^1]',
      '~~',
      '`',
      '$',
      '\\',
      '\u00AD',
      '\n',
    ],
    ...['\n```\n', '\n\n```js\n', '\n~~~\n', '<!--', '-->', '<pre>', '<div>\n'],
    ...['&shy;', '&#114;', '&amp;', '<!-- c -->', '![', '|', ' ', 'x', '\uFDD0', '\n> ', '\n\n', '\n|---|---|\n'],
  ];

  /** A claim with markup anywhere in it, and other markup around it. */
  const marked = fc
    .tuple(
      fc.constantFrom(...claims),
      fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...markup)), { maxLength: 5 }),
      anyMarkdown,
      anyMarkdown,
    )
    .map(([claim, insertions, before, after]) => {
      let text = claim;
      for (const [at, inserted] of insertions) text = text.slice(0, at) + inserted + text.slice(at);
      return `${before}${text}${after}`;
    });

  it('passes over nothing that the check speaks of, whatever markup stands in it', () => {
    const isOverlooked = (text: string) => !mayConcern(text) && said(text).length > 0;
    fc.assert(
      fc.property(marked, text => !isOverlooked(text)),
      { numRuns: 1_000 },
    );
  });
});
