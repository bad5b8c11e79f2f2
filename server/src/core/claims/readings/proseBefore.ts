import type { SentenceContext } from '../sentenceContext';

/** What its block says right before the sentence, in a sentence or two. */
export function proseBefore({ prose, units }: SentenceContext): string {
  const start = units[0]?.start ?? 0;
  return prose.slice(Math.max(0, start - reach), start);
}

/** In characters. */
const reach = 200;
