import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** The preposition or conjunction that makes a date a bound: “since 1993”, “until 2014”, “by November”. */
export function boundBefore(
  context: SentenceContext,
  value: number,
): 'since' | 'until' | 'by' | 'before' | 'after' | undefined {
  for (let i = value - 1; i >= Math.max(0, value - 4); i--) {
    const norm = normOf(context.units[i]);
    if (norm === 'since' || norm === 'from') return 'since';
    // “was *not* opened *until* 1992”: it was opened then.
    if (norm === 'until' || norm === 'till') return isDeniedBefore(context, i) ? undefined : 'until';
    // “from 1914 to 1918”, but “dates back to 1856”.
    if (norm === 'to') return followsFrom(context, i) ? 'until' : undefined;
    if (norm === 'by') return 'by';
    if (norm === 'before' || norm === 'after') return norm;
    // “on the *eve of* Easter 1916”
    if (norm === 'of' && normOf(context.units[i - 1]) === 'eve') return 'before';
    // “before the *new year* 1990”
    if (norm === 'year' && normOf(context.units[i - 1]) === 'new') i--;
    else if (norm !== 'the' && norm !== 'about' && norm !== 'even' && norm !== 'around') return undefined;
  }
  return undefined;
}

function isDeniedBefore({ units }: SentenceContext, at: number): boolean {
  for (let i = at - 1; i >= 0 && !/^[,;:]$/.test(normOf(units[i])); i--)
    if (/^(?:not|never|hardly|nor|neither)$|n't$/.test(normOf(units[i]))) return true;
  return false;
}

function followsFrom(context: SentenceContext, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (normOf(context.units[i]) === 'from') return true;
  return false;
}
