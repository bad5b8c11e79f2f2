import type { EntityType, Fact } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { determiners, possessives, prepositions } from '../language/closedClasses';
import { isDash, isNamed, normOf, type Unit } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';
import { productsOf } from './productsOf';
import { isPlainNoun } from './slots';
import { startOfName } from './startOfName';

/**
 * When a work came out, an event took place or a firm began, by the noun that says what it is: “her *1922* novel S”, “S, a *1922* novel by
 * Moe,”, “S was a novel of *1922*”, or “from 1922”, “S, a family firm of *1922*”. The facts must know the work as such: a novel's name is also
 * that of the film.
 */
export function datedKindReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    if (isUnnamed(subject) || subject.unit < 0) continue;
    const facts = dateOf(context, subject);
    if (facts === undefined) continue;
    const value = dateBefore(context, subject) ?? dateBehind(context, subject);
    const clause = value === undefined ? undefined : clauseAt(context, value);
    const property = facts[0]?.property;
    if (value === undefined || clause === undefined || property === undefined) continue;
    readings.push({
      subject,
      property,
      facts,
      value,
      strength: 3,
      clause,
      construction: 'pattern',
      ...(isPredicate(context, value) ? {} : { presupposed: true as const }),
      how: 'the date with what it is',
    });
  }
  return readings;
}

/** Behind the verb that says what it is: “S was not a novel of *1922*” denies it, where “Her *1922* novel S was no success” does not. */
function isPredicate(context: SentenceContext, value: number): boolean {
  const { verb } = clauseAt(context, value) ?? {};
  return verb !== undefined && verb.end <= value && value <= verb.end + longest;
}

/** The one date that a work, an event, a body or a place is told with. */
function dateOf({ index }: SentenceContext, { entity }: SubjectUnit): readonly Fact[] | undefined {
  if (entity.type === undefined || !dated.has(entity.type)) return undefined;
  const dates = [...(index.bySubject.get(entity.id) ?? [])].filter(
    ([id, facts]) => findBuiltInProperty(id)?.besideName === true && facts[0]?.values[0]?.kind === 'date',
  );
  return dates.length === 1 ? dates[0]?.[1] : undefined;
}

const dated: ReadonlySet<EntityType> = new Set(['work', 'event', 'organization', 'place']);

function isKind({ units, index }: SentenceContext, { entity }: SubjectUnit, at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word') return false;
  if (entity.type !== undefined && entity.type !== 'work') return typesOfNoun(unit.norm)?.has(entity.type) === true;
  return [...(index.bySubject.get(entity.id)?.keys() ?? [])].some(id => productsOf(id)?.has(unit.stem) === true);
}

/** “her *1922* novel S”, “Moe's *1922* novel, S,”, “her novel of *1922*, S,”, “a *1922* novel by Moe, S,” */
function dateBefore(context: SentenceContext, subject: SubjectUnit): number | undefined {
  const { units } = context;
  let noun = startOfName(units, subject.unit) - 1;
  if (normOf(units[noun]) === ',') {
    noun--;
    const link = normOf(units[noun - 1]);
    if (link === 'by' && isNamed(units[noun])) noun -= 2;
    else if (isFrom(link) && units[noun]?.kind === 'date')
      return isKind(context, subject, noun - 2) && beginsWithDeterminer(units, noun - 3) ? noun : undefined;
  }
  return isKind(context, subject, noun) ? yearWith(units, noun) : undefined;
}

/** “S, a *1922* novel”, “S is Moe's *1922* novel”, “S, a novel of *1922*,” */
function dateBehind(context: SentenceContext, subject: SubjectUnit): number | undefined {
  const { units } = context;
  const mark = normOf(units[subject.unit + 1]) === '"' ? subject.unit + 2 : subject.unit + 1;
  if (!/^(?:[,(]|is|was|remains)$/.test(normOf(units[mark])) && !isDash(units, mark)) return undefined;
  for (let i = mark + 1; i <= mark + longest; i++) {
    const unit = units[i];
    if (unit?.kind === 'mark' && !/^(?:'s?|-)$/.test(unit.norm)) return undefined;
    // “S is a remake *of* a film of 1949”: the date of another.
    if (prepositions.has(normOf(unit)) && normOf(units[i - 1]) !== 'one') return undefined;
    if (!isKind(context, subject, i) || isKind(context, subject, i + 1)) continue;
    const of = isFrom(normOf(units[i + 1])) && units[i + 2]?.kind === 'date' ? i + 2 : undefined;
    return of !== undefined && beginsWithDeterminer(units, i - 1) ? of : yearWith(units, i);
  }
  return undefined;
}

function isFrom(norm: string): boolean {
  return norm === 'of' || norm === 'from';
}

/** In words from the mark to the noun. */
const longest = 7;

/** The date in the noun's own phrase: “her acclaimed *1922* debut novel”. */
function yearWith(units: readonly Unit[], noun: number): number | undefined {
  let at = noun - 1;
  while (at > noun - 4 && isAdjective(units[at])) at--;
  return units[at]?.kind === 'date' && beginsWithDeterminer(units, at - 1) ? at : undefined;
}

/** Whether the phrase that goes on behind `at` begins with an article or with whose it is. */
function beginsWithDeterminer(units: readonly Unit[], at: number): boolean {
  let i = at;
  while (i > at - 4 && isAdjective(units[i])) i--;
  const norm = normOf(units[i]);
  return determiners.has(norm) || possessives.has(norm) || /^'s?$/.test(norm);
}

function isAdjective(unit: Unit | undefined): boolean {
  return unit?.kind === 'ordinal' || normOf(unit) === '-' || (unit?.kind === 'word' && isPlainNoun(unit.norm));
}
