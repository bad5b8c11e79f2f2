import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/** “stands *beside a 60-storey* tower”, “on *a 3-metre* pedestal”: the figure is of what the subject only stands by. */
export function isOfThingBeside({ units }: SentenceContext, { property, value, clause }: Reading): boolean {
  const { verb } = clause;
  if (property.value !== 'quantity' || verb === undefined || value < verb.end) return false;
  if (!isPlainNoun(normOf(units[value + 1]))) return false;
  let at = value - 1;
  while (at >= verb.end && isPlainNoun(normOf(units[at]))) at--;
  if (!/^an?$/.test(normOf(units[at]))) return false;
  const link = normOf(units[at - 1]);
  return (
    /^(?:beside|near|behind|opposite|beneath|against|on|atop)$/.test(link) ||
    (link === 'to' && normOf(units[at - 2]) === 'next')
  );
}
