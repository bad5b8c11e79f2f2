import { determiners } from '../language/closedClasses';
import { normOf, type Unit } from './unit';

/** The unit before a noun or a name and its article, if it has one: in “the mouth *of* the Otter” the “of”, seen from the name. */
export function beforeArticle(units: readonly Unit[], at: number): number {
  return determiners.has(normOf(units[at - 1])) ? at - 2 : at - 1;
}

/** The unit behind the one at `at`, past an article: in “of the *Otter*” the name, seen from “of”. */
export function pastArticle(units: readonly Unit[], at: number): number {
  return determiners.has(normOf(units[at + 1])) ? at + 2 : at + 1;
}
