import { isCapital } from '../../values/letters';
import { sameName } from '../../values/names/sameName';
import type { NameForm } from '../nameForm';
import type { Token } from '../tokens';

/** A surname with what stands before it of the name, and whom of those who bear it that may be. */
export interface WholeName {
  readonly first: number;
  readonly forms: readonly NameForm[];
}

/**
 * “*K. Holm*”, “*Karl J. Holm*”, “*Karl “Kalle” Holm*”: initials and a nickname before a known surname belong to the name, and tell whose it
 * is: of nobody whom the facts know where no forms are left. Undefined where neither stands there.
 */
export function givenBefore(tokens: readonly Token[], at: number, forms: readonly NameForm[]): WholeName | undefined {
  if (!forms.every(({ kind }) => kind === 'surname')) return undefined;
  const parts: string[] = [];
  let first = at;
  const nickname = nicknameBefore(tokens, first);
  if (nickname !== undefined) first = nickname;
  while (isInitialBefore(tokens, first)) {
    parts.unshift(`${tokens[first - 2]?.text ?? ''}.`);
    first -= 2;
  }
  if (first === at) return undefined;
  const given = tokens[first - 1];
  const isSpaced = tokens[first]?.spaced === true;
  if (given?.word === true && given.text.length > 1 && isCapital(given.text) && isSpaced) {
    parts.unshift(given.text);
    first--;
  } else if (nickname !== undefined) return undefined;
  const own = forms.filter(({ entity, words }) => {
    const name = [...parts, ...words.map(({ text }) => text)].join(' ');
    return [entity.label, ...entity.aliases].some(known => sameName(name, known));
  });
  return { first, forms: own };
}

function isInitialBefore(tokens: readonly Token[], at: number): boolean {
  const [letter, dot] = [tokens[at - 2], tokens[at - 1]];
  return dot?.text === '.' && !dot.spaced && letter?.text.length === 1 && isCapital(letter.text);
}

/** Where the quotation mark before a nickname stands. */
function nicknameBefore(tokens: readonly Token[], at: number): number | undefined {
  const [open, nickname, close] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  const isQuoted = /^["“”'‘’]$/.test(open?.text ?? '') && /^["“”'‘’]$/.test(close?.text ?? '');
  return isQuoted && nickname?.capital === true && open?.spaced === true ? at - 3 : undefined;
}
