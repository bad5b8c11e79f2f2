import { normOf, type Unit } from '../sentence/unit';

/** “its *first* mission *since 1945*”, “the *worst* winter *since 1947*”: the year before the date at `at` says how long there was none, and dates nothing else. */
export function isSinceLast(units: readonly Unit[], at: number): boolean {
  let i = at - 1;
  while (i > at - 4 && normOf(units[i]) !== 'since') i--;
  if (normOf(units[i]) !== 'since') return false;
  for (let before = i - 1; before >= i - 6; before--) {
    const unit = units[before];
    const norm = normOf(unit);
    if (unit?.kind === 'ordinal' || /^(?:first|only|best|worst|last|most|least)$|.{2}est$/.test(norm)) return true;
    if (unit?.kind !== 'word') return false;
  }
  return false;
}
