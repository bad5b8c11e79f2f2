import { prepositions } from '../language/closedClasses';
import { normOf, type Unit } from './unit';

/** “*It* was on the Monday, 31 October, that he …”: the word stands for nothing. */
export function isCleft(units: readonly Unit[], at: number): boolean {
  if (normOf(units[at]) !== 'it' || !/^(?:is|was|'s)$/.test(normOf(units[at + 1]))) return false;
  let i = at + 2;
  while (units[i]?.kind !== 'word' || prepositions.has(normOf(units[i])) || beforeFocus.test(normOf(units[i]))) {
    if (i >= units.length) return false;
    i++;
  }
  return i > at + 2 && /^(?:that|who|when|where)$/.test(normOf(units[i]));
}

const beforeFocus = /^(?:not|only|the|a|an|also|then|there|here|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
