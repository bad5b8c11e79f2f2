import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “*The deepest* Osby springs known were found in 1998”: of several that bear the name, the one that stands out. Where the superlative is a word
 * of the fact's own, it is no other: “the first Moon landing”.
 */
export function isOneByRank({ units }: SentenceContext, { subject, property, clause }: Reading): boolean {
  if (isFightingOfRank(units, clause.subject ?? -1)) return true;
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

/** “*The fiercest fighting* of the war lasted nine days”: a stretch of it. */
function isFightingOfRank(units: readonly Unit[], head: number): boolean {
  const rank = /^(?:fiercest|heaviest|worst|bitterest|bloodiest|hardest|last|first)$/;
  return normOf(units[head]) === 'fighting' && rank.test(normOf(units[head - 1]));
}

const superlative =
  /^(?:deepest|oldest|youngest|newest|latest|earliest|largest|biggest|smallest|longest|shortest|highest|tallest|lowest|northernmost|southernmost|easternmost|westernmost|nearest|farthest|furthest|finest|worst|deadliest|costliest|busiest)$/;
