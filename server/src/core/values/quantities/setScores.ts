import type { Comparison } from '../dateValue';
import { recognizeScores } from './recognizeScores';

type Score = readonly [first: number, second: number];

/** The sets of a match, where the text is nothing but them: “6–4, 3–6, 7–6 (7–5)”, tie-breaks left out. */
export function setScoresOf(text: string): Score[] | undefined {
  const plain = text.replace(/\([^()]*\)/g, ' ');
  const scores = recognizeScores(plain);
  const between = scores.map(({ span }, i) => plain.slice(scores[i - 1]?.span.end ?? 0, span.start));
  const isWhole = [...between, plain.slice(scores.at(-1)?.span.end)].every(part => /^(?:\s|,|;|and)*$/.test(part));
  return scores.length >= 2 && isWhole ? scores.map(({ first, second }): Score => [first, second]) : undefined;
}

/** A match may be told from either side; some of its sets may be told alone. */
export function compareSetScores(claimed: readonly Score[], known: readonly Score[]): Comparison {
  if (claimed.length !== known.length) return 'unsettled';
  const isFrom = (own: 0 | 1) =>
    claimed.every(([first, second], i) => first === known[i]?.[own] && second === known[i]?.[own === 0 ? 1 : 0]);
  return isFrom(0) || isFrom(1) ? 'agrees' : 'disagrees';
}
