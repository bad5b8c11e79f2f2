import assert from 'node:assert/strict';
import { addFact, type NewFact } from '../../../server/src/core/facts/addFact';
import { applyEdits } from '../../../server/src/core/fixAll';

const fact: NewFact = {
  id: 'border-surveyed',
  subject: 'border',
  property: 'opened',
  value: '1925-04',
  statement: 'The border: it was “opened” in 1925. # Yes',
};
const lines = [
  '- id: border-surveyed',
  '  subject: border',
  '  property: opened',
  '  value: 1925-04',
  '  statement: "The border: it was “opened” in 1925. # Yes"',
  '  source: ‸',
];
const entry = (indent: number) => lines.map(line => ' '.repeat(indent) + line).join('\n');

/** The file after the fact was added, with the cursor at its source. */
function added(text: string, more: Partial<NewFact> = {}): string | undefined {
  const result = addFact(text, { ...fact, ...more });
  if (result === undefined) return undefined;
  const after = applyEdits(text, result.edits);
  return `${after.slice(0, result.source)}‸${after.slice(result.source)}`;
}

const one = '{ subject: a, property: closed, value: 1993, source: "https://a.example" }';

describe('addFact', () => {
  const cases: [name: string, text: string, after: string][] = [
    ['to a new file', '', `facts:\n${entry(2)}\n`],
    ['to a file of comments', '# Facts.\n', `# Facts.\n\nfacts:\n${entry(2)}\n`],
    ['behind the last one', `facts:\n  - ${one}\n`, `facts:\n  - ${one}\n${entry(2)}\n`],
    ['in the file’s own indentation', `facts:\n- ${one}\n`, `facts:\n- ${one}\n${entry(0)}\n`],
    ['without a line end', `facts:\n    - ${one}`, `facts:\n    - ${one}\n${entry(4)}`],
    [
      'behind the comment on the last line',
      `facts:\n  - ${one} # Sure.\n\n# End.\n`,
      `facts:\n  - ${one} # Sure.\n${entry(2)}\n\n# End.\n`,
    ],
    [
      'before the next section',
      `facts:\n  - ${one}\nsources:\n  x: { title: X }\n`,
      `facts:\n  - ${one}\n${entry(2)}\nsources:\n  x: { title: X }\n`,
    ],
    [
      'behind the other sections',
      'sources:\n  x: { title: X }\n',
      `sources:\n  x: { title: X }\n\nfacts:\n${entry(2)}\n`,
    ],
    [
      'to an empty section',
      'facts: # none\nsources:\n  x: { title: X }\n',
      `facts: # none\n${entry(2)}\nsources:\n  x: { title: X }\n`,
    ],
    ['to an empty list', 'facts: []\n', `facts:\n${entry(2)}\n`],
    [
      'behind a block of text',
      `facts:\n  - subject: a\n    property: closed\n    value: 1993\n    source: https://a.example\n    note: |\n      Long.\n\n`,
      `facts:\n  - subject: a\n    property: closed\n    value: 1993\n    source: https://a.example\n    note: |\n      Long.\n${entry(2)}\n\n`,
    ],
    [
      'with lines that end in CRLF',
      `facts:\r\n  - ${one}\r\n`,
      `facts:\r\n  - ${one}\r\n${entry(2).replaceAll('\n', '\r\n')}\r\n`,
    ],
    [
      'to a list in one line',
      `facts: [${one}]\n`,
      `facts: [${one}, { id: border-surveyed, subject: border, property: opened, value: 1925-04, statement: "The border: it was “opened” in 1925. # Yes", source: ‸ }]\n`,
    ],
  ];
  for (const [name, text, after] of cases) it(name, () => assert.equal(added(text), after));

  const declare = { value: 'date', trigger: 'surveyed' } as const;
  const property = '  surveyed:\n    value: date\n    triggers:\n      - surveyed';
  const surveyed = entry(2).replace('opened\n', 'surveyed\n');
  it('with its property', () => {
    const more = { property: 'surveyed', declare };
    assert.equal(added('', more)?.trimStart(), `properties:\n${property}\n\nfacts:\n${surveyed}\n`);
    assert.equal(
      added(`properties:\n  x: { value: date }\nfacts:\n  - ${one}\n`, more),
      `properties:\n  x: { value: date }\n${property}\nfacts:\n  - ${one}\n${surveyed}\n`,
    );
    assert.equal(
      added(`facts:\n  - ${one}\nproperties:\n  x: { value: date }\n`, more),
      `facts:\n  - ${one}\n${surveyed}\nproperties:\n  x: { value: date }\n${property}\n`,
    );
    assert.equal(added(`facts:\n  - ${one}\n`, more), `facts:\n  - ${one}\n${surveyed}\n\nproperties:\n${property}\n`);
  });

  const refused = [
    '- a\n- b\n',
    'facts: text\n',
    'facts:\n  - { a: \n',
    'facts: {a: b}\n',
    `facts:\n  - ${one}\n...\n`,
    `facts:\n  - ${one}\n---\nx: y\n`,
    '{ facts: [] }\n',
  ];
  for (const text of refused) it(`not to ${JSON.stringify(text)}`, () => assert.equal(added(text), undefined));
});
