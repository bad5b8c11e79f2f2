import { normOf, type Unit } from './unit';

/** Past a date in brackets, if one opens at `at`: in “*The Barn* (1890) by V” the “by”, seen from the bracket. */
export function pastBracketedDate(units: readonly Unit[], at: number): number {
  if (normOf(units[at]) !== '(' || units[at + 1]?.kind !== 'date') return at;
  for (let i = at + 2; i < at + 8; i++) if (normOf(units[i]) === ')') return i + 1;
  return at;
}
