import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { canHold } from './slots';

/** “the man who found it, *V*, was …”, “the man who found it was *V*”: the name stands behind the clause that says who it is. */
export function namedAfter(
  context: SentenceContext,
  clause: Clause,
  property: Reading['property'],
): number | undefined {
  const { units } = context;
  // “The first woman *to edit* it, *V*, …”
  const isInfinitive = normOf(units[(clause.verb?.start ?? 0) - 1]) === 'to' && clause.modality === 'asserted';
  const isRelative = clause.kind === 'relative' || clause.marker === 'that' || isInfinitive;
  if (!isRelative || clause.verb === undefined || units[clause.subject ?? -1]?.kind !== 'word') return undefined;
  for (let i = clause.verb.end; i < Math.min(units.length, clause.verb.end + 8); i++) {
    const isCopula = /^(?:is|was)$/.test(normOf(units[i]));
    if (normOf(units[i]) !== ',' && !isCopula) continue;
    return canHold(units[i + 1], property) && (isCopula || /^[,.;)]$/.test(normOf(units[i + 2]))) ? i + 1 : undefined;
  }
  return undefined;
}
