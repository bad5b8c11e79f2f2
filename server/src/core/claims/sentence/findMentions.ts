import type { NameForm } from '../nameForm';
import { matchName, type NameIndex } from '../nameIndex';
import type { Token } from '../tokens';

/** A known name in a block's tokens; `first` and `last` are token indexes, inclusive. Which entity is meant may still be open. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly forms: readonly NameForm[];
}

/** Every known name, the longest first at each place, not overlapping. This is the cheap scan that everything costly waits for. */
export function findMentions(tokens: readonly Token[], index: NameIndex): NameMatch[] {
  const found: NameMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = matchName(index, tokens, at);
    if (match === undefined) continue;
    found.push({ first: at, last: match.end - 1, forms: match.forms });
    at = match.end - 1;
  }
  return found;
}
