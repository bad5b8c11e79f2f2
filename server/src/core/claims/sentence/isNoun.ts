import { isLetter } from '../../values/letters';
import { adverbs, coordinators, determiners, modals, prepositions, subordinators } from '../language/closedClasses';

/** A word that may be a noun: none of the small words, and no adverb. Folded. */
export function isNoun(norm: string): boolean {
  return (
    isLetter(norm) &&
    !determiners.has(norm) &&
    !prepositions.has(norm) &&
    !modals.has(norm) &&
    !subordinators.has(norm) &&
    !coordinators.has(norm) &&
    !adverbs.has(norm) &&
    !/(?:ly|sel(?:f|ves))$/.test(norm)
  );
}
