import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePlainYaml } from '../../../server/src/core/facts/yaml/parsePlainYaml';
import { parseYaml } from '../../../server/src/core/facts/yaml/parseYaml';
import { splitEntries } from '../../../server/src/core/facts/yaml/splitEntries';

/** Entries as fact files have them: the plain reader must take them, and read what the YAML library reads. */
const plain = [
  '  - subject: A\n    value: 1993-04\n    note: it’s “so”\n',
  '- subject: A\n  references:\n  - source: x\n    quote: a b c\n  - y\n  value: 1\n',
  "  - { subject: A, property: closed, value: [a, \"b, c\", 'd''e'], source: https://a.example/?a=b#c }\n",
  '  turkey:\n    label: Turkey   # a comment\n    aliases: [Türkiye, "Republic of Turkey",]\n\n    # another\n    type: place\n',
  '  "103-colmore-row":\n    label: "103 Colmore Row"\n',
  '  a: { \'b\': c, "d": [] }\r\n',
  '  - a: 🚂\r\n    b: "🚂 x"\r\n    c: -5\r\n',
  '  a:\n    b:\n      - c\n      - d: e\n        f: g\n    h: i',
  '  - a: b#c d\n    e: f:g\n    h: a, b [c] {d} "e"\n',
  'label: A\n',
];

/** Entries that take the library: the plain reader must not guess. */
const notPlain = [
  ...[
    '  a: >-\n    folded\n    text\n',
    '  a: |\n    text\n',
    '  a: one\n    two\n',
    '  a: "one\n    two"\n',
    '  a: &x b\n',
    '  a: *x\n',
  ],
  ...[
    '  a: !!str b\n',
    '  a: "b\\n"\n',
    '  a: b: c\n',
    '  a: [b,\n    c]\n',
    '  a: [b\n',
    '  a: "b\n',
    '  a:\n',
    '  a: b\n  a: c\n',
  ],
  ...[
    '\ta: b\n',
    '  a: b\tc\n',
    '  ? a\n  : b\n',
    '  - - a\n',
    '  a: @b\n',
    '  a: b\n c: d\n',
    '  a: b\n    c: d\n',
    '  - a\n  b: c\n',
  ],
  ...[
    '  a: "b" c\n',
    '  a: [b] c\n',
    '  a: {b}\n',
    '  a: {b:c}\n',
    '  a: % b\n',
    '  a: - b\n',
    '  a: b:\n',
    '',
    '# only\n',
  ],
];

describe('parsePlainYaml', () => {
  for (const text of plain) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const node = parsePlainYaml(text, 7);
      assert.ok(node);
      assert.deepEqual({ node, faults: [] }, parseYaml(text, 7));
    });
  }

  for (const text of notPlain) {
    it(`leaves ${JSON.stringify(text)} to the library`, () => assert.equal(parsePlainYaml(text), undefined));
  }

  it('reads what the library reads, or nothing', () => {
    const word = fc.constantFrom(
      ...[
        'a',
        'b:',
        'c: ',
        '- ',
        '-',
        '  ',
        '    ',
        ' ',
        '\n',
        '\r\n',
        '[',
        ']',
        '{',
        '}',
        ', ',
        ',',
        '"',
        "'",
        '#',
        ' #',
        ':',
        '&a',
        '*a',
      ],
      ...[
        '|',
        '>',
        '!',
        '%',
        '?',
        '? ',
        '\\',
        '\t',
        '~',
        'null',
        'é',
        '🚂',
        '\u00a0',
        '\u0085',
        '\ufeff',
        '---',
        '...',
        "''",
        '1.10',
      ],
    );
    const line = fc.constantFrom(
      ...[
        'a: b',
        '  a: b',
        '- a: b',
        '  - a',
        '    c: [d, e]',
        '  f:',
        '    - g: h',
        'i: {j: k}',
        '# x',
        '',
        ' l: "m" # n',
        "o: 'p'",
      ],
    );
    const ending = fc.constantFrom('\n', '\r\n');
    const lines = fc.tuple(fc.array(line, { maxLength: 8 }), ending).map(([all, end]) => all.join(end));
    const words = fc.array(word, { maxLength: 14 }).map(all => all.join(''));
    const mixed = fc.tuple(lines, words, lines).map(all => all.join(''));
    fc.assert(
      fc.property(fc.oneof(lines, words, mixed), text => {
        const node = parsePlainYaml(text);
        if (node) assert.deepEqual({ node, faults: [] }, parseYaml(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('splitEntries', () => {
  it('splits sections into whole lines', () => {
    const text =
      '# top\nentities:\n  a:\n    label: A\n  # between\n  b: { label: B }\nfacts:\n- x: 1\n\n  y: 2\n- x: 3\n# end\n';
    const shown = splitEntries(text)?.map(({ key, entries }) => [
      key,
      entries.map(({ start, end }) => text.slice(start, end)),
    ]);
    assert.deepEqual(shown, [
      ['entities', ['  a:\n    label: A\n  # between\n', '  b: { label: B }\n']],
      ['facts', ['- x: 1\n\n  y: 2\n', '- x: 3\n']],
    ]);
  });

  for (const text of [
    '{facts: []}',
    'facts: []\n',
    'a: 1\n',
    '- a\n',
    '  facts:\n',
    'facts:\n  - *a\n',
    'facts:\n---\n',
    '%YAML 1.2\n',
    'facts:\n...\n',
  ]) {
    it(`leaves ${JSON.stringify(text)} whole`, () => assert.equal(splitEntries(text), undefined));
  }
});
