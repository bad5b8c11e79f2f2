import { coordinators } from './language/closedClasses';
import { normOf, type Unit, wordOf } from './sentence/unit';

/** “*The one under the strait* is younger, and it opened …”: another, which has no name here, is what the sentence is about. */
export function isOfOther(units: readonly Unit[], at: number): boolean {
  for (let i = 0; i + 1 < at; i++) {
    const before = units[i - 1];
    const isFirst = before === undefined || before.kind === 'mark' || coordinators.has(normOf(before));
    if (isFirst && /^(?:the|this|that)$/.test(wordOf(units[i])) && isOne(units[i + 1])) return true;
  }
  return false;
}

function isOne(unit: Unit | undefined): boolean {
  return unit?.kind === 'quantity' ? unit.quantity.amount === 1 : /^(?:one|other|latter|next)$/.test(normOf(unit));
}
