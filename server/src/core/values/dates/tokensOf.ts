import type { Span } from '../../span';
import type { Rule } from './dateText';
import { rulesFor } from './rulesFor';
import { isSpace, type Token, tokenize } from './tokens';

/** A stretch of prose as tokens, and of each the rules of the dates that it may begin. */
export interface DateTokens {
  readonly tokens: readonly Token[];
  readonly rules: readonly (readonly Rule[] | undefined)[];
}

/** The tokens of the prose that was read last: the sentences of one block are read in turn, each with its surroundings. */
let last: ({ readonly prose: string } & DateTokens) | undefined;

export function tokensOf(prose: string, stretch: Span): DateTokens {
  const { start, end } = stretch;
  if (start === 0 && end === prose.length) return read(prose, stretch);
  // Cut inside a word, a stretch has other tokens than the whole has.
  const isCutBetween =
    (start === 0 || isSpace(prose.charCodeAt(start - 1))) && (end === prose.length || isSpace(prose.charCodeAt(end)));
  if (!isCutBetween) return read(prose, stretch);
  if (last?.prose !== prose) last = { prose, ...read(prose, { start: 0, end: prose.length }) };
  const { tokens, rules } = last;
  const [from, to] = [firstFrom(tokens, start), firstFrom(tokens, end)];
  return { tokens: tokens.slice(from, to), rules: rules.slice(from, to) };
}

function read(prose: string, stretch: Span): DateTokens {
  const tokens = tokenize(prose, stretch);
  return { tokens, rules: tokens.map(rulesFor) };
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
