import { ordinalWords } from '../../../../values/ordinals/ordinalWords';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/** “The *first* Karelian war” is not the “Second Karelian War”, for which “war” may stand. */
export function isOfOtherNumber({ units }: SentenceContext, { subject }: Reading): boolean {
  const own = subject.entity.label.split(/\s+/).map(word => ordinalWords().get(word.toLowerCase()));
  const number = own.find(each => each !== undefined);
  if (number === undefined || subject.unit < 0) return false;
  let at = subject.unit - 1;
  while (at > subject.unit - 3 && (isNamed(units[at]) || isPlainNoun(normOf(units[at])))) at--;
  const before = units[at];
  const told = before?.kind === 'ordinal' ? before.ordinal.value : ordinalWords().get(normOf(before));
  return told !== undefined && told !== number;
}
