import { isLetter } from '../../values/letters';
import { adverbs, auxiliaries, coordinators, prepositions, pronouns, subordinators } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';

/** Whether the word may describe the noun that it stands before: no function word, and no verb's auxiliary. */
export function isDescription(norm: string): boolean {
  return (
    isLetter(norm) &&
    !prepositions.has(norm) &&
    !auxiliaries.has(norm) &&
    !coordinators.has(norm) &&
    !pronouns.has(norm) &&
    !subordinators.has(norm) &&
    (!adverbs.has(norm) || /^(?:first|last|then|long|early|late|only)$/.test(norm)) &&
    verbForm(norm) !== 'auxiliary'
  );
}
