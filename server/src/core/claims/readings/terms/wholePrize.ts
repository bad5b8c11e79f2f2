import { termsOf } from '../../../values/terms/termClass';
import { termClass } from '../../../values/terms/termClasses';
import { isNamed, normOf, type Unit } from '../../sentence/unit';
import type { Reading, SentenceContext } from '../../sentenceContext';

/** “won the *Tarn Medal in Physics*”: what a prize is for belongs to its name, and makes another prize of it. */
export function wholePrize(context: SentenceContext, reading: Reading): Reading {
  const { units, prose } = context;
  const { value, valueEnd } = reading;
  const unit = units[value];
  const isLinked = unit?.kind === 'name' && /^(?:in|for)$/.test(normOf(units[value + 1]));
  return valueEnd === undefined && isLinked && isSubject(prose, units[value + 2])
    ? { ...reading, valueEnd: value + 2 }
    : reading;
}

const others = new Set(
  'peace literature fiction poetry drama biography journalism photography music reporting physiology criticism'.split(
    ' ',
  ),
);

function isSubject(prose: string, unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word' && !isNamed(unit)) return false;
  const text = prose.slice(unit?.start, unit?.end);
  const fields = termClass('field');
  return others.has(text.toLowerCase()) || (fields !== undefined && termsOf(fields, text).length > 0);
}
