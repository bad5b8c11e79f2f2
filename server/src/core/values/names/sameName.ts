import { namePartsOf, particles } from './nameParts';
import { transliterationKey } from './transliterationKey';

/**
 * Whether two whole names are the same person's, or the same thing's, by their wording alone: initials ("J. Bayramov"), middle names left
 * out, titles, particles and suffixes, hyphens, transliterations, and the reversed order of East Asian and Hungarian names. A lone
 * surname is the same as no whole name: the caller knows what it stands for. `known` is a fact's: it is asked for again and again.
 */
export function sameName(written: string, known: string): boolean {
  if (last?.text !== written) last = { text: written, name: readName(written) };
  let second = knownNames.get(known);
  if (second === undefined) {
    second = readName(known);
    if (knownNames.size < 20_000) knownNames.set(known, second);
  }
  const { suffix: a, words: left, joined: one } = last.name;
  const { suffix: b, words: right, joined: other } = second;
  if (a !== undefined && b !== undefined && a !== b) return false;
  if (left.length === 0 || right.length === 0) return false;
  if (one === other) return true;
  if (left.length < 2 || right.length < 2) return false;
  return alignedNames(left, right) || reversed(left, right);
}

interface Name {
  readonly words: readonly NameWord[];
  readonly suffix: string | undefined;
  /** The words' keys, spaces and particles aside: "al-Assad" and "Al Assad" differ in nothing else. */
  readonly joined: string;
}

const knownNames = new Map<string, Name>();

/** What was written last: a draft's name is held against one name of the facts after the other. */
let last: { readonly text: string; readonly name: Name } | undefined;

function readName(text: string): Name {
  const { words: parts, suffix } = namePartsOf(text);
  const words = wordsOf(parts);
  return { words, suffix, joined: joined(words) };
}

interface NameWord {
  readonly folded: string;
  readonly key: string;
}

/** A hyphenated word is as many words as it has parts. */
function wordsOf(words: readonly string[]): NameWord[] {
  return words
    .flatMap(word => word.split('-'))
    .filter(word => word !== '')
    .map(word => ({ folded: word, key: transliterationKey(word) }));
}

function joined(words: readonly NameWord[]): string {
  const own = withoutParticles(words);
  return (own.length > 0 ? own : words).map(word => word.key).join('');
}

function withoutParticles(words: readonly NameWord[]): NameWord[] {
  return words.filter(word => !particles.has(word.folded));
}

/** Given name with given name, surname with surname; what stands between may be left out by one of the two. */
function alignedNames(left: readonly NameWord[], right: readonly NameWord[]): boolean {
  const a = withoutParticles(left);
  const b = withoutParticles(right);
  if (a.length < 2 || b.length < 2) return false;
  if (a.at(-1)?.key !== b.at(-1)?.key || !sameGiven(a[0], b[0])) return false;
  return sameMiddle(a.slice(1, -1), b.slice(1, -1));
}

function sameGiven(a: NameWord | undefined, b: NameWord | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    a.key === b.key ||
    (isInitial(a) && b.folded.startsWith(a.folded)) ||
    (isInitial(b) && a.folded.startsWith(b.folded))
  );
}

/**
 * The middle names of the one, in order, among those of the other. Initials keep their place, since a middle initial is what tells two
 * namesakes apart: George W. Bush and George H. W. Bush.
 */
function sameMiddle(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  for (const name of fewer) {
    const at = more.findIndex((other, index) => {
      if (index < from || !sameGiven(name, other)) return false;
      return index === from || !(isInitial(name) || isInitial(other));
    });
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function isInitial(word: NameWord): boolean {
  return word.folded.length === 1;
}

/** "Orbán Viktor" and "Abe Shinzō" turned round; a given name in two parts stays together ("Kim Dae-jung", "Dae-jung Kim"). */
function reversed(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  if (a.length !== b.length || a.length > 3 || a.some(isInitial)) return false;
  return same(a, [...b.slice(-1), ...b.slice(0, -1)]) || same(a, [...b.slice(1), ...b.slice(0, 1)]);
}

function same(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  return a.every((word, at) => word.key === b[at]?.key);
}
