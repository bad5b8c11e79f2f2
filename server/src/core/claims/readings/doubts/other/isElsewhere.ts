import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “made his debut *there* in April”: his first there, and maybe not his first. */
export function isElsewhere({ units }: SentenceContext, { property, trigger }: Reading): boolean {
  return property.value === 'date' && trigger !== undefined && normOf(units[trigger.last + 1]) === 'there';
}
