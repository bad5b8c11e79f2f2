import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** The two dates of “from 1846 to 1851”, “between 1846 and 1851”, as units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The span that begins at the unit. */
export function spanFrom({ units }: SentenceContext, from: number): Span | undefined {
  if (units[from]?.kind !== 'date') return undefined;
  const lead = normOf(units[normOf(units[from - 1]) === 'about' ? from - 2 : from - 1]);
  const link = normOf(units[from + 1]);
  const isSpan =
    lead === 'from' ? /^(?:to|until|till|through)$/.test(link) : lead === 'between' && /^(?:and|&)$/.test(link);
  const to = normOf(units[from + 2]) === 'about' ? from + 3 : from + 2;
  return isSpan && units[to]?.kind === 'date' ? { from, to } : undefined;
}
