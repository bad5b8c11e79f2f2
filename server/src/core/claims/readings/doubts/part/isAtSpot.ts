import { determiners } from '../../../language/closedClasses';
import { normOf, type Unit, wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/** What is so much less than the whole is no slip. */
const clearlyLess = 0.75;

/** “20 metres deep *near the shore*”, “*at the lock* it is 60 metres wide”: a measure of one spot, and not “at its deepest point”. */
export function isAtSpot({ units }: SentenceContext, { facts, value }: Reading): boolean {
  const unit = units[value];
  const [known] = facts[0]?.values ?? [];
  if (unit?.kind !== 'quantity' || known?.kind !== 'quantity' || unit.quantity.dimension !== 'length') return false;
  if (unit.quantity.unit !== known.quantity.unit || unit.quantity.amount >= known.quantity.amount * clearlyLess)
    return false;
  const link = /^(?:deep|high|wide|long|tall|thick|broad|across)$/.test(normOf(units[value + 1]))
    ? value + 2
    : value + 1;
  if (isFronted(units)) return true;
  if (!/^(?:near|at|by|off|along|around|beside|beneath|below)$/.test(normOf(units[link]))) return false;
  const noun = determiners.has(normOf(units[link + 1])) ? link + 2 : link + 1;
  return isPlainNoun(normOf(units[noun])) && !/(?:est|most|imum)$/.test(normOf(units[noun]));
}

/** “*At the lock* it is only 60 metres wide”, but “*at its widest point*” */
function isFronted(units: readonly Unit[]): boolean {
  if (
    !/^(?:near|at|by|off|beside|beneath|below)$/.test(wordOf(units[0])) ||
    !/^(?:the|this|that)$/.test(normOf(units[1]))
  )
    return false;
  let at = 2;
  while (at < 5 && isPlainNoun(normOf(units[at])) && !/(?:est|most|imum)$/.test(normOf(units[at]))) at++;
  return (
    at > 2 &&
    /^(?:,|it)$/.test(normOf(units[at])) &&
    !/^(?:time|moment|end|beginning|start|same)$/.test(normOf(units[2]))
  );
}
