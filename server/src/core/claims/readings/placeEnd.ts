import { countryOf } from '../../values/places/countries';
import { isRegion } from '../../values/places/regions';
import { determiners } from '../language/closedClasses';
import { isNamed, normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** The last unit of “A, B, C” in which each part lies in the next. */
export function placeEnd(context: SentenceContext, at: number): number {
  // A known place stands by itself: what follows it is a claim of its own.
  if (context.units[at]?.kind === 'mention') return at;
  let end = at;
  while (normOf(context.units[end + 1]) === ',' && isContainer(context, end + 2) && !goesOn(context, end + 3)) end += 2;
  return end;
}

/** “Poland, Georgia *and Ukraine*” is a list, “born in Tupelo, Mississippi *and died*” is not. */
function goesOn({ units }: SentenceContext, at: number): boolean {
  if (normOf(units[at]) !== 'and') return false;
  return isNamed(units[at + 1]) || determiners.has(normOf(units[at + 1]));
}

/** A country or a region of one. */
export function isContainer(context: SentenceContext, at: number): boolean {
  const unit = context.units[at];
  if (unit?.kind !== 'name' && unit?.kind !== 'mention') return false;
  const text = context.prose.slice(unit.start, unit.end);
  return countryOf(text) !== undefined || isRegion(text);
}
