import { determiners, possessives, prepositions } from '../../../language/closedClasses';
import { isNamed, normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “S was founded in Oslo, *its fund in Vienna*, in 1976”, “was cast in 1950; *its clapper in 1961*, by V”: a second thing of which the verb is
 * said without standing there again. It has a preposition and a value like those before it.
 */
export function isGapped({ units }: SentenceContext, { clause, subject, value }: Reading): boolean {
  if (clause.verb === undefined || value < clause.verb.end) return false;
  if (isOfNextPart(units, value)) return true;
  for (let mark = value - 1; mark > clause.verb.end; mark--) {
    if (!/^(?:[,;]|and)$/.test(normOf(units[mark])) || mark < subject.unit) continue;
    const start = /^(?:and|but)$/.test(normOf(units[mark + 1])) ? mark + 2 : mark + 1;
    const first = normOf(units[start]);
    const isLed = determiners.has(first) || possessives.has(first);
    const noun = isLed ? start + 1 : start;
    if (!isNamed(units[noun]) && !(isLed && units[noun]?.kind === 'word')) continue;
    if (isParallel(units, clause.verb.end, mark, noun, value)) return true;
    // “S won 83 seats, *the Pirates 9*”
    if (isNamed(units[noun]) && value === noun + 1 && isCountedBefore(units, clause.verb.end, mark, value)) return true;
    if (isNamed(units[noun]) && isDatedNext(units, clause.verb.end, mark, noun, value)) return true;
    // “S died in April, and *Lope*, in Madrid, *ten days later*”
    if (isNamed(units[noun]) && isTimed(units, clause.verb.end, mark, value)) return true;
  }
  return false;
}

/** “founded S *and, in 1995,* a bank” */
function isOfNextPart(units: readonly Unit[], value: number): boolean {
  if (units[value]?.kind !== 'date' || !prepositions.has(normOf(units[value - 1])) || normOf(units[value - 2]) !== ',')
    return false;
  const isLed = determiners.has(normOf(units[value + 2])) || isNamed(units[value + 2]);
  return normOf(units[value - 3]) === 'and' && normOf(units[value + 1]) === ',' && isLed;
}

/** A date without a preposition, behind a name that has another date before it. */
function isTimed(units: readonly Unit[], from: number, mark: number, value: number): boolean {
  if (units[value]?.kind !== 'date' || prepositions.has(normOf(units[value - 1]))) return false;
  return units.slice(from, mark).some(unit => unit.kind === 'date');
}

function isCountedBefore(units: readonly Unit[], from: number, mark: number, value: number): boolean {
  return units[value]?.kind === 'quantity' && units.slice(from, mark).some(unit => unit.kind === 'quantity');
}

/** “joined *three years later*, *Velia in May*”: when the one did it, and when the other. */
function isDatedNext(units: readonly Unit[], from: number, mark: number, noun: number, value: number): boolean {
  if (units[value]?.kind !== 'date' || value !== noun + 2 || !/^(?:in|on)$/.test(normOf(units[noun + 1]))) return false;
  return units.slice(from, mark).some(({ kind }) => kind === 'date');
}

/** The same preposition before the same kind of value stands on both sides of the mark; before a date any: “on 2 May 1979, … in 1999”. */
function isParallel(units: readonly Unit[], from: number, mark: number, start: number, value: number): boolean {
  for (let i = start + 1; i <= value; i++) {
    const link = normOf(units[i - 1]);
    const own = kindOf(units[i]);
    if (own === undefined || !prepositions.has(link) || link === 'of') continue;
    for (let j = from + 1; j < mark; j++)
      if (
        kindOf(units[j]) === own &&
        (own === 'date' ? prepositions.has(normOf(units[j - 1])) : normOf(units[j - 1]) === link)
      )
        return true;
  }
  return false;
}

function kindOf(unit: Unit | undefined): string | undefined {
  if (unit?.kind === 'name' || unit?.kind === 'mention') return 'name';
  return unit?.kind === 'date' || unit?.kind === 'quantity' ? unit.kind : undefined;
}
