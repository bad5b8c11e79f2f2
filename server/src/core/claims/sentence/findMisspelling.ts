import { type NearMiss, nearMiss } from '../../values/names/isNearMiss';
import { isTransliteration } from '../../values/names/isTransliteration';
import type { NameForm } from '../nameForm';
import type { NameIndex } from '../nameIndex';
import type { Token } from '../tokens';

/** A name that misses a known one in a single word. Prose offsets. */
export interface Misspelling {
  readonly form: NameForm;
  /** The word that misses. */
  readonly start: number;
  readonly end: number;
  /** The word as the form has it. */
  readonly right: string;
  readonly weight: number;
}

/**
 * The known name that the words `first` to `last` nearly are, the likeliest first; undefined where none is near. Exactly one word misses,
 * by little, and all others are the name's own: real other names look like misspellings (“Kılınç” beside “Kılıç”), so the rest of
 * the name must speak for the known one. A single word is near a surname only; whether that is enough the caller decides.
 */
export function findMisspelling(
  names: NameIndex,
  tokens: readonly Token[],
  first: number,
  last: number,
): Misspelling | undefined {
  if (isToldApart(tokens, first)) return undefined;
  const words = tokens.slice(first, last + 1).filter(token => token.word && token.norm !== "'s");
  let best: Misspelling | undefined;
  for (const form of names.near(words.map(word => word.norm))) {
    if (
      form.words.length !== words.length ||
      form.kind === 'demonym' ||
      form.kind === 'short' ||
      form.kind === 'possessed'
    )
      continue;
    const found = missOf(form, words);
    if (found !== undefined && (best === undefined || found.weight < best.weight)) best = found;
  }
  return best;
}

/** “not to be *mistaken for* Karsten Riemer”: who nearly has the name, and is somebody else. */
function isToldApart(tokens: readonly Token[], first: number): boolean {
  return told.has(`${tokens[first - 2]?.norm} ${tokens[first - 1]?.norm}`);
}

const told: ReadonlySet<string> = new Set(['mistaken for', 'confused with', 'taken for', 'up with']);

function missOf(form: NameForm, words: readonly Token[]): Misspelling | undefined {
  let missed: { readonly at: number; readonly miss: NearMiss } | undefined;
  for (const [w, word] of words.entries()) {
    const wanted = form.words[w];
    if (wanted === undefined) return undefined;
    if (wanted.norm === word.norm || isTransliteration(word.text, wanted.text)) continue;
    const isOther = isDerived(word.norm, wanted.norm) || isPlural(words, w, wanted.norm);
    const miss = wanted.capital && !isOther ? nearMiss(word.text, wanted.text) : undefined;
    if (miss === undefined || missed !== undefined) return undefined;
    missed = { at: w, miss };
  }
  if (missed === undefined || (words.length === 1 && form.kind !== 'surname')) return undefined;
  const word = words[missed.at];
  const right = form.words[missed.at];
  return word === undefined || right === undefined
    ? undefined
    : { form, start: word.start, end: word.end, right: right.text, weight: missed.miss.weight };
}

/** “A New *Zealander*”, “*Bradmanesque*”: a word that English makes of the name. */
function isDerived(found: string, wanted: string): boolean {
  return found.startsWith(wanted) && endings.test(found.slice(wanted.length));
}

/** “the seven *Holts*”, “the Ida *Moes*”: several of the name, which ends in the word. “the *Holts* trial” is a slip. */
function isPlural(words: readonly Token[], at: number, wanted: string): boolean {
  const found = words[at]?.norm ?? '';
  return at === words.length - 1 && found.startsWith(wanted) && /^e?s$/.test(found.slice(wanted.length));
}

const endings = /^(?:ers?|ians?|ans?|ish|ese|ites?|isms?|ists?|esque)$/;
