import type { DatePrecision, DateValue } from '../../values/dateValue';
import { foldName } from '../../values/names/foldName';
import type { Quantity } from '../../values/quantity';
import type { Fact, FactValue, Tolerance } from '../factSet';

/** Whether two facts give the same value, or the same closed set in any order. */
export function sameValues(a: Fact, b: Fact): boolean {
  if (a.closed !== b.closed || a.values.length !== b.values.length) return false;
  return a.values.every(value => b.values.some(other => same(value, other)));
}

/** Whether not both facts can be true: their values have nothing in common that either would accept. */
export function excludes(a: Fact, b: Fact): boolean {
  if (a.closed !== b.closed) {
    const [list, single] = a.closed ? [a, b] : [b, a];
    return single.values.every(value => list.values.every(member => apart(member, value, list, single)));
  }
  if (a.closed) return !sameValues(a, b);
  const right = [...a.values, ...a.accept];
  const otherRight = [...b.values, ...b.accept];
  return right.every(value => otherRight.every(other => apart(value, other, a, b)));
}

/** Days on which both facts hold, but for the hand-over, which predecessor and successor share. */
export function overlapInTime({ valid: a }: Fact, { valid: b }: Fact): boolean {
  if (!a || !b) return true;
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  if (shared <= 0) return false;
  if (a.first === b.first || a.last === b.last) return true;
  return shared > Math.max(handover(a), handover(b));
}

/** How exactly the ends of a period are known, in days. */
function handover({ precision }: DateValue): number {
  return longest[precision];
}

const longest: Readonly<Record<DatePrecision, number>> = {
  day: 1,
  week: 7,
  month: 31,
  season: 92,
  year: 366,
  decade: 3653,
  century: 36_525,
  millennium: 365_250,
};

export function valuesText({ values }: Fact): string {
  const shown = values.slice(0, 6).map(({ text }) => text);
  return `“${shown.join(', ')}${values.length > shown.length ? ', …' : ''}”`;
}

function same(a: FactValue, b: FactValue): boolean {
  if (a.kind === 'entity' && b.kind === 'entity') return a.entity === b.entity;
  if (a.kind === 'date' && b.kind === 'date') {
    return a.date.first === b.date.first && a.date.last === b.date.last && a.date.precision === b.date.precision;
  }
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    return a.quantity.amount === b.quantity.amount && a.quantity.unit === b.quantity.unit;
  }
  if (a.kind === 'ordinal' && b.kind === 'ordinal') return a.ordinal === b.ordinal;
  if (a.kind === 'boolean' && b.kind === 'boolean') return a.boolean === b.boolean;
  return a.kind === 'text' && b.kind === 'text' && foldName(a.text) === foldName(b.text);
}

/** Whether two values of one subject and property cannot both be right. */
function apart(a: FactValue, b: FactValue, ofA: Fact, ofB: Fact): boolean {
  // “Never” excludes every value, true none: a ratified treaty has a date of ratification.
  if (a.kind === 'boolean' && b.kind !== 'boolean') return !a.boolean;
  if (b.kind === 'boolean' && a.kind !== 'boolean') return !b.boolean;
  if (a.kind === 'date' && b.kind === 'date') return a.date.last < b.date.first || b.date.last < a.date.first;
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    if (a.quantity.unit !== b.quantity.unit) return false;
    const margin = Math.max(marginOf(ofA.tolerance, a.quantity), marginOf(ofB.tolerance, b.quantity));
    return Math.abs(a.quantity.amount - b.quantity.amount) > margin;
  }
  return !same(a, b);
}

function marginOf(tolerance: Tolerance | undefined, { amount }: Quantity): number {
  if (!tolerance) return 0;
  return tolerance.percent ? (Math.abs(amount) * tolerance.amount) / 100 : tolerance.amount;
}
