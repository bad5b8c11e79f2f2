import { conversion } from '../../../../values/quantities/convert';
import { possessives } from '../../../language/closedClasses';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** The amount of the draft as a share of the fact's: 0.5 where it is half of it. Undefined where they measure or count different things. */
export function shareOf({ units }: SentenceContext, { value, facts }: Reading): number | undefined {
  const unit = units[value];
  const [known] = facts[0]?.values ?? [];
  if (unit?.kind !== 'quantity' || known?.kind !== 'quantity' || known.quantity.amount === 0) return undefined;
  const { amount, unit: own, dimension } = unit.quantity;
  const told = dimension === 'count' ? amount : conversion(own, known.quantity.unit)?.apply(amount);
  return told === undefined ? undefined : told / known.quantity.amount;
}

/** The first unit of an amount with the words that approximate it: that of “nearly” in “nearly 40 pages”. */
export function amountStart({ units }: SentenceContext, value: number): number {
  const unit = units[value];
  if (unit?.kind !== 'quantity') return value;
  let start = value;
  while (start > 0 && (units[start - 1]?.start ?? -1) >= unit.quantity.wholeSpan.start) start--;
  return /^(?:only|just|even|barely|fully|exactly)$/.test(normOf(units[start - 1])) ? start - 1 : start;
}

/** “*the* 40 pages”, “*its* 40 pages”, “*all* 40 pages”, “*a total of* 40 pages”: as many as there are. */
export function isOfAll(context: SentenceContext, value: number): boolean {
  const { units } = context;
  const start = amountStart(context, value);
  const before = normOf(units[start - 1]);
  if (before === 'of')
    return /^(?:total|sum|grand|full|staff|workforce|team|army|force)$/.test(normOf(units[start - 2]));
  return possessives.has(before) || before === "'" || whole.test(before) || isLeadByAll(units, start);
}

const whole = /^(?:the|this|that|these|those|all|both|whole|entire|full|every|total)$/;

/** “the *full* 40 pages”, “all of the *dense* 40 pages” */
function isLeadByAll(units: SentenceContext['units'], start: number): boolean {
  return units[start - 1]?.kind === 'word' && /^(?:the|its|their|his|her|'s|all)$/.test(normOf(units[start - 2]));
}
