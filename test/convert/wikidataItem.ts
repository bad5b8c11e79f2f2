/** Wikidata’s entity JSON as its servers write it, from short forms. */
export type Value =
  | string
  | { readonly item: string }
  | { readonly time: string; readonly precision?: number; readonly julian?: boolean }
  | { readonly amount: string; readonly unit?: string; readonly margin?: readonly [string, string] }
  | { readonly text: string; readonly language: string }
  | 'somevalue'
  | 'novalue';

export interface Statement {
  readonly value: Value;
  readonly rank?: string;
  readonly qualifiers?: Readonly<Record<string, readonly Value[]>>;
  readonly references?: readonly Readonly<Record<string, readonly Value[]>>[];
}

export function wikidataItem(
  id: string,
  label: string,
  claims: Readonly<Record<string, readonly (Statement | Value)[]>> = {},
  more: { readonly aliases?: readonly string[]; readonly description?: string } = {},
) {
  return {
    type: 'item',
    id,
    labels: { en: { language: 'en', value: label } },
    descriptions: more.description === undefined ? {} : { en: { language: 'en', value: more.description } },
    aliases: { en: (more.aliases ?? []).map(value => ({ language: 'en', value })) },
    claims: Object.fromEntries(
      Object.entries(claims).map(([property, list]) => [property, list.map(each => statement(property, each))]),
    ),
    sitelinks: {},
  };
}

function statement(property: string, given: Statement | Value) {
  const { value, rank, qualifiers, references } = isStatement(given) ? given : { value: given };
  return {
    mainsnak: snak(property, value),
    type: 'statement',
    rank: rank ?? 'normal',
    ...(qualifiers && { qualifiers: group(qualifiers) }),
    ...(references && { references: references.map(each => ({ hash: '0', snaks: group(each) })) }),
  };
}

function isStatement(given: Statement | Value): given is Statement {
  return typeof given === 'object' && 'value' in given;
}

function group(snaks: Readonly<Record<string, readonly Value[]>>) {
  return Object.fromEntries(
    Object.entries(snaks).map(([property, values]) => [property, values.map(value => snak(property, value))]),
  );
}

function snak(property: string, value: Value) {
  if (value === 'somevalue' || value === 'novalue') return { snaktype: value, property };
  return { snaktype: 'value', property, datavalue: datavalue(value) };
}

function datavalue(value: Exclude<Value, 'somevalue' | 'novalue'>) {
  if (typeof value === 'string') return { type: 'string', value };
  if ('item' in value) return { type: 'wikibase-entityid', value: { 'entity-type': 'item', id: value.item } };
  if ('text' in value) return { type: 'monolingualtext', value };
  if ('amount' in value) {
    const { amount, unit, margin } = value;
    const bounds = margin && { upperBound: margin[1], lowerBound: margin[0] };
    return {
      type: 'quantity',
      value: { amount, unit: unit ? `http://www.wikidata.org/entity/${unit}` : '1', ...bounds },
    };
  }
  const { time, precision = 11, julian } = value;
  const calendarmodel = `http://www.wikidata.org/entity/${julian ? 'Q1985786' : 'Q1985727'}`;
  return { type: 'time', value: { time, timezone: 0, before: 0, after: 0, precision, calendarmodel } };
}
