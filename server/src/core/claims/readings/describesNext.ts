import { isTitle } from '../../values/names/titles';
import { determiners } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import { isNamed, normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { isPlainNoun } from './slots';

/** What stands before a name in an apposition: an article, or words that are no verb's. */
export function describesNext({ units }: SentenceContext, at: number): boolean {
  if (determiners.has(normOf(units[at]))) return true;
  if (isNamed(units[at])) return true;
  let i = at;
  while (
    i < at + 4 &&
    isPlainNoun(normOf(units[i])) &&
    (isTitle(normOf(units[i])) || verbForm(normOf(units[i])) === undefined)
  )
    i++;
  return i > at && isNamed(units[i]);
}
