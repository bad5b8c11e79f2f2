import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “The record *had belonged to Ida Moe*, with 27:39”, “the mark *was held by* Moe”: the text before told of somebody's record, and this is whose it
 * was then.
 */
export function isHeldByOther({ units }: SentenceContext, { property, subject, clause, trigger }: Reading): boolean {
  const { verb } = clause;
  if (property.value !== 'quantity' || trigger === undefined || verb === undefined) return false;
  if (subject.unit === clause.subject || trigger.last >= verb.start) return false;
  const main = normOf(units[verb.end - 1]);
  const link = normOf(units[verb.end]);
  const isOthers =
    (/^belong(?:s|ed)?$/.test(main) && link === 'to') ||
    (/^(?:held|set|run|made|established|achieved|owned)$/.test(main) && link === 'by');
  const holder = units[verb.end + 1];
  return (
    isOthers &&
    isNamed(holder) &&
    !(holder?.kind === 'mention' && holder.forms.some(({ entity }) => entity === subject.entity))
  );
}
