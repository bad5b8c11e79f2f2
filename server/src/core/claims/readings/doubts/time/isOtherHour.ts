import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “*By noon* it had climbed to two degrees”, “*later* it fell to 20”: how warm it was at another hour than the one that the facts mean. */
export function isOtherHour({ units }: SentenceContext, { property, clause }: Reading): boolean {
  if (property.id !== 'temperature') return false;
  return units.some((unit, i) => {
    if (!isIn(clause, i)) return false;
    const norm = normOf(unit);
    if (/^(?:later|afterwards|overnight)$/.test(norm)) return true;
    return (
      /^(?:by|until|towards?)$/.test(norm) && hours.test(normOf(units[normOf(units[i + 1]) === 'the' ? i + 2 : i + 1]))
    );
  });
}

const hours =
  /^(?:noon|midday|morning|afternoon|evening|night|nightfall|midnight|dawn|dusk|sunset|sunrise|daybreak|half-time|halftime|half|interval|end|finish|then|lunch|tea)$/;
