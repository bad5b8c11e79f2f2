import { stem } from '../../../language/stem';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “It *announced* the purchase of S on 18 January”: when it was told of, and not when it was. A curator may have a property for that very day. */
export function isOfAnnouncement({ units }: SentenceContext, { property, trigger, clause, value }: Reading): boolean {
  const { verb } = clause;
  if (property.value !== 'date' || trigger === undefined || verb === undefined || clause.passive) return false;
  const said = stem(normOf(units[verb.end - 1]));
  if (!telling.has(said) || property.triggers.some(words => words.split(' ').some(word => stem(word) === said)))
    return false;
  return verb.end <= trigger.first && trigger.last < value;
}

/** What is done to a thing that is still to come, or long over. */
const telling = new Set(
  `announce propose disclose reveal predict promise plan approve clear block celebrate mark commemorate recall discuss debate demand`
    .split(' ')
    .map(stem),
);
