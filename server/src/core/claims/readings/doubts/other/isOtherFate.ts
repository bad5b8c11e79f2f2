import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “left 566 people *without a home*”: only whom it leaves dead it has killed. */
export function isOtherFate({ units }: SentenceContext, { property, clause, value, trigger }: Reading): boolean {
  if (property.id !== 'death-toll' || trigger !== undefined || clause.verb === undefined) return false;
  if (!/^(?:leave|leaves|left|leaving)$/.test(normOf(units[clause.verb.end - 1]))) return false;
  for (let i = value - 1; i <= value + 6; i++) if (/^(?:dead|killed|deaths?)$/.test(normOf(units[i]))) return false;
  const unit = units[value];
  return unit?.kind === 'quantity' && !/^(?:dead|deaths?|fatalit|victim|li[fv]e)/.test(unit.quantity.unit ?? '');
}
