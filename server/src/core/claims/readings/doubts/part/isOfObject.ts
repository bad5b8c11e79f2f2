import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';
import { amountStart } from './isOfAll';

/** “held *a concert for* 9,000 people”, “has *rooms on* three floors”, “hit *a lorry at* 90 km/h”: what the verb has for its object stands between, and the figure is of that. */
export function isOfObject(context: SentenceContext, { property, value, clause, trigger }: Reading): boolean {
  const { units } = context;
  const { verb } = clause;
  if (property.value !== 'quantity' || trigger !== undefined || verb === undefined || value < verb.end) return false;
  if (
    findBuiltInProperty(property.id) === undefined ||
    !/^(?:ha[sd]|have|holds?|held|takes?|took|hits?|struck|rammed)$/.test(normOf(units[verb.end - 1]))
  )
    return false;
  const link = amountStart(context, value) - 1;
  if (!/^(?:on|for|at)$/.test(normOf(units[link])) || link <= verb.end || !isPlainNoun(normOf(units[link - 1])))
    return false;
  // “has *room for* 90”: the words of the property lead to the figure.
  return !context.occurrences().some(o => o.asVerb && o.property === property && o.last >= link);
}
