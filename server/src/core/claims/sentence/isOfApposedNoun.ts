import { prepositions } from '../language/closedClasses';
import { finiteForms } from '../language/irregularVerbs';
import type { Clause } from './clause';
import type { VerbGroup } from './findVerbs';
import { isDemonym } from './isDemonym';
import { isNamed, normOf, type Unit } from './unit';

/** In words, the article aside. */
const longestPhrase = 6;

/**
 * “They admire S, *a mill founded* in 1951”: behind a clause of its own, what looks like a past form tells which mill. “When they came to S, *a
 * mill burned* down” has no other clause that it could be.
 */
export function isOfApposedNoun(
  units: readonly Unit[],
  open: number,
  { form, start, end }: VerbGroup,
  previous: Clause | undefined,
): boolean {
  if ((form !== 'past' && form !== 'participle') || end > start + 1 || finiteForms.has(normOf(units[start])))
    return false;
  if (previous?.verb === undefined || (previous.kind !== 'main' && previous.kind !== 'coordinate')) return false;
  if (!/^an?$/.test(normOf(units[open])) || normOf(units[open - 1]) !== ',' || !isNamed(units[open - 2])) return false;
  if (start - open - 1 < 1 || start - open - 1 > longestPhrase) return false;
  for (let i = open + 1; i < start; i++) if (!isDescribing(units[i], i === start - 1)) return false;
  return prepositions.has(normOf(units[end])) && !prepositions.has(normOf(units[start - 1]));
}

/** “a *Danish mill* founded”, “a *Londoner* born”: where somebody is from is written as a name, and is the noun itself. */
function isDescribing(unit: Unit | undefined, isHead: boolean): boolean {
  return unit?.kind === 'word' || isDemonym(unit) || (isHead && unit?.kind === 'name');
}
