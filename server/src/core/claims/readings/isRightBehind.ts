import { determiners, possessives } from '../language/closedClasses';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** “took over *S*”, “laid the first stone of *the S*”: nothing but an article stands between. */
export function isRightBehind({ units }: SentenceContext, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (!determiners.has(normOf(units[i])) || possessives.has(normOf(units[i]))) return false;
  return from < to;
}
