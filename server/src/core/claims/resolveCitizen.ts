import type { Entity } from '../facts/factSet';
import { isCapital } from '../values/letters';
import { countriesOfDemonym, countryOf } from '../values/places/countries';
import type { Discourse } from './discourse';
import type { FactIndex } from './factIndex';
import { prepositions, relatives } from './language/closedClasses';
import type { Clause } from './sentence/clause';
import { normOf, type Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';
import { tokenize } from './tokens';

/** How many sentences back “the Dane” may have been named. */
const reach = 3;

/** “*The Dane*, who was born at V, …”: the one person spoken of lately who is a citizen of the country, where all others are known to be none. */
export function resolveCitizen(
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
  sofar: readonly SubjectUnit[],
  { recent, sentence }: Discourse,
  index: Pick<FactIndex, 'bySubject'>,
): Entity | undefined {
  const demonym = citizenAt(units, clauses, at);
  if (demonym === undefined) return undefined;
  const told = recent.filter(r => r.sentence >= sentence - reach && r.type === 'person');
  // “her friend” has no country here, but a friend whom she had may well have one.
  if (told.some(({ entity, name, isSubject }) => entity === undefined && (isSubject || isCapital(name))))
    return undefined;
  const people = new Set([...told, ...sofar].flatMap(({ entity }) => (entity?.type === 'person' ? [entity] : [])));
  const [only, ...others] = [...people].filter(each => isCitizen(each, demonym, index) !== false);
  return only !== undefined && others.length === 0 && isCitizen(only, demonym, index) === true ? only : undefined;
}

/** Undefined where the facts do not say of what country somebody is. */
export function isCitizen(entity: Entity, demonym: string, index: Pick<FactIndex, 'bySubject'>): boolean | undefined {
  const own = countriesOf(entity, index);
  return own.length === 0 ? undefined : countriesOfDemonym(demonym).some(({ name }) => own.includes(name));
}

/** The word for a citizen behind “the”: not “the *German* minister”, nor “the *French*”, who are many. */
export function citizenAt(units: readonly Unit[], clauses: readonly Clause[], at: number): string | undefined {
  const unit = units[at];
  if (normOf(units[at - 1]) !== 'the') return undefined;
  const text = unit?.kind === 'name' ? unit.text : unit?.kind === 'mention' ? demonymOf(unit) : undefined;
  if (text === undefined || /(?:[cs]h|s)$/.test(text) || countriesOfDemonym(text).length === 0) return undefined;
  const next = units[at + 1];
  // “The *Portuguese was* …”: one, where only the verb tells.
  if (/ese$/.test(text) && !/^(?:was|is|has)$/.test(normOf(next))) return undefined;
  const isHead =
    next === undefined ||
    /^(?:[,.;:)!?]|—|'s)$/.test(normOf(next)) ||
    prepositions.has(normOf(next)) ||
    relatives.has(normOf(next)) ||
    clauses.some(({ subject, verb }) => subject === at && verb?.start === at + 1);
  return isHead ? text : undefined;
}

function demonymOf({ forms }: Extract<Unit, { kind: 'mention' }>): string | undefined {
  if (forms.some(({ kind, entity }) => kind !== 'demonym' && entity.type === 'person')) return undefined;
  return forms[0]?.words.map(({ text }) => text).join(' ');
}

/** The names of the countries whose citizen somebody is, by the facts or the description: “Danish explorer”. */
function countriesOf(entity: Entity, { bySubject }: Pick<FactIndex, 'bySubject'>): readonly string[] {
  const known = countriesKnown.get(entity);
  if (known !== undefined) return known;
  const facts = bySubject.get(entity.id)?.get('nationality') ?? [];
  const values = facts.flatMap(fact => fact.values.map(({ text }) => text));
  const words = tokenize(entity.description ?? '').map(({ text }) => text);
  const countries = [
    ...values.flatMap(text => countryOf(text)?.name ?? []),
    ...[...values, ...words].flatMap(text => countriesOfDemonym(text).map(({ name }) => name)),
  ];
  countriesKnown.set(entity, countries);
  return countries;
}

const countriesKnown = new WeakMap<Entity, readonly string[]>();
