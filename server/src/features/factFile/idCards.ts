import { formatSource } from '../../core/citations/formatSource';
import type { Entity, FactSet, Property, Source } from '../../core/facts/factSet';
import { findBuiltInProperty } from '../../core/facts/vocabulary/vocabulary';
import { type Card, card } from './card';

/** Who or what an entity is, under which names it is known, and how much the facts say of it. */
export function entityCard(entity: Entity, factSet: FactSet): Card {
  const { id, label, type, description = '', aliases, short, declared } = entity;
  const names = [...aliases, ...short.map(each => `“${each}” in its context`)];
  return card(label, [
    [type, description].filter(part => part !== undefined && part !== '').join(': '),
    names.length === 0 ? '' : `Also: ${names.join(', ')}.`,
    `${declared ? `Entity ${id}` : 'Declared nowhere: an entity by this name alone'}, ${countText(countsOf(factSet).get(entity) ?? 0)}.`,
  ]);
}

export function sourceCard(source: Source): Card {
  const { title, details, URL } = formatSource(source);
  return card(title, [details, source.note ?? '', source.id === URL ? '' : `Source ${source.id}.`], URL);
}

/** A property's label, its kind of value, Wikidata's id where there is one, and the words that announce it. */
export function propertyCard(id: string, property: Property | undefined): Card | undefined {
  const builtIn = findBuiltInProperty(id);
  const value = property?.value ?? builtIn?.value;
  if (value === undefined) return undefined;
  const words = [...(property?.triggers ?? []), ...(property?.patterns ?? []), ...(builtIn ? wordingsOf(builtIn) : [])];
  const wikidata = builtIn?.synonyms?.find(each => /^P\d+$/.test(each));
  return card(property?.label ?? builtIn?.label ?? id, [
    `Takes ${kindWords[value]}.`,
    words.length === 0 ? '' : `In prose: ${words.slice(0, 8).join(', ')}.`,
    wikidata === undefined ? '' : `Wikidata: ${wikidata}.`,
    `${builtIn === undefined ? 'A property of these facts' : 'A built-in property'}: ${id}.`,
  ]);
}

export const kindWords = {
  date: 'a date',
  person: 'a person',
  place: 'a place',
  organization: 'an organization',
  entity: 'an entity',
  quantity: 'an amount with its unit',
  ordinal: 'a place in an order',
  boolean: 'true or false',
  text: 'a text',
} as const;

type BuiltIn = NonNullable<ReturnType<typeof findBuiltInProperty>>;

function wordingsOf({ nouns = [], does = [], undergoes = [], agent = [], object = [] }: BuiltIn): string[] {
  return [...nouns, ...does, ...undergoes, ...agent, ...object];
}

function countText(count: number): string {
  return count === 0 ? 'no fact about it' : count === 1 ? 'one fact about it' : `${count} facts about it`;
}

const counts = new WeakMap<FactSet, ReadonlyMap<Entity, number>>();

function countsOf(factSet: FactSet): ReadonlyMap<Entity, number> {
  const known = counts.get(factSet);
  if (known !== undefined) return known;
  const made = new Map<Entity, number>();
  for (const { subject } of factSet.facts) made.set(subject, (made.get(subject) ?? 0) + 1);
  counts.set(factSet, made);
  return made;
}
