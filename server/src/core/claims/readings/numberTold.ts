import { type Clause, isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** “They *first* met”, “met for the *third* time”, “held their *third* meeting”: which of several such events a clause tells of. */
export function numberTold({ units }: SentenceContext, clause: Clause): number | undefined {
  const { verb } = clause;
  if (verb === undefined) return undefined;
  if (normOf(units[verb.start - 1]) === 'first' || normOf(units[verb.end]) === 'first') return 1;
  for (const [i, unit] of units.entries())
    if (
      unit.kind === 'ordinal' &&
      isIn(clause, i) &&
      /^(?:time|meeting|round|visit|summit)$/.test(normOf(units[i + 1]))
    )
      return unit.ordinal.value;
  return undefined;
}
