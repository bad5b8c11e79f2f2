import assert from 'node:assert/strict';
import { convertCsv } from '../../server/src/convert/csv/convertCsv';
import { columnOf } from '../../server/src/convert/csv/csvColumns';
import { writeFactFile } from '../../server/src/convert/writeFactFile';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';

/** The facts of a table as `id: value`, with its faults as `line: message`. */
function convert(csv: string, map: Readonly<Record<string, string>> = {}) {
  const headings = new Map(
    Object.entries(map).flatMap(([heading, name]) => {
      const column = columnOf(name);
      return column === undefined ? [] : [[heading, column] as const];
    }),
  );
  const { data, faults } = convertCsv(csv, headings);
  const text = writeFactFile(data, 'made of a table');
  const { factSet, diagnostics } = readFactFiles([{ path: 'a.yaml', text }]);
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity === 'error'),
    [],
    text,
  );
  return {
    text,
    factSet,
    facts: factSet.facts.map(({ id, values }) => `${id}: ${values.map(value => value.text).join(', ')}`),
    faults: faults.map(({ line, message }) => `${line}: ${message}`),
  };
}

describe('convertCsv', () => {
  it('makes a fact of each row, read back whole', () => {
    const { text, faults } = convert(
      'id,subject,property,value,from,to,source,quote\r\n' +
        'shut,Turkey–Armenia border,closed,1993-04,,,https://example.org/a,"It was ""shut"", they said"\r\n' +
        ',Turkey,special-envoy,Serdar Kılıç,2021-12-15,,https://example.org/b,\r\n',
    );
    assert.deepEqual(faults, []);
    assert.equal(
      text,
      `# made of a table

facts:
  - id: shut
    subject: Turkey–Armenia border
    property: closed
    value: 1993-04
    references:
      - source: https://example.org/a
        quote: It was "shut", they said
  - subject: Turkey
    property: special-envoy
    value: Serdar Kılıç
    valid: 2021-12-15/..
    source: https://example.org/b
`,
    );
  });

  it('keeps figures, dates and texts as they are written', () => {
    const { text, factSet } = convert(
      'subject,property,value\nA,population,1.10 million\nA,opened,1993\nA,nickname,null\nA,ratified,FALSE\nA,full-name,"true"\nA,pages,010\n',
    );
    assert.match(text, /value: 1993\n/);
    assert.deepEqual(
      factSet.facts.map(({ values: [value] }) => `${value?.kind} ${value?.text}`),
      ['quantity 1.10 million', 'date 1993', 'text null', 'boolean false', 'boolean true', 'quantity 010'],
    );
  });

  it('takes lists, sources and subjects from their columns', () => {
    const { factSet, faults } = convert(
      'Subject,Type,Aliases,Property,Value,Title,Publication,Issued,URL,Page\n' +
        'Six Nations,organization,Platform of Six|The Six,members,Turkey|Iran | Russia,A Platform,The Times,2022-03-05,https://example.org/p,4\n' +
        'Six Nations,,,founded,2021,A Platform,The Times,2022-03-05,https://example.org/p,\n',
    );
    assert.deepEqual(faults, []);
    const [members, founded] = factSet.facts;
    assert.equal(members?.closed, true);
    assert.deepEqual(members?.subject.aliases, ['Platform of Six', 'The Six']);
    assert.equal(members?.subject, founded?.subject);
    assert.equal(members?.references[0]?.locator, '4');
    assert.deepEqual([...factSet.sources.keys()], ['the-times-2022']);
    assert.equal(factSet.sources.get('the-times-2022')?.issued, '2022-03-05');
  });

  const head = 'subject,property,value\n';
  const faulty: readonly (readonly [string, string, readonly RegExp[], readonly string[]])[] = [
    [
      'a date that is none',
      `${head}A,opened,3 May 1890\nB,opened,1891\n`,
      [/^2: .*Write 1890-05-03\. The row is left out\.$/],
      ['b-opened: 1891'],
    ],
    ['an empty value', `${head}A,opened,\nB,opened,1891\n`, [/^2: /], ['b-opened: 1891']],
    ['too few fields', `${head}A\nB,opened,1891\n`, [/^2: /], ['b-opened: 1891']],
    [
      'too many fields',
      `${head}A,opened,1890,x\nB,opened,1891\n`,
      [/^2: The row has 4 fields, and the heading 3/],
      ['b-opened: 1891'],
    ],
    [
      'a stray quotation mark',
      `${head}"A"x,opened,1890\nB,opened,1891\n`,
      [/^2: A quotation mark/],
      ['b-opened: 1891'],
    ],
    ['an open quotation mark', `${head}"A,opened,1890\nB,opened,1891\n`, [/^2: A quotation mark/], ['b-opened: 1891']],
    [
      'a row after a field of two lines',
      `${head}"A\nB",opened,1890\nC,opened,no date\n`,
      [/^4: /],
      ['a-b-opened: 1890'],
    ],
    [
      'an id that is there',
      'id,subject,property,value\nx,A,opened,1890\nx,B,opened,1891\n',
      [/^3: Line 2 has the fact “x”/],
      ['x: 1890'],
    ],
    ['a property that nobody knows', `${head}A,opend,1890\n`, [/^2: .*Did you mean “opened”\?$/], ['a-opend: 1890']],
    [
      'a column that nobody knows',
      `subject,property,value,quot\nA,opened,1890,q\n`,
      [/^1: The column “quot” is left out. Did you mean “quote”\?/],
      ['a-opened: 1890'],
    ],
    ['a rank that is none', 'subject,property,value,rank\nA,opened,1890,best\n', [/^2: .*preferred/], []],
    [
      'no column of values',
      'subject,property,year\nA,opened,1890\n',
      [/^1: There is no column “value”; .*--map HEADING=value/],
      [],
    ],
    ['nothing at all', '', [/The table is empty/], []],
  ];
  for (const [name, csv, faults, facts] of faulty) {
    it(`tells ${name} by its line, and goes on`, () => {
      const converted = convert(csv);
      assert.equal(converted.faults.length, faults.length, converted.faults.join('\n'));
      for (const [at, fault] of faults.entries()) assert.match(converted.faults[at] ?? '', fault);
      assert.deepEqual(converted.facts, facts);
    });
  }

  it('gives up on a table of stray quotation marks, and says so', () => {
    const { faults } = convert(`${head}${'"A,opened,1890\n'.repeat(1001)}`);
    assert.equal(faults.length, 101);
    assert.match(faults.at(-1) ?? '', /^102: The rest is not read/);
  });

  const forms: readonly (readonly [string, string])[] = [
    ['semicolons', 'subject;property;value\nA;opened;1890\n'],
    ['tabs', 'subject\tproperty\tvalue\nA\topened\t1890\n'],
    ['a byte order mark', '\uFEFFsubject,property,value\nA,opened,1890\n'],
    ['no last line end, and empty lines', '\nsubject,property,value\n\n,,\nA,opened,1890'],
    ['lone carriage returns', 'subject,property,value\rA,opened,1890\r'],
  ];
  for (const [name, csv] of forms) {
    it(`reads a table with ${name}`, () => {
      assert.deepEqual(convert(csv), { ...convert(csv), facts: ['a-opened: 1890'], faults: [] });
    });
  }

  it('takes headings of the table’s own', () => {
    const { facts } = convert('Who,What,When\nA,opened,1890\n', { Who: 'subject', What: 'property', When: 'value' });
    assert.deepEqual(facts, ['a-opened: 1890']);
  });
});
