import { isNamed, normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { gives } from './gives';

/** “named *Oda Brandt* editor”: whom the verb gives the office that follows. */
export function isGivenTo({ units }: SentenceContext, at: number): boolean {
  return isNamed(units[at]) && gives.test(normOf(units[at - 1]));
}
