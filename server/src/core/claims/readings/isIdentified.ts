import { pastArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { isPlainNoun } from './slots';

/** “The novelist *who died in V* is *S*”, “*S* is remembered as the novelist *who died in V*”: the clause says who the name at `at` is. */
export function isIdentified(
  context: SentenceContext,
  { kind, marker, subject: noun, start }: Clause,
  at: number,
): boolean {
  const { units, clauses } = context;
  if ((kind !== 'relative' && marker !== 'that') || noun === undefined || noun >= start || normOf(units[start]) === ',')
    return false;
  if (units[noun]?.kind !== 'word') return false;
  let article = noun - 1;
  while (isPlainNoun(normOf(units[article]))) article--;
  if (normOf(units[article]) !== 'the' && units[article]?.kind !== 'name') return false;
  return clauses.some(outer => {
    const { verb, lead, subject } = outer;
    if (verb === undefined || outer.modality !== 'asserted') return false;
    if (lead !== undefined && lead.start <= noun && noun < lead.end) {
      const isBeing = /^(?:is|was|called|named)$/.test(normOf(units[verb.end - 1]));
      const next = units[at + 1];
      return isBeing && pastArticle(units, verb.end - 1) === at && (next === undefined || next.kind === 'mark');
    }
    // “is *as famous as* the novel that …” only compares.
    const isCompared = units.slice(verb.end, Math.max(verb.end, article - 1)).some(unit => normOf(unit) === 'as');
    if (subject !== at || verb.end > article || article >= outer.end || isCompared) return false;
    return normOf(units[article - 1]) === 'as';
  });
}
