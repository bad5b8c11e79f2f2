import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isSinceLast } from '../../isSinceLast';

/** “won the election on the highest turnout *since 1992*”: when there was such a thing last, and not when this one was. */
export function isRecordSince({ units }: SentenceContext, { value, property }: Reading): boolean {
  return property.value === 'date' && isSinceLast(units, value);
}
