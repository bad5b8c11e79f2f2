import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isCopula } from '../../carrying';
import { isOfAll, shareOf } from './isOfAll';

/** What is less than so much of the fact's figure is hardly a mistaken one. */
const few = 0.25;

/**
 * “The court heard *three witnesses* on Monday”, “the flood swept away *12 houses*”, “after the storm *40 homes* were built”: so few of those whom a
 * curator's fact counts are some of them, unless the clause says how many there are.
 */
export function isFewOf(context: SentenceContext, reading: Reading): boolean {
  const { units } = context;
  const { property, value, clause, trigger, construction } = reading;
  const unit = units[value];
  if (property.value !== 'quantity' || trigger === undefined || trigger.asVerb === true || construction !== undefined)
    return false;
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'count' || findBuiltInProperty(property.id))
    return false;
  const share = shareOf(context, reading);
  if (share === undefined || share >= few || clause.verb === undefined || isOfAll(context, value)) return false;
  // “The line *serves* ten halts”: what is so always is said of all of them.
  if (clause.tense === 'present') return false;
  const isTold = isCopula(context, clause) || has.test(normOf(units[clause.verb.end - 1]));
  return !(isTold && value >= clause.verb.end) && !isPropertysVerb(context, reading);
}

const has =
  /^(?:has|have|had|having|boasts?|counts?|counted|numbers?|numbered|includes?|included|comprises?|contains?|contained|totals?|totalled|owns?|owned|needs?|needed|takes?|took|wins?|won|costs?|sells?|sold|makes?|made)$/;

/** “Three witnesses *testified*” */
function isPropertysVerb(context: SentenceContext, { clause, property }: Reading): boolean {
  return context.occurrences().some(o => o.asVerb && o.property === property && context.clauses[o.clause] === clause);
}
