import { normOf, type Unit } from '../sentence/unit';
import { isPlainNoun } from './slots';

/** The last of the plain nouns right behind: “tower” of “the 214-metre *glass tower* of S”. */
export function nounsBehind(units: readonly Unit[], value: number): number | undefined {
  let at = value;
  while (at < value + 4 && units[at + 1]?.kind === 'word' && isPlainNoun(normOf(units[at + 1]))) at++;
  return at === value ? undefined : at;
}
