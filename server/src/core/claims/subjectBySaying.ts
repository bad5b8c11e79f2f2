import type { Entity, EntityType, Fact, Property } from '../facts/factSet';
import type { Discourse } from './discourse';
import { type FactIndex, factsOf } from './factIndex';
import { isOfOther } from './isOfOther';
import type { Form, Nearby } from './nearby';
import { isContested } from './noteUnnamed';
import type { Occurrence } from './occurrences';
import type { SentenceParts } from './readBlock';
import type { Clause } from './sentence/clause';
import { isCleft } from './sentence/isCleft';
import { normOf, type Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';

/** Of those that a pronoun may mean, the only one of whose kind the facts tell what the verb says. */
export function subjectBySaying(clause: Clause, form: Form, parts: SentenceParts, nearby: Nearby): Entity | undefined {
  const norm = normOf(parts.units[clause.subject ?? -1]);
  if (form !== 'headless' && norm !== 'it' && norm !== 'they') return undefined;
  if (clause.subject !== undefined && isCleft(parts.units, clause.subject)) return undefined;
  const properties = saidIn(parts, clause, nearby).map(({ property }) => property);
  if (properties.length === 0) return undefined;
  for (const candidates of antecedents(clause, parts, nearby)) {
    if (candidates.some(entity => entity === undefined)) return undefined;
    const known = candidates.filter(entity => entity !== undefined);
    const meant = new Set([...known, ...eventsOf(known, nearby.index)].filter(hasOneOf(properties, nearby.index)));
    const [only, ...others] = meant;
    if (others.length > 0) return undefined;
    if (only !== undefined)
      return known.some(entity => entity !== only && (entity.type === undefined || entity.type === only.type)) ||
        (norm === 'it' && isContested(only, nearby.discourse))
        ? undefined
        : only;
    // “The treaty … *The two countries* had wanted more. It was signed in May”: no country is signed, and what was told of before is meant still.
    const types = typesHaving(properties, nearby.index);
    if (known.some(({ type }) => type === undefined || types.has(type))) return undefined;
  }
  return undefined;
}

/** “The Vigil went down off Fen. *It* was over in an hour”: the ship has no length of time, and what happened to it has. */
export function eventMeant(clause: Clause, parts: SentenceParts, nearby: Nearby): SubjectUnit | undefined {
  const thing = nearby.subjects.find(({ unit, via }) => unit === clause.subject && via === 'pronoun');
  if (thing === undefined || normOf(parts.units[thing.unit]) !== 'it') return undefined;
  const properties = saidIn(parts, clause, nearby).map(({ property }) => property);
  if (properties.length === 0 || hasOneOf(properties, nearby.index)(thing.entity)) return undefined;
  const [entity, ...others] = eventsOf([thing.entity], nearby.index).filter(hasOneOf(properties, nearby.index));
  return entity === undefined || others.length > 0 ? undefined : { ...thing, entity };
}

/** The properties of which the clause's verb is a wording; where the subject is left out, those of all verbs that lack it. */
export function saidIn({ clauses }: SentenceParts, clause: Clause, { occurrences }: Nearby): Occurrence[] {
  return occurrences().filter(
    ({ asVerb, clause: at }) =>
      asVerb && (clauses[at] === clause || (clause.subject === undefined && clauses[at]?.subject === undefined)),
  );
}

function hasOneOf(properties: readonly Property[], index: FactIndex): (entity: Entity) => boolean {
  return ({ id }) => properties.some(property => factsOf(index, id, property).length > 0);
}

/** “*The Vigil* went down off Fen. It was over in an hour”: what happened to a thing is spoken of with it. */
function eventsOf(things: readonly Entity[], { happenings }: FactIndex): Entity[] {
  return things.flatMap(({ id }) => (happenings.get(id) ?? []).map(({ event }) => event));
}

/** The types of what the facts tell the properties of. */
function typesHaving(properties: readonly Property[], { byProperty }: FactIndex): ReadonlySet<EntityType | undefined> {
  return new Set(properties.flatMap(({ id }) => [...subjectTypes(byProperty.get(id) ?? [])]));
}

const typesKnown = new WeakMap<readonly Fact[], ReadonlySet<EntityType | undefined>>();

function subjectTypes(facts: readonly Fact[]): ReadonlySet<EntityType | undefined> {
  const types = typesKnown.get(facts) ?? new Set(facts.map(({ subject }) => subject.type));
  typesKnown.set(facts, types);
  return types;
}

type Candidates = readonly (Entity | undefined)[];

/** What the sentence has named before the pronoun, else what each of the last sentences named, the last first. */
function antecedents({ subject }: Clause, { units }: SentenceParts, { subjects, discourse }: Nearby): Candidates[] {
  const before = subject ?? 0;
  const here = subjects.filter(({ unit, entity }) => unit >= 0 && unit < before && entity.type !== 'person');
  if (units.slice(0, before).some((unit, i) => unit.kind === 'name' && !isWhere(units, i)) || isOfOther(units, before))
    return [];
  if (here.length > 0) return [here.map(({ entity }) => entity)];
  const told = namedBefore(discourse);
  return subject !== undefined || told.slice(0, 1).every(({ isTitle }) => isTitle)
    ? told.map(({ named }) => named)
    : [];
}

/** “*In Fenwick* it was shown in May”: a place, and not what is told of. */
function isWhere(units: readonly Unit[], at: number): boolean {
  return /^(?:in|at|near)$/.test(normOf(units[at - 1]));
}

/** How many sentences back “it” may reach. */
const reach = 3;

function namedBefore({ recent, sentence, block }: Discourse): { named: Candidates; isTitle: boolean }[] {
  const found: { named: Candidates; isTitle: boolean }[] = [];
  for (let back = 1; back <= reach; back++) {
    // A name that no fact knows may be that of a work or a ship.
    const named = recent.filter(
      ({ entity, type, sentence: at }) =>
        at === sentence - back && (entity === undefined ? type !== 'place' : type !== 'person'),
    );
    // “The Larks, *Late Harvest*. Recorded in May.”: a title, and in the same paragraph.
    const isTitle = named.every(r => !r.isSubject && r.block === block);
    if (named.length > 0) found.push({ named: named.map(({ entity }) => entity), isTitle });
  }
  return found;
}
