import { normOf } from '../../sentence/unit';
import type { SentenceContext } from '../../sentenceContext';

/** “Length: 44 m; beam: 7.6 m”, “Length: 44 m | Beam: 7.6 m”: from where to where each label and its value stand. */
export function labelledParts({ units }: Pick<SentenceContext, 'units'>): [number, number][] {
  const cuts = units.flatMap((unit, i) => (/^[;|·•]$/.test(normOf(unit)) ? [i] : []));
  return [...cuts, units.length].map((end, i) => [i === 0 ? 0 : (cuts[i - 1] ?? 0) + 1, end]);
}

/** A label, as far as its first characters tell. */
export function opensWithLabel(text: string): boolean {
  return /^\W{0,3}\p{L}[^.!?:]{1,40}(?::| [–—-] )/u.test(text);
}
