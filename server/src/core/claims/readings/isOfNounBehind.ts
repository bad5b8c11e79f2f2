import { possessives } from '../language/closedClasses';
import { isFellow } from '../language/fellows';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import { typesOfNoun } from '../typesOfNoun';

/** “the opening *of the road* to S”, “*of its rival*”: a noun of its own stands behind the words of the property, and nothing known. */
export function isOfNounBehind(units: readonly Unit[], last: number): boolean {
  if (normOf(units[last + 1]) !== 'of') return false;
  const led = normOf(units[last + 2]);
  const noun = normOf(units[last + 3]);
  const next = units[last + 4];
  // “of the song S”, “of the opening of S”
  if (isNamed(next) || /^(?:of|["'(])$/.test(normOf(next))) return false;
  return led === 'the' ? typesOfNoun(noun) !== undefined : possessives.has(led) && mayBeAnotherThing(noun);
}

/** What somebody's noun may mean besides somebody's own: “its *road*”, “its *rival*”. */
export function mayBeAnotherThing(noun: string): boolean {
  return typesOfNoun(noun) !== undefined || isFellow(noun);
}
