import { ordinalWords } from '../../../../values/ordinals/ordinalWords';
import { numberInName } from '../../../numberInName';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/** “The *first* Karelian war” is not the “Second Karelian War”, for which “war” may stand. */
export function isOfOtherNumber({ units }: SentenceContext, { subject }: Reading): boolean {
  let at = subject.unit - 1;
  while (at > subject.unit - 3 && (isNamed(units[at]) || isPlainNoun(normOf(units[at])))) at--;
  const before = units[at];
  const told = before?.kind === 'ordinal' ? before.ordinal.value : ordinalWords().get(normOf(before));
  if (told === undefined) return false;
  const number = numberInName(subject.entity.label);
  return number !== undefined && told !== number;
}
