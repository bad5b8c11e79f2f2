import { normOf, type Unit } from '../sentence/unit';

const begins = /^(?:until|till|before|during|when|while|throughout|under)$/;
const spans = /^(?:days?|years?|months?|times?|decades?)$/;

/** “its chief executive *until then*”, “*back then*”, “*in those days*”, “*during the war*”, “*for six years*”: another time than the draft's. */
export function isOver(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  if (begins.test(norm)) return true;
  if (norm === 'back') return normOf(units[at + 1]) === 'then';
  if (norm === 'for') return units[at + 1]?.kind === 'quantity' || spans.test(normOf(units[at + 2]));
  if (norm !== 'in') return false;
  for (let i = at + 1; i <= at + 4; i++) {
    const unit = units[i];
    if (unit?.kind !== 'word' && unit?.kind !== 'ordinal') return false;
    if (spans.test(normOf(unit))) return true;
  }
  return false;
}
