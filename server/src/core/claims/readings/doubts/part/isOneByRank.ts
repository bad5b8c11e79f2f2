import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “*The deepest* Osby springs known were found in 1998”: of several that bear the name, the one that stands out. Where the superlative is a word
 * of the fact's own, it is no other: “the first Moon landing”.
 */
export function isOneByRank({ units }: SentenceContext, { subject, property, clause }: Reading): boolean {
  // “*The fiercest fighting* of the war lasted nine days”
  const head = clause.subject ?? -1;
  if (
    normOf(units[head]) === 'fighting' &&
    /^(?:fiercest|heaviest|worst|bitterest|bloodiest|hardest|last|first)$/.test(normOf(units[head - 1]))
  )
    return true;
  if (subject.via !== 'name' || subject.unit < 1 || subject.entity.type === 'person') return false;
  const norm = normOf(units[subject.unit - 1]);
  const before = normOf(units[subject.unit - 2]);
  const stands = superlative.test(norm) || /^(?:most|least)$/.test(before);
  if (
    !stands ||
    !/^(?:the|its|their)$/.test(/^(?:most|least)$/.test(before) ? normOf(units[subject.unit - 3]) : before)
  )
    return false;
  return ![property.label, ...property.triggers].some(words => words.toLowerCase().includes(norm));
}

const superlative =
  /^(?:deepest|oldest|youngest|newest|latest|earliest|largest|biggest|smallest|longest|shortest|highest|tallest|lowest|northernmost|southernmost|easternmost|westernmost|nearest|farthest|furthest|finest|worst|deadliest|costliest|busiest)$/;
