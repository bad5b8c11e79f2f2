import { determiners, possessives, prepositions } from '../../language/closedClasses';
import { normOf, type Unit } from '../../sentence/unit';
import type { Reading, SentenceContext } from '../../sentenceContext';

/**
 * “S was founded in Baghdad, *its fund in Vienna*, in 1976”, “was found in 1999; *his axe in 1933*, by V”: a second thing of which the verb is
 * said without standing there again. It has a preposition and a value like those before it.
 */
export function isGapped({ units }: SentenceContext, { clause, subject, value }: Reading): boolean {
  if (clause.verb === undefined || value < clause.verb.end) return false;
  for (let mark = value - 1; mark > clause.verb.end + 1; mark--) {
    if (!/^[,;]$/.test(normOf(units[mark]))) continue;
    const start = /^(?:and|but)$/.test(normOf(units[mark + 1])) ? mark + 2 : mark + 1;
    const first = normOf(units[start]);
    const isPhrase = (determiners.has(first) || possessives.has(first)) && units[start + 1]?.kind === 'word';
    const isName = units[start]?.kind === 'name' || units[start]?.kind === 'mention';
    if ((!isPhrase && !isName) || start === subject.unit) continue;
    if (isParallel(units, clause.verb.end, mark, start, value)) return true;
  }
  return false;
}

/** The same preposition before the same kind of value stands on both sides of the mark. */
function isParallel(units: readonly Unit[], from: number, mark: number, start: number, value: number): boolean {
  for (let i = start + 1; i <= value; i++) {
    const link = normOf(units[i - 1]);
    const own = kindOf(units[i]);
    if (own === undefined || !prepositions.has(link) || link === 'of') continue;
    for (let j = from + 1; j < mark; j++) if (normOf(units[j - 1]) === link && kindOf(units[j]) === own) return true;
  }
  return false;
}

function kindOf(unit: Unit | undefined): string | undefined {
  if (unit?.kind === 'name' || unit?.kind === 'mention') return 'name';
  return unit?.kind === 'date' || unit?.kind === 'quantity' ? unit.kind : undefined;
}
