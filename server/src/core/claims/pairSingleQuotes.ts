import { isLetterOrDigit } from '../values/letters';
import type { Token } from './tokens';

/** How many tokens a quotation in single marks may have: a title, a nickname, a few words. */
const longest = 14;

/**
 * “‘The Slow Tides’ was published”: marks that stand around words are those of a quotation and are read like double ones. An apostrophe
 * behind a plural (“the players’ union”) has none before it.
 */
export function pairSingleQuotes(tokens: readonly Token[], prose: string): readonly Token[] {
  if (!anySingle.test(prose)) return tokens;
  const paired = [...tokens];
  for (let open = 0; open < tokens.length; open++) {
    const opening = tokens[open];
    if (opening?.norm !== "'" || !opens(prose, opening)) continue;
    const close = closeOf(tokens, prose, open);
    const closing = tokens[close];
    if (closing === undefined) continue;
    paired[open] = { ...opening, norm: '"', stem: '"' };
    paired[close] = { ...closing, norm: '"', stem: '"' };
    open = close;
  }
  return paired;
}

const anySingle = /(?:^|[^\p{L}\p{N}])['‘]\p{L}/u;

/** It begins a word, and is no apostrophe before a year (“’51”). */
function opens(prose: string, { start, end, text }: Token): boolean {
  if (text === '’' || isLetterOrDigit(prose, start - 1)) return false;
  return isLetterOrDigit(prose, end) && !/\d/.test(prose.charAt(end));
}

function closeOf(tokens: readonly Token[], prose: string, open: number): number {
  const mark = tokens[open]?.text === '‘' ? '’' : "'";
  for (let at = open + 2; at < Math.min(tokens.length, open + longest); at++) {
    const token = tokens[at];
    if (token === undefined || token.text === '.' || token.text === ';') return -1;
    if (token.text === mark && !/\s/.test(prose.charAt(token.start - 1)) && !isLetterOrDigit(prose, token.end))
      return at;
  }
  return -1;
}
