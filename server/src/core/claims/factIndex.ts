import { append } from '../append';
import type { Entity, Fact, FactSet, Property } from '../facts/factSet';
import { foldName } from '../values/names/foldName';
import { type ActIndex, indexActs } from './acts';
import { endsOfStretches } from './endsOfStretches';
import { type Happening, indexHappenings } from './happenings';
import { indexNames, type NameIndex } from './nameIndex';
import { indexNameParts, indexProperNames, type NameParts } from './nameParts';
import { indexNamesWithin } from './namesWithin';
import { neighboursInOffice } from './neighboursInOffice';
import { indexPatterns, type PatternIndex } from './readings/patterns';
import { indexSlips, type SlipIndex } from './slips/slipIndex';
import { indexWordings, type Wording, type WordingIndex, wordingsOf } from './wordings';

/** The fact set as the check looks things up in it; built once a fact set. */
export interface FactIndex {
  readonly factSet: FactSet;
  readonly names: NameIndex;
  /** By subject's id, then by property's id; the facts of one property in file order. */
  readonly bySubject: ReadonlyMap<string, ReadonlyMap<string, readonly Fact[]>>;
  readonly byProperty: ReadonlyMap<string, readonly Fact[]>;
  /** The facts that name the entity as a value, by its id. */
  readonly byValue: ReadonlyMap<string, readonly Fact[]>;
  /** The facts that number an event in a series: one of several subjects with the same ordinal property, which also have a date. */
  readonly numbered: readonly Fact[];
  /** Events with the ids of their sides, or the folded names of those that are no entities: whom a match, a battle or a treaty was between. */
  readonly encounters: ReadonlyMap<Entity, ReadonlySet<string>>;
  /** For each entity, by its id, those that some fact names together with it. */
  readonly linked: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each event, by its id, the proper names in each of its names: of “merger of Boeing and McDonnell Douglas” three words. */
  readonly properNames: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** For each event, by its id, whose names its own names have in them. */
  readonly namesWithin: ReadonlyMap<string, readonly string[]>;
  readonly nameParts: NameParts;
  /** What happened to a thing, by the thing's id. */
  readonly happenings: ReadonlyMap<string, readonly Happening[]>;
  /** What several did together, by each of them. */
  readonly acts: ActIndex;
  /** The subjects, by their ids, of facts that hold for a time: who has an office, had or will have it. */
  readonly holders: ReadonlySet<string>;
  /** The facts whose values are all members of a set. */
  readonly closedSets: readonly Fact[];
  readonly slips: SlipIndex;
  /** By property's id. */
  readonly wordings: ReadonlyMap<string, readonly Wording[]>;
  readonly wordingsByStem: WordingIndex;
  readonly patterns: PatternIndex;
}

const indexes = new WeakMap<FactSet, FactIndex>();

/** The index of a fact set: drafts by the thousand are checked against one. */
export function indexFacts(factSet: FactSet): FactIndex {
  const index = indexes.get(factSet) ?? buildIndex(factSet);
  indexes.set(factSet, index);
  return index;
}

function buildIndex(factSet: FactSet): FactIndex {
  const bySubject = new Map<string, Map<string, Fact[]>>();
  const byProperty = new Map<string, Fact[]>();
  const byValue = new Map<string, Fact[]>();
  const wordings = new Map<string, readonly Wording[]>();
  for (const fact of [...factSet.facts, ...endsOfStretches(factSet)]) {
    const properties = bySubject.get(fact.subject.id) ?? new Map<string, Fact[]>();
    bySubject.set(fact.subject.id, properties);
    append(properties, fact.property.id, fact);
    append(byProperty, fact.property.id, fact);
    for (const value of fact.values) if (value.kind === 'entity') append(byValue, value.entity.id, fact);
  }
  for (const [id, facts] of byProperty) {
    const property = facts[0]?.property;
    if (property !== undefined) wordings.set(id, wordingsOf(property, new Set(facts.map(fact => fact.subject))));
  }
  // Only the nouns: whom somebody “followed” may be somebody on the stairs.
  for (const fact of neighboursInOffice(factSet)) {
    const { property, subject } = fact;
    const properties = bySubject.get(subject.id) ?? new Map<string, Fact[]>();
    bySubject.set(subject.id, properties);
    append(properties, property.id, fact);
    if (!wordings.has(property.id))
      wordings.set(
        property.id,
        wordingsOf(property, new Set()).filter(({ role }) => role === 'noun'),
      );
  }
  const names = indexNames(factSet);
  const numbered = factSet.facts.filter(
    fact => fact.values[0]?.kind === 'ordinal' && bySubject.get(fact.subject.id)?.has('date'),
  );
  const holders = new Set(factSet.facts.flatMap(({ subject, valid }) => (valid === undefined ? [] : [subject.id])));
  return {
    factSet,
    numbered,
    encounters: indexEncounters(factSet, bySubject),
    properNames: indexProperNames(factSet),
    namesWithin: indexNamesWithin(factSet, names),
    nameParts: indexNameParts(factSet),
    happenings: indexHappenings(factSet),
    acts: indexActs(factSet, names, wordings),
    linked: indexLinks(factSet),
    holders,
    names,
    bySubject,
    byProperty,
    byValue,
    closedSets: factSet.facts.filter(
      ({ closed, values, rank, subject, property }) =>
        closed &&
        values.length >= 3 &&
        rank !== 'deprecated' &&
        bySubject.get(subject.id)?.get(property.id)?.length === 1,
    ),
    slips: indexSlips(factSet),
    wordings,
    wordingsByStem: indexWordings(wordings),
    patterns: indexPatterns([...byProperty.values()].flatMap(([first]) => first?.property ?? [])),
  };
}

/** How many a list links with one another: in a longer one, too many have never met. */
const fellows = 12;

function indexLinks({ facts, entities }: FactSet): Map<string, Set<string>> {
  const linked = new Map<string, Set<string>>();
  const link = (a: string, b: string) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      linked.set(one, (linked.get(one) ?? new Set()).add(other));
  };
  for (const { subject, values } of facts) {
    const entities = values.flatMap(value => (value.kind === 'entity' ? [value.entity.id] : []));
    for (const entity of entities) link(subject.id, entity);
    // Those of one list, too: who signed with whom, who played with whom.
    if (entities.length <= fellows) for (const one of entities) for (const other of entities) link(one, other);
  }
  for (const { id, context } of entities.values()) for (const other of context) link(id, other);
  return linked;
}

/** The sides are the teams, countries and people of an event's facts, and those that its short form needs around it. */
function indexEncounters(
  { entities }: FactSet,
  bySubject: ReadonlyMap<string, ReadonlyMap<string, readonly Fact[]>>,
): Map<Entity, ReadonlySet<string>> {
  const encounters = new Map<Entity, ReadonlySet<string>>();
  for (const event of entities.values()) {
    if (event.type !== 'event') continue;
    const sides = new Set(event.context.filter(id => id !== event.id));
    for (const facts of bySubject.get(event.id)?.values() ?? [])
      for (const { property, values } of facts)
        for (const value of values)
          if (value.kind === 'text' && isName(property)) sides.add(foldName(value.text));
          else if (value.kind === 'entity' && property.value !== 'place' && value.entity.type !== 'event')
            sides.add(value.entity.id);
    if (sides.size >= 2) encounters.set(event, sides);
  }
  return encounters;
}

function isName({ value }: Property): boolean {
  return value === 'entity' || value === 'person';
}

/** Whether a word, as a stem, says by itself what the property is: “spectators” an attendance. */
export function isWordOf(index: FactIndex, property: Property, wordStem: string): boolean {
  return (index.wordings.get(property.id) ?? []).some(({ stems }) => stems.length === 1 && stems[0] === wordStem);
}

/** Whether a word, as a stem, is one of those that tell the property: “seating” in “seating capacity”. */
export function isAmongWords({ wordings }: Pick<FactIndex, 'wordings'>, { id }: Property, wordStem: string): boolean {
  const own = wordings.get(id);
  if (own === undefined) return false;
  let words = wordsOf.get(own);
  if (words === undefined) {
    words = new Set(own.flatMap(({ stems }) => stems));
    wordsOf.set(own, words);
  }
  return words.has(wordStem);
}

/** All words of a property's wordings: there are hundreds, and readings ask for each noun beside their value. */
const wordsOf = new WeakMap<readonly Wording[], ReadonlySet<string>>();

const properties = new WeakMap<ReadonlyMap<string, readonly Fact[]>, readonly Property[]>();

/** The properties that the facts know of a subject. They are asked for in each sentence. */
export function propertiesOf(index: FactIndex, subject: string): readonly Property[] {
  const facts = index.bySubject.get(subject);
  if (facts === undefined) return [];
  let found = properties.get(facts);
  if (found === undefined) {
    found = [...facts.values()].flatMap(([first]) => first?.property ?? []);
    properties.set(facts, found);
  }
  return found;
}

/** The facts of one subject and property; empty where there are none. */
export function factsOf(index: FactIndex, subject: string, property: Property): readonly Fact[] {
  return index.bySubject.get(subject)?.get(property.id) ?? [];
}
