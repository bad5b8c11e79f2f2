import { possessives, prepositions } from '../language/closedClasses';
import { finiteForms } from '../language/irregularVerbs';
import type { Clause } from './clause';
import type { VerbGroup } from './findVerbs';
import { isDemonym } from './isDemonym';
import { isNoun } from './isNoun';
import { isDash, isNamed, normOf, type Unit } from './unit';

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
  if (previous?.verb === undefined || !standsAlone(units, previous)) return false;
  if (!/^an?$/.test(normOf(units[open])) || normOf(units[open - 1]) !== ',' || !isNamed(units[open - 2])) return false;
  if (start - open - 1 < 1 || start - open - 1 > longestPhrase) return false;
  for (let i = open + 1; i < start; i++) if (!isDescribing(units, i, i === start - 1)) return false;
  return prepositions.has(normOf(units[end])) && !prepositions.has(normOf(units[start - 1]));
}

/**
 * A clause that needs no other, as one is that begins “after the sale of the mills *its* boats passed to S”: two phrases beside each other
 * show that the first hangs on the preposition.
 */
function standsAlone(units: readonly Unit[], { kind, start, verb, marker }: Clause): boolean {
  if (kind === 'main' || kind === 'coordinate') return true;
  if (kind !== 'subordinate' || verb === undefined || !/^(?:after|before|since|until|till)$/.test(marker ?? ''))
    return false;
  return units
    .slice(start, verb.start)
    .some((unit, i) => possessives.has(normOf(unit)) && isNominal(units[start + i - 1]));
}

function isNominal(unit: Unit | undefined): boolean {
  return isNamed(unit) || unit?.kind === 'date' || (unit?.kind === 'word' && isNoun(unit.norm));
}

/**
 * “a *Danish mill* founded”, “a *low-cost line* founded”, “a *Londoner* born”: where somebody is from is written as a name, and is the noun
 * itself.
 */
function isDescribing(units: readonly Unit[], at: number, isHead: boolean): boolean {
  const unit = units[at];
  if (normOf(unit) === '-') return !isHead && !isDash(units, at);
  return unit?.kind === 'word' || isDemonym(unit) || (isHead && unit?.kind === 'name');
}
