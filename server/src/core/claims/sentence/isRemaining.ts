import { determiners } from '../language/closedClasses';
import { normOf, type Unit } from './unit';

/** “He has two weeks *left* in office”, “with an hour *left*”: what is still there, and nobody who left. */
export function isRemaining(units: readonly Unit[], at: number): boolean {
  if (normOf(units[at]) !== 'left') return false;
  const amount = units[at - 1];
  if (amount?.kind !== 'quantity' && !/^(?:time|days?|weeks?|months?|years?|hours?|minutes?)$/.test(normOf(amount)))
    return false;
  let before = at - 2;
  while (before > at - 7 && isMeasuring(units[before])) before--;
  return having.test(normOf(units[before]));
}

function isMeasuring(unit: Unit | undefined): boolean {
  const norm = normOf(unit);
  return (
    determiners.has(norm) || /^(?:less|more|fewer|than|only|just|about|still|barely|little|much|few|many)$/.test(norm)
  );
}

const having = /^(?:has|have|had|having|with|'s|'ve|is|are|was|were)$/;
