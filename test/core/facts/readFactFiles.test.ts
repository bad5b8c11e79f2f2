import assert from 'node:assert/strict';
import type { Fact, FactSet, FactValue } from '../../../server/src/core/facts/factSet';
import { civilOf } from '../../../server/src/core/values/day';
import { checkFactFixture } from './checkFactFixture';

/** property, value as written → the value as read. Each stands in a file that declares `a`, alias Alpha, and some properties. */
const values: readonly (readonly [property: string, written: string, read: string])[] = [
  ['closed', '1993', 'date 1993-01-01 to 1993-12-31'],
  ['closed', '"1993"', 'date 1993-01-01 to 1993-12-31'],
  ['closed', '1993-04-03', 'date 1993-04-03 to 1993-04-03'],
  ['closed', '199X', 'date 1990-01-01 to 1999-12-31'],
  ['closed', 'false', 'boolean false'],
  ['ratified', 'false', 'boolean false'],
  ['duration', '44 days', 'quantity 44 day'],
  ['length', '311 km', 'quantity 311 km'],
  ['member-count', '12', 'quantity 12'],
  ['acquisition-price', '1.65 billion USD', 'quantity 1650000000 USD'],
  ['cost', '$26.2 billion', 'quantity 26200000000 USD'],
  ['share', '5 %', 'quantity 5 percent'],
  ['works', '7 novels', 'quantity 7 novel'],
  ['round', '3', 'ordinal 3'],
  ['round', '3rd', 'ordinal 3'],
  ['round', 'third', 'ordinal 3'],
  ['round', 'Twenty-first', 'ordinal 21'],
  ['held', 'no', 'boolean false'],
  ['held', 'true', 'boolean true'],
  ['score-line', '0–2', 'text 0–2'],
  ['score-line', '1.10', 'text 1.10'],
  ['score-line', '"true"', 'text true'],
  ['location', 'a', 'entity a'],
  ['location', 'Alpha', 'entity a'],
  ['location', 'ALPHA', 'entity a'],
  ['location', 'Zürich', 'entity zurich, a place that nothing declares'],
  ['special-envoy', 'Serdar Kılıç', 'entity serdar-kilic, a person that nothing declares'],
  ['located-in', '1984', 'entity 1984, a place that nothing declares'],
];

/** What facts give to a property that nothing declares → the kind of value that it is taken for. */
const inferred: readonly (readonly [written: string, kind: string])[] = [
  ['1993-04', 'date'],
  ['44 days', 'quantity'],
  ['12', 'quantity'],
  ['true', 'boolean'],
  ['Alpha', 'entity'],
  ['[Alpha, Beta]', 'entity'],
  ['brought to nothing', 'text'],
];

describe('readFactFiles', () => {
  for (const [property, written, read] of values) {
    it(`reads ${property}: ${written} as ${read}`, () => {
      assert.equal(shown(onlyFact(declared(property, written)).values[0]), read);
    });
  }

  for (const [written, kind] of inferred) {
    it(`takes an unknown property of ${written} for one of ${kind}`, () => {
      const { property } = onlyFact(
        `${declared('come-to-pass', written)}                            ^^^^^^^^^^^^ fact-unknown-property\n`,
      );
      assert.deepEqual(
        { ...property },
        { id: 'come-to-pass', label: 'come to pass', value: kind, triggers: ['come to pass'], patterns: [] },
      );
    });
  }

  it('reads every key of a fact', () => {
    const fact = onlyFact(`
sources:
  s: { title: T, container-title: C, publisher: P, issued: 2004-04-19, accessed: 2026, URL: https://a.example, note: N, type: book }
facts:
  - id: f
    subject: A
    property: foreign-minister
    value: B
    accept: [C, D]
    valid: 2015-11-24/..
    rank: preferred
    qualifiers: { of: Europe }
    severity: hint
    statement: B is A’s minister.
    note: Often confused.
    reviewed: 2026-11-23
    reviewer: the desk
    review-by: 2027-05
    references: [{ source: s, quote: some words, locator: p. 3 }, https://b.example]
`);
    const [reference, address] = fact.references;
    assert.ok(reference);
    const { origin, ...source } = reference.source;
    assert.deepEqual(source, {
      id: 's',
      title: 'T',
      containerTitle: 'C',
      publisher: 'P',
      issued: '2004-04-19',
      accessed: '2026',
      URL: 'https://a.example',
      note: 'N',
      type: 'book',
    });
    assert.equal(origin.file, 'facts.yaml');
    assert.deepEqual([reference.quote, reference.locator], ['some words', 'p. 3']);
    assert.deepEqual([address?.source.title, address?.source.URL], ['https://b.example', 'https://b.example']);
    assert.deepEqual(
      fact.accept.map(({ text }) => text),
      ['C', 'D'],
    );
    assert.equal(fact.valid?.last, Number.POSITIVE_INFINITY);
    const { id, rank, severity, statement, note, reviewed, reviewer, reviewBy, closed, qualifiers } = fact;
    assert.deepEqual(
      { id, rank, severity, statement, note, reviewed, reviewer, reviewBy, closed, qualifiers: { ...qualifiers } },
      {
        ...{ id: 'f', rank: 'preferred', severity: 'hint', statement: 'B is A’s minister.', note: 'Often confused.' },
        ...{
          reviewed: '2026-11-23',
          reviewer: 'the desk',
          reviewBy: '2027-05',
          closed: false,
          qualifiers: { of: 'Europe' },
        },
      },
    );
  });

  for (const [written, tolerance] of [
    ['0', { amount: 0, percent: false }],
    ['5 %', { amount: 5, percent: true }],
    ['2.5%', { amount: 2.5, percent: true }],
    ['2 days', { amount: 2, percent: false, unit: 'day' }],
    ['±1 km', { amount: 1, percent: false, unit: 'km' }],
  ] as const) {
    it(`reads the tolerance ${written}`, () => {
      assert.deepEqual(onlyFact(declared('length', `3 km, tolerance: ${written}`)).tolerance, tolerance);
    });
  }

  it('reads a list as a closed set', () => {
    const { closed, values } = onlyFact(declared('members', '[a, Beta, Gamma]'));
    assert.deepEqual([closed, values.map(({ text }) => text)], [true, ['Aye', 'Beta', 'Gamma']]);
  });

  it('makes one entity of a name that several facts use, typed by the one that tells', () => {
    const { entities, facts } = checkFactFixture(`
facts:
  - { subject: Turkey, property: closed, value: 1993, source: https://a.example }
  - { subject: Ankara, property: country, value: Turkey, source: https://a.example }
`);
    assert.equal(facts[0]?.subject, facts[1]?.values[0]?.kind === 'entity' && facts[1].values[0].entity);
    assert.equal(entities.get('turkey')?.type, 'place');
  });

  it('gives facts without an id their own ones', () => {
    const { facts } = checkFactFixture(`
facts:
  - { subject: A, property: foreign-minister, value: B, valid: 2000/2004, source: https://a.example }
  - { subject: A, property: foreign-minister, value: C, valid: 2004/2008, source: https://a.example }
  - { id: a-foreign-minister, subject: A, property: foreign-minister, value: D, valid: 2009/.., source: https://a.example }
`);
    assert.deepEqual(
      facts.map(({ id }) => id),
      ['a-foreign-minister-2', 'a-foreign-minister-3', 'a-foreign-minister'],
    );
  });

  it('lets a file extend and override a built-in property', () => {
    const { properties } = checkFactFixture(`
properties:
  completed: { value: boolean, triggers: [went through] }
  closed: { triggers: [sealed off] }
`);
    assert.deepEqual(shownProperty({ properties }, 'completed'), ['boolean', ['went through']]);
    assert.deepEqual(shownProperty({ properties }, 'closed'), ['date', ['sealed off']]);
  });

  it('takes a context by id or by name', () => {
    const { entities } = checkFactFixture(`
entities:
  b: { label: border, short: [frontier], context: [turkey, Armenia] }
  turkey: { label: Turkey }
facts:
  - { subject: Armenia, property: founded, value: 1991, source: https://a.example }
`);
    assert.deepEqual(entities.get('b')?.context, ['turkey', 'armenia']);
  });

  it('points at each fact and its parts', () => {
    const fixture =
      'facts:\r\n  - subject: 🚂 line\r\n    property: closed\r\n    value: 1993\r\n    source: https://a.example\r\n';
    const { origin } =
      checkFactFixture(fixture.replaceAll('\r', ''), { newline: '\r\n' }).facts[0] ?? assert.fail('no fact');
    assert.ok(fixture.slice(origin.span.start, origin.span.end).startsWith('subject: 🚂 line'));
    assert.ok(fixture.slice(origin.span.start, origin.span.end).endsWith('https://a.example'));
    const value = origin.parts?.get('value')?.span ?? assert.fail('no value');
    assert.equal(fixture.slice(value.start, value.end), '1993');
  });
});

function declared(property: string, value: string): string {
  return `
entities:
  a: { label: Aye, aliases: [Alpha] }
properties:
  round: { value: ordinal }
  held: { value: boolean }
  works: { value: quantity }
facts:
  - { subject: S, property: ${property}, value: ${value}, source: https://a.example }
`;
}

function onlyFact(fixture: string): Fact {
  const { facts } = checkFactFixture(fixture);
  assert.equal(facts.length, 1);
  return facts[0] ?? assert.fail('no fact');
}

function shown(value: FactValue | undefined): string {
  switch (value?.kind) {
    case 'date':
      return `date ${day(value.date.first)} to ${day(value.date.last)}`;
    case 'quantity':
      return ['quantity', value.quantity.amount, value.quantity.unit].filter(part => part !== undefined).join(' ');
    case 'ordinal':
      return `ordinal ${value.ordinal}`;
    case 'boolean':
      return `boolean ${value.boolean}`;
    case 'entity': {
      const { id, type, declared } = value.entity;
      return declared ? `entity ${id}` : `entity ${id}, a ${type} that nothing declares`;
    }
    default:
      return `text ${value?.text}`;
  }
}

function day(number: number): string {
  const { year, month, day } = civilOf(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function shownProperty({ properties }: Pick<FactSet, 'properties'>, id: string) {
  const property = properties.get(id);
  return [property?.value, property?.triggers];
}
