import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';

const good = '  - { subject: A, property: closed, value: 1993, source: https://a.example }\n';

/** A file that means no good → how many facts are left of it, and a code that it is reported under. */
const hostile: readonly {
  readonly name: string;
  readonly text: () => string;
  readonly facts: number;
  readonly code?: string;
}[] = [
  { name: 'an empty file', text: () => '', facts: 0 },
  { name: 'a byte order mark alone', text: () => '\ufeff', facts: 0 },
  { name: 'ten megabytes of facts', text: () => `facts:\n${manyFacts(45_000)}`, facts: 45_000 },
  {
    name: 'ten megabytes of faulty facts',
    text: () => `facts:\n${'  - { subject: A, propertee: closed }\n'.repeat(280_000)}`,
    facts: 0,
    code: 'fact-schema',
  },
  {
    name: 'ten megabytes in one value',
    text: () => `facts:\n${good}  - subject: ${'a'.repeat(1e7)}\n`,
    facts: 1,
    code: 'fact-syntax',
  },
  {
    name: 'ten megabytes in one line of flow',
    text: () => `{facts: [${'{subject: a},'.repeat(800_000)}]}`,
    facts: 0,
    code: 'fact-syntax',
  },
  { name: 'aliases of aliases of aliases', text: () => `${laughs()}facts:\n${good}`, facts: 1, code: 'fact-schema' },
  { name: 'facts that aliases multiply', text: () => `${bomb(12)}facts: *a12\n`, facts: 0, code: 'fact-syntax' },
  {
    name: 'a fact that aliases multiply',
    text: () => `${bomb(12)}facts:\n${good}  - subject: A\n    value: *a12\n`,
    facts: 1,
    code: 'fact-syntax',
  },
  { name: 'an alias of itself', text: () => `facts: &f\n${good}  - *f\n`, facts: 1, code: 'fact-syntax' },
  { name: 'an alias of nothing', text: () => `facts:\n${good}  - *nothing\n`, facts: 1, code: 'fact-syntax' },
  {
    name: 'a thousand brackets',
    text: () => `facts:\n${good}  - ${'['.repeat(1000)}\n`,
    facts: 1,
    code: 'fact-syntax',
  },
  { name: 'ten million brackets', text: () => '['.repeat(1e7), facts: 0, code: 'fact-syntax' },
  { name: 'a hundred thousand braces', text: () => '{a: '.repeat(100_000), facts: 0, code: 'fact-syntax' },
  {
    name: 'a hundred thousand dashes',
    text: () => `facts:\n${good}  ${'- '.repeat(90_000)}a\n`,
    facts: 1,
    code: 'fact-syntax',
  },
  {
    name: 'six hundred levels of indentation',
    text: () => `facts:\n${good}  -\n${stairs(600)}`,
    facts: 1,
    code: 'fact-syntax',
  },
  { name: 'a binary file', text: binary, facts: 0, code: 'fact-syntax' },
  { name: 'a NUL in a value', text: () => 'facts:\n  - subject: "a\0"\n', facts: 0, code: 'fact-syntax' },
  {
    name: 'prose',
    text: () => 'Dear reader,\n\nthis is: no fact file. "At" all — [1] {2} *3*.\n',
    facts: 0,
    code: 'fact-schema',
  },
  { name: 'keys of the object prototype', text: () => prototypeKeys(), facts: 1, code: 'fact-schema' },
  { name: 'names of the object prototype', text: () => prototypeNames(), facts: 3 },
  {
    name: 'twenty thousand unknown sources',
    text: () => `facts:\n${unknownSources(20_000)}`,
    facts: 20_000,
    code: 'fact-unknown-reference',
  },
  {
    name: 'twenty thousand facts on one subject',
    text: () => `facts:\n${good.repeat(20_000)}`,
    facts: 20_000,
    code: 'fact-duplicate',
  },
  {
    name: 'half a surrogate pair',
    text: () => `facts:\n${good}  - { subject: "\ud83d", property: closed, value: 1993, source: https://a.example }\n`,
    facts: 2,
  },
];

describe('hostile fact files', function () {
  // Ten megabytes take seconds on a busy machine.
  this.timeout(60_000);

  for (const { name, text, facts, code } of hostile) {
    it(name, () => {
      const written = text();
      const { factSet, diagnostics } = readFactFiles([
        { path: 'hostile.yaml', text: written },
        {
          path: 'good.yaml',
          text: 'facts:\n  - { subject: B, property: opened, value: 1993, source: https://b.example }\n',
        },
      ]);
      assert.equal(factSet.facts.length, facts + 1);
      assert.ok(
        code === undefined ? diagnostics.length === 0 : diagnostics.some(diagnostic => diagnostic.code === code),
      );
      for (const { file, span } of diagnostics) {
        assert.equal(file, 'hostile.yaml');
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= written.length);
      }
    });
  }

  it('leave the object prototype alone', () => {
    readFactFiles([{ path: 'a.yaml', text: prototypeKeys() }]);
    assert.equal(Object.getOwnPropertyDescriptor(Object.prototype, 'label'), undefined);
  });

  it('never make the reader throw', () => {
    const line = fc.constantFrom(
      ...[
        'facts:',
        'entities:',
        'sources:',
        '  - subject: A',
        '    property: closed',
        '    value: 1993',
        '    value: [a, b]',
      ],
      ...[
        '  a:',
        '    label: B',
        '    context: [a]',
        '    references:',
        '      - source: x',
        '  - {subject: A,',
        '}',
        '- |',
        '---',
      ],
      ...[
        '    valid: 1/2',
        '&a',
        '*a',
        '? x',
        '"',
        "'",
        '\t',
        '#',
        '!!binary x',
        '%YAML 1.2',
        '  <<: *a',
        '\u0085',
        '🗓',
      ],
    );
    const text = fc.array(fc.oneof({ weight: 5, arbitrary: line }, fc.string()), { maxLength: 20 });
    fc.assert(
      fc.property(text, lines => {
        const written = lines.join('\n');
        const { factSet, diagnostics } = readFactFiles([{ path: 'a.yaml', text: written }]);
        const spans = [...diagnostics, ...factSet.facts.map(({ origin }) => origin)].map(({ span }) => span);
        assert.ok(spans.every(({ start, end }) => 0 <= start && start <= end && end <= written.length));
      }),
    );
  });
});

function manyFacts(count: number): string {
  const rest = `    property: closed\n    value: 1993-04\n    source: https://a.example\n    note: ${'a'.repeat(130)}\n`;
  return Array.from({ length: count }, (_, i) => `  - subject: entity ${i}\n${rest}`).join('');
}

function unknownSources(count: number): string {
  const fact = (i: number) => `  - { subject: E${i}, property: closed, value: 1993, source: source-${i} }\n`;
  return Array.from({ length: count }, (_, i) => fact(i)).join('');
}

function laughs(): string {
  const level = (i: number) =>
    `l${i}: &l${i} [${Array(10)
      .fill(`*l${i - 1}`)
      .join(', ')}]\n`;
  return `l0: &l0 ha\n${Array.from({ length: 30 }, (_, i) => level(i + 1)).join('')}`;
}

function bomb(levels: number): string {
  const level = (i: number) =>
    `a${i}: &a${i} [${Array(9)
      .fill(`*a${i - 1}`)
      .join(', ')}]\n`;
  return `a0: &a0 [x]\n${Array.from({ length: levels }, (_, i) => level(i + 1)).join('')}`;
}

function stairs(count: number): string {
  return Array.from({ length: count }, (_, i) => `${' '.repeat(i + 4)}a:\n`).join('');
}

function binary(): string {
  return Array.from({ length: 100_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
}

function prototypeKeys(): string {
  return `__proto__:\n  label: A\nentities:\n  a: { label: A, __proto__: { label: B }, constructor: C }\nfacts:\n${good}`;
}

function prototypeNames(): string {
  const fact = (name: string) =>
    `  - { subject: ${name}, property: closed, value: 1993, source: ${name}, qualifiers: { ${name}: x } }\n`;
  const names = ['__proto__', 'constructor', 'toString'];
  return `sources:\n${names.map(name => `  ${name}: { title: A }\n`).join('')}facts:\n${names.map(fact).join('')}`;
}
