import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isCopula } from '../../carrying';
import { amountStart, isOfAll, shareOf } from './isOfAll';

/** How far off a mere mistake in a count is: what is further off counts something else. */
const near = { from: 0.75, to: 1.3 };

/**
 * “S *will hire* 90 people”, “S *has lost* 4,000 inhabitants”, “S *was founded by* six countries”: to whom S does something, or who does it to
 * S, need not be all whom the fact counts. “S told *its* 90 people” does tell all.
 */
export function isDoneTo(context: SentenceContext, reading: Reading): boolean {
  const { units, clauses } = context;
  const { property, value, clause, subject, trigger, construction } = reading;
  const unit = units[value];
  if (property.value !== 'quantity' || trigger === undefined || construction !== undefined || !isBuiltIn(property))
    return false;
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'count') return false;
  const share = shareOf(context, reading);
  if (share === undefined || (share >= near.from && share < near.to) || subject.entity.type === 'event') return false;
  const { verb } = clause;
  if (verb === undefined || value < verb.end || clause.subject !== subject.unit) return false;
  if (isCopula(context, clause) || has.test(normOf(units[verb.end - 1]))) return false;
  if (context.occurrences().some(o => o.asVerb && o.property === property && clauses[o.clause] === clause))
    return false;
  if (isOfAll(context, value)) return false;
  const start = amountStart(context, value);
  const link = normOf(units[start - 1]);
  const head = normOf(units[verb.end - 1]);
  if (start === verb.end || (start === verb.end + 1 && particles.test(link))) return true;
  if (link === 'with') return begins.test(head);
  return link === 'after' ? !ends.test(head) : links.test(link);
}

/** A curator's figures may be those of any verb: “the line *serves* forty halts”. */
function isBuiltIn({ id }: Reading['property']): boolean {
  return findBuiltInProperty(id) !== undefined;
}

const has =
  /^(?:has|have|had|having|boasts?|count|counts|counted|numbers?|numbered|includes?|included|comprises?|contains?|contained|features?|offers?|offered|keeps?|kept|pays?|paid|supports?|supported|needs?|needed|fills?|filled|totals?|owns?|owned|possess(?:es)?|maintains?|musters?|retains?|lists?|ran|runs?|spans?|spanned|provides?|provided|reached|reaches|stands?|stood|reports?|reported|records?|recorded|makes?|made|sees?|saw)$/;
const particles = /^(?:off|on|out|up|away|back|down|over|in)$/;
const begins = /^(?:began|begun|begins?|started|starts?|opened|opens|launched|set)$/;
const links = /^(?:by|before|to|for|against|from|among|between|without|amid|like|than)$/;
const ends = /^(?:ended|ends|cancelled|canceled|axed|concluded|finished|stopped|closed|folded|pulled|dropped|over)$/;
