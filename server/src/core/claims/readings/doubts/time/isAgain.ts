import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { isIn } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “has been open *again* since 1999”, “resigned *once more* in 1999”: not for the first time. What somebody does or becomes “*for the first time*” may
 * come again as well, and be dated by that.
 */
export function isAgain({ units }: SentenceContext, { property, clause, value, period }: Reading): boolean {
  const { verb } = clause;
  if ((period === 'from' || repeatable(property)) && isForFirstTime(units, clause)) return true;
  // A curator's “resumed” may have been told by “again”.
  const isBuiltIn = findBuiltInProperty(property.id) !== undefined;
  if (property.value !== 'date' || !isBuiltIn || verb === undefined || value < verb.end || !isIn(clause, value))
    return false;
  for (let i = verb.end; i < value; i++) {
    const norm = normOf(units[i]);
    if (norm === ',') return false;
    if (norm === 'again' || (norm === 'once' && normOf(units[i + 1]) === 'more')) return true;
  }
  return false;
}

/** What is dated by its first time: “flew *for the first time* in 1969”. */
const firsts = new Set('date first-flight published opened launched discovered completed started born'.split(' '));

function repeatable({ id, value, label, triggers }: Reading['property']): boolean {
  return value === 'date' && !firsts.has(id) && ![label, ...triggers].some(words => /\bfirst\b/i.test(words));
}

function isForFirstTime(units: readonly Unit[], { start, end }: Reading['clause']): boolean {
  for (let i = start; i < end - 3; i++)
    if (normOf(units[i]) === 'for' && normOf(units[i + 1]) === 'the' && normOf(units[i + 3]) === 'time')
      return isFirst(units[i + 2]);
  return false;
}

function isFirst(unit: Unit | undefined): boolean {
  return (unit?.kind === 'ordinal' && unit.ordinal.value === 1) || normOf(unit) === 'first';
}
