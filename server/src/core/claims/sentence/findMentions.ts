import { isCapital } from '../../values/letters';
import { determiners, isFunctionWord, pronouns } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import type { NameForm } from '../nameForm';
import { matchName, type NameIndex } from '../nameIndex';
import type { Token } from '../tokens';
import { givenBefore } from './givenBefore';

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
    if (match === undefined || isVerb(tokens, at, match) || isMonth(tokens, at, match)) continue;
    if (isAnyOfKind(tokens, at, match)) continue;
    const whole = goOn(tokens, index, at, match);
    const given = givenBefore(tokens, at, whole.forms);
    const { first, forms } = given ?? { first: at, forms: whole.forms };
    if (forms.length > 0) found.push({ first, last: whole.end - 1, forms });
    at = whole.end - 1;
  }
  return found;
}

/** “The dam in France *burst*”: the word is the short form of the burst only where it is a noun. */
function isVerb(tokens: readonly Token[], at: number, { forms, end }: Found): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (
    end > at + 1 ||
    verbForm(norm) !== 'past' ||
    !forms.every(({ kind, words }) => kind === 'short' && !words[0]?.capital)
  )
    return false;
  const before = tokens[at - 1];
  return before !== undefined && (isCapital(before.text) || pronouns.has(before.norm)) && !determiners.has(before.norm);
}

/** “Norrair, *an airline* founded in 2004”: with the indefinite article, the short form of another airline is a common noun. */
function isAnyOfKind(tokens: readonly Token[], at: number, { forms, end }: Found): boolean {
  if (end > at + 1 || !forms.every(({ kind, words }) => kind === 'short' && words[0]?.capital === false)) return false;
  for (let i = at - 1; i >= at - longestPhrase; i--) {
    const { norm = '', capital = true, word = false } = tokens[i] ?? {};
    if (norm === 'a' || norm === 'an') return true;
    // “Beside S, a *140-metre* dam is planned”: whose measure that is, the readings ask.
    if ((!word && norm !== '-') || capital || isFunctionWord(norm) || /\d/.test(norm)) return false;
  }
  return false;
}

/** In words and hyphens, from the article to the noun. */
const longestPhrase = 5;

/** “22 *March* 1980”, “in *May*”: the month, however somebody is called. “Theresa May” and “Mr March” are names. */
function isMonth(tokens: readonly Token[], at: number, { forms, end }: Found): boolean {
  if (end > at + 1 || !/^(?:march|april|may|june|august)$/.test(tokens[at]?.norm ?? '')) return false;
  if (forms.some(({ kind }) => kind === 'name')) return false;
  const [before, after] = [tokens[at - 1]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  return (
    /^\d/.test(before) ||
    /^\d/.test(after) ||
    /^(?:in|since|until|till|during|early|late|mid|last|next|this|of)$/.test(before)
  );
}

type Found = NonNullable<ReturnType<typeof matchName>>;

/** “Sir Edmund Hillary”, known as “Sir Edmund” and as “Edmund Hillary”: two of its names that overlap are one mention. */
function goOn(tokens: readonly Token[], index: NameIndex, at: number, match: Found): Found {
  for (let inside = at + 1; inside < match.end; inside++) {
    const other = matchName(index, tokens, inside);
    if (other === undefined || other.end <= match.end) continue;
    const forms = other.forms.filter(form => match.forms.some(({ entity }) => entity === form.entity));
    if (forms.length > 0) return { forms, end: other.end };
  }
  return match;
}
