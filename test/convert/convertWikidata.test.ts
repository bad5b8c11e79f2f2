import assert from 'node:assert/strict';
import { convertWikidata } from '../../server/src/convert/wikidata/convertWikidata';
import { wikidataUnits } from '../../server/src/convert/wikidata/wikidataUnits';
import { writeFactFile } from '../../server/src/convert/writeFactFile';
import type { Fact } from '../../server/src/core/facts/factSet';
import { formatEdtf } from '../../server/src/core/facts/formatEdtf';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';
import { parseQuantity } from '../../server/src/core/values/parseQuantity';
import { dimensionOf } from '../../server/src/core/values/quantities/readUnit';
import { type Statement, type Value, wikidataItem } from './wikidataItem';

/** What the converted file says when it is read back; it is never faulty. */
function convert(json: unknown, properties?: readonly string[]) {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  const { data, faults, notes } = convertWikidata(new Map([['Q1.json', text]]), {
    language: 'en',
    ...(properties && { properties }),
  });
  const written = writeFactFile(data, 'from Wikidata');
  const { factSet, diagnostics } = readFactFiles([{ path: 'a.yaml', text: written }]);
  const bad = diagnostics.filter(({ code }) => code !== 'fact-unsourced' && code !== 'fact-contradiction');
  assert.deepEqual(bad, [], written);
  return { factSet, notes, faults: faults.map(({ message }) => message), facts: factSet.facts.map(line), written };
}

/** `a-born: 1952-03-11 (valid …, rank …)`. */
function line({ id, values, closed, accept, valid, rank, tolerance, qualifiers, note }: Fact): string {
  const more = [
    ...accept.map(({ text }) => `or ${text}`),
    ...(valid ? [`valid ${formatEdtf(valid)}`] : []),
    ...(rank === 'normal' ? [] : [rank]),
    ...(tolerance ? [`± ${tolerance.amount}`] : []),
    ...Object.entries(qualifiers).map(([key, value]) => `${key} ${value}`),
    ...(note ? [note] : []),
  ];
  const value = values.map(({ text }) => text).join(', ');
  return `${id}: ${closed ? `[${value}]` : value}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}

const paris = wikidataItem('Q90', 'Paris');
const london = wikidataItem('Q84', 'London');

describe('convertWikidata', () => {
  it('makes an entity of an item, with its names, description and kind', () => {
    const { written, notes } = convert({
      entities: {
        Q42: wikidataItem(
          'Q42',
          'Ada Example',
          { P31: [{ item: 'Q5' }], P569: [{ time: '+1952-03-11T00:00:00Z' }], P19: [{ item: 'Q84' }] },
          { aliases: ['A. Example', 'Ada Example'], description: 'English writer (1952–2001)' },
        ),
        Q84: london,
      },
    });
    assert.equal(
      written,
      `# from Wikidata

entities:
  ada-example:
    label: Ada Example
    aliases:
      - A. Example
    type: person
    description: English writer (1952–2001)
  london:
    label: London

facts:
  - id: ada-example-born
    subject: ada-example
    property: born
    value: 1952-03-11
  - id: ada-example-birthplace
    subject: ada-example
    property: birthplace
    value: london
`,
    );
    assert.deepEqual(notes, []);
  });

  it('takes the references as sources in CSL’s terms, each once', () => {
    const reference = {
      P854: ['https://example.org/a'],
      P1476: [{ text: 'A Life', language: 'en' }],
      P577: [{ time: '+2001-05-14T00:00:00Z' }],
      P123: [{ item: 'Q1' }],
      P813: [{ time: '+2013-12-07T00:00:00Z' }],
      P2093: ['Jane Roe'],
    };
    const claims = {
      P569: [{ value: { time: '+1952-03-11T00:00:00Z' }, references: [reference] }],
      P570: [
        {
          value: { time: '+2001-05-11T00:00:00Z' },
          references: [
            { ...reference, P1683: [{ text: 'She died on Friday.', language: 'en' }], P304: ['7'] },
            { P854: ['https://example.org/b'] },
            { P248: [{ item: 'Q1' }], P1433: [{ item: 'Q90' }] },
            { P143: [{ item: 'Q90' }] },
            { P854: ['javascript:alert(1)'] },
          ],
        },
      ],
    } satisfies Record<string, readonly Statement[]>;
    const { factSet } = convert([wikidataItem('Q42', 'Ada', claims), wikidataItem('Q1', 'The Times'), paris]);
    const [born, died] = factSet.facts;
    const [source] = born?.references ?? [];
    assert.deepEqual(
      { ...source?.source, origin: undefined },
      {
        id: 'the-times-2001',
        title: 'A Life',
        type: 'webpage',
        publisher: 'The Times',
        author: 'Jane Roe',
        issued: '2001-05-14',
        accessed: '2013-12-07',
        URL: 'https://example.org/a',
        origin: undefined,
      },
    );
    assert.deepEqual(
      died?.references.map(({ source: { id }, quote, locator }) => [id, quote, locator]),
      [
        ['the-times-2001', 'She died on Friday.', '7'],
        ['https://example.org/b', undefined, undefined],
        ['paris', undefined, undefined],
      ],
    );
  });

  const p = (property: string, ...values: readonly (Statement | Value)[]) => ({ [property]: values });
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, readonly (Statement | Value)[]>>,
    readonly string[],
  ])[] = [
    ['a day', p('P569', { time: '+1952-03-11T00:00:00Z' }), ['a-born: 1952-03-11']],
    ['a month', p('P569', { time: '+1952-03-00T00:00:00Z', precision: 10 }), ['a-born: 1952-03']],
    ['a year', p('P569', { time: '+1952-00-00T00:00:00Z', precision: 9 }), ['a-born: 1952']],
    ['a decade', p('P569', { time: '+1950-00-00T00:00:00Z', precision: 8 }), ['a-born: 195X']],
    ['a century', p('P571', { time: '+1801-00-00T00:00:00Z', precision: 7 }), ['a-founded: 18XX']],
    ['a century by its last year', p('P571', { time: '+1900-00-00T00:00:00Z', precision: 7 }), ['a-founded: 18XX']],
    ['a millennium', p('P571', { time: '+1500-00-00T00:00:00Z', precision: 6 }), ['a-founded: 1XXX']],
    ['a year before Christ', p('P569', { time: '-0100-00-00T00:00:00Z', precision: 9 }), ['a-born: -0099']],
    ['the year 1 BC', p('P569', { time: '-0001-00-00T00:00:00Z', precision: 9 }), ['a-born: 0000']],
    [
      'a day of the Julian calendar, which is right as it was written too',
      p('P569', { time: '+1642-12-25T00:00:00Z', julian: true }),
      ['a-born: 1643-01-04 (or 1642-12-25; 1642-12-25 in the Julian calendar)'],
    ],
    ['a Julian leap day', p('P569', { time: '+1500-02-29T00:00:00Z', julian: true }), []],
    ['a Julian year', p('P569', { time: '+1642-00-00T00:00:00Z', precision: 9, julian: true }), ['a-born: 1642']],
    [
      'circa',
      p('P569', {
        value: { time: '+1952-00-00T00:00:00Z', precision: 9 },
        qualifiers: { P1480: [{ item: 'Q5727902' }] },
      }),
      ['a-born: 1952~'],
    ],
    ['an unknown value', p('P569', 'somevalue'), []],
    ['no value', p('P569', 'novalue'), []],
    ['a figure', p('P1082', { amount: '+83000000' }), ['a-population: 83000000']],
    ['a figure with its unit', p('P2046', { amount: '+105.4', unit: 'Q712226' }), ['a-area: 105.4 km²']],
    ['a negative figure', p('P2076', { amount: '-40', unit: 'Q25267' }), ['a-temperature: -40 °C']],
    [
      'a figure with its bounds',
      p('P2048', { amount: '+8848.86', unit: 'Q11573', margin: ['+8848.65', '+8849.07'] }),
      ['a-height: 8848.86 m (± 0.21)'],
    ],
    ['a unit that nobody knows', p('P2046', { amount: '+105', unit: 'Q999999999' }), []],
    [
      'a figure of a year',
      p('P1082', {
        value: { amount: '+100' },
        qualifiers: { P585: [{ time: '+2020-00-00T00:00:00Z', precision: 9 }] },
      }),
      ['a-population: 100 (valid 2020)'],
    ],
    [
      'a role in time',
      p(
        'P39',
        {
          value: { item: 'Q90' },
          qualifiers: {
            P580: [{ time: '+2001-00-00T00:00:00Z', precision: 9 }],
            P582: [{ time: '+2004-05-06T00:00:00Z' }],
          },
        },
        { value: { item: 'Q84' }, qualifiers: { P580: [{ time: '+2004-05-06T00:00:00Z' }] }, rank: 'preferred' },
      ),
      [
        'a-position-held: Paris (valid 2001-01-01/2004-05-06)',
        'a-position-held-2: London (valid 2004-05-06/..; preferred)',
      ],
    ],
    [
      'other circumstances',
      p('P166', {
        value: { item: 'Q90' },
        qualifiers: { P1346: [{ item: 'Q84' }], P6208: [{ text: 'for courage', language: 'en' }] },
      }),
      ['a-award: Paris (winner london; P6208 for courage)'],
    ],
    [
      'a deprecated value, with the reason',
      p('P569', {
        value: { time: '+1953-03-11T00:00:00Z' },
        rank: 'deprecated',
        qualifiers: { P2241: [{ item: 'Q84' }] },
      }),
      ['a-born: 1953-03-11 (deprecated; london)'],
    ],
    [
      'several values that hold together',
      p('P106', { item: 'Q90' }, { item: 'Q84' }),
      ['a-occupation: [Paris, London]'],
    ],
    ['one value said twice', p('P106', { item: 'Q90' }, { item: 'Q90' }), ['a-occupation: Paris']],
    [
      'several values of what there is one of',
      p('P569', { time: '+1952-03-11T00:00:00Z' }, { time: '+1953-00-00T00:00:00Z', precision: 9 }),
      ['a-born: 1952-03-11', 'a-born-2: 1953'],
    ],
    ['a text', p('P1449', { text: 'Addie', language: 'en' }), ['a-nickname: Addie']],
    ['a value of another kind', p('P569', { item: 'Q90' }), []],
    ['an item that is not in the input', p('P19', { item: 'Q1' }), []],
    ['a property that the vocabulary lacks', p('P214', '113230702'), []],
  ];
  for (const [name, claims, facts] of cases) {
    it(`reads ${name}`, () => {
      const converted = convert([wikidataItem('Q42', 'A', claims), paris, london]);
      assert.deepEqual(converted.facts, facts);
      assert.equal(converted.notes.length, facts.length === 0 ? 1 : 0, converted.notes.join('\n'));
    });
  }

  it('tells what it leaves out, and why', () => {
    const claims = { P19: [{ item: 'Q1' }], P214: ['1', '2'], P569: ['somevalue' as const] };
    assert.deepEqual(convert(wikidataItem('Q42', 'A', claims)).notes, [
      '1 statement left out: the input does not describe the item Q1.',
      '2 statements left out: the property is not in the vocabulary, or not asked for.',
      '1 statement left out: the value is unknown.',
    ]);
  });

  it('takes only the properties asked for', () => {
    const item = wikidataItem('Q42', 'A', { P569: [{ time: '+1952-03-11T00:00:00Z' }], P1082: [{ amount: '+1' }] });
    assert.deepEqual(convert(item, ['born']).facts, ['a-born: 1952-03-11']);
  });

  it('gives items of one name ids of their own', () => {
    const born = { P569: [{ time: '+1952-03-11T00:00:00Z' }] };
    const { factSet } = convert([wikidataItem('Q1', 'Ada', born), wikidataItem('Q2', 'Ada', born)]);
    assert.deepEqual([...factSet.entities.keys()], ['ada', 'ada-2']);
  });

  const hostile: readonly (readonly [string, unknown])[] = [
    ['no JSON', '{'],
    ['no items', {}],
    ['another type', 42],
    ['null', null],
    ['an item without a label', { type: 'item', id: 'Q1', claims: {} }],
    ['a prototype', '{"entities":{"__proto__":{"id":"Q1","labels":{}}}}'],
  ];
  for (const [name, json] of hostile) {
    it(`tells of ${name}`, () => {
      const { facts, faults } = convert(json);
      assert.deepEqual(facts, []);
      assert.match(faults[0] ?? '', /^Q1\.json (?:is no JSON: .+|has no item with a label in “en”; see --language)\.$/);
    });
  }

  it('passes over statements that are out of shape', () => {
    const item = wikidataItem('Q42', 'A');
    const odd = [
      null,
      1,
      {},
      { mainsnak: null },
      { mainsnak: { snaktype: 'value' } },
      { mainsnak: { snaktype: 'value', datavalue: { type: 'time', value: { time: 'x', precision: '9' } } } },
    ];
    assert.deepEqual(convert({ ...item, claims: { P569: odd, P570: 'x', P19: null } }).facts, []);
  });
});

describe('wikidataUnits', () => {
  it('are all units that fact files know', () => {
    for (const unit of wikidataUnits.values()) {
      assert.notEqual(dimensionOf(parseQuantity(`12.5 ${unit}`)?.unit), 'count', unit);
    }
  });
});
