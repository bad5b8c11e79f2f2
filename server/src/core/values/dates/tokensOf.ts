import type { Span } from '../../span';
import { isSpace, type Token, tokenize } from './tokens';

/** The tokens of the prose that was read last: the sentences of one block are read in turn, each with its surroundings. */
let last: { readonly prose: string; readonly tokens: readonly Token[] } | undefined;

/** The tokens of a stretch of prose. */
export function tokensOf(prose: string, stretch: Span): readonly Token[] {
  const { start, end } = stretch;
  if (start === 0 && end === prose.length) return tokenize(prose, stretch);
  // Cut inside a word, a stretch has other tokens than the whole has.
  const isCutBetween =
    (start === 0 || isSpace(prose.charCodeAt(start - 1))) && (end === prose.length || isSpace(prose.charCodeAt(end)));
  if (!isCutBetween) return tokenize(prose, stretch);
  if (last?.prose !== prose) last = { prose, tokens: tokenize(prose, { start: 0, end: prose.length }) };
  const { tokens } = last;
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

/** The index of the first token that begins at an offset or after it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
