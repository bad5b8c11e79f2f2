import { isCopula } from '../readings/carrying';
import type { Clause } from '../sentence/clause';
import type { SentenceContext } from '../sentenceContext';

/** Not “in March 1928 S *was* a ruin”: how a thing was tells no day of it. */
export function tellsDeed(context: SentenceContext, clause: Clause): boolean {
  return clause.verb !== undefined && (clause.passive || !isCopula(context, clause));
}
