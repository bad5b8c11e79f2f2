import { type Clause, isIn } from './sentence/clause';
import { normOf, type Unit } from './sentence/unit';

/**
 * “They *first* met”, “was *first* climbed”, “met for the *third* time”, “held their *third* meeting”: which of several such events a clause
 * tells of.
 */
export function numberTold(units: readonly Unit[], clause: Clause): number | undefined {
  const { verb } = clause;
  if (verb === undefined) return undefined;
  for (let i = verb.start - 1; i <= verb.end; i++) if (normOf(units[i]) === 'first') return 1;
  for (const [i, unit] of units.entries())
    if (
      unit.kind === 'ordinal' &&
      isIn(clause, i) &&
      /^(?:time|meeting|round|visit|summit)$/.test(normOf(units[i + 1]))
    )
      return unit.ordinal.value;
  return undefined;
}
