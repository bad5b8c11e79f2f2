import { auxiliaries, determiners, isClosed, possessives, prepositions } from '../language/closedClasses';
import { isNamed, normOf, type Unit } from './unit';

/** “*It* was on the Monday, 31 October, that he …”: the word stands for nothing. */
export function isCleft(units: readonly Unit[], at: number): boolean {
  if (normOf(units[at]) !== 'it' || !/^(?:is|was|'s)$/.test(normOf(units[at + 1]))) return false;
  let i = at + 2;
  while (units[i]?.kind !== 'word' || prepositions.has(normOf(units[i])) || beforeFocus.test(normOf(units[i]))) {
    if (i >= units.length) return false;
    i++;
  }
  return (i > at + 2 && /^(?:that|who|when|where)$/.test(normOf(units[i]))) || isSetting(units, at + 2);
}

const beforeFocus = /^(?:not|only|the|a|an|also|then|there|here|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** “It was *in a small back room that the two* …”: where or when somebody did something, and not what “it” was in. */
function isSetting(units: readonly Unit[], from: number): boolean {
  const start = /^(?:not|only|also)$/.test(normOf(units[from])) ? from + 1 : from;
  if (!/^(?:in|at|on|from|near|during|under|over|behind)$/.test(normOf(units[start]))) return false;
  let i = start + 1;
  while (i < start + longest && isOfPhrase(units[i])) i++;
  if (i < start + 2 || normOf(units[i]) !== 'that') return false;
  // “in a house *that burned* down” tells which house.
  const next = units[i + 1];
  return isNamed(next) || determiners.has(normOf(next)) || /^(?:he|she|it|they|we|i)$/.test(normOf(next));
}

/** In words. */
const longest = 10;

function isOfPhrase(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind === 'mark') return normOf(unit) === '-';
  const norm = normOf(unit);
  if (unit.kind !== 'word' || determiners.has(norm)) return norm !== 'that';
  return !auxiliaries.has(norm) && (possessives.has(norm) || prepositions.has(norm) || !isClosed(norm));
}
