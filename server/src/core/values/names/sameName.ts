import { namePartsOf, particles } from './nameParts';
import { transliterationKey } from './transliterationKey';

/**
 * Whether two whole names are the same person's, or the same thing's, by their wording alone: initials ("J. Bayramov"), middle names left
 * out, titles, particles and suffixes, hyphens, transliterations, and the reversed order of East Asian and Hungarian names. A lone
 * surname is the same as no whole name: the caller knows what it stands for.
 */
export function sameName(a: string, b: string): boolean {
  const first = namePartsOf(a);
  const second = namePartsOf(b);
  if (first.suffix !== undefined && second.suffix !== undefined && first.suffix !== second.suffix) return false;
  const left = keysOf(first.words);
  const right = keysOf(second.words);
  if (left.length === 0 || right.length === 0) return false;
  if (joined(left) === joined(right)) return true;
  if (left.length < 2 || right.length < 2) return false;
  return alignedNames(left, right) || reversed(left, right);
}

/** One key a word; a hyphenated word is as many words as it has parts. */
function keysOf(words: readonly string[]): string[] {
  return words
    .flatMap(word => word.split('-'))
    .filter(word => word !== '')
    .map(transliterationKey);
}

/** Spaces and particles aside: "al-Assad", "Al Assad" and "Assad" differ in nothing else. */
function joined(keys: readonly string[]): string {
  const own = keys.filter(key => !particles.has(key));
  return (own.length > 0 ? own : keys).join('');
}

/** Given name with given name, surname with surname; what stands between may be left out by one of the two. */
function alignedNames(left: readonly string[], right: readonly string[]): boolean {
  const a = left.filter(key => !particles.has(key));
  const b = right.filter(key => !particles.has(key));
  if (a.length < 2 || b.length < 2) return false;
  if (a.at(-1) !== b.at(-1) || !sameGiven(a[0], b[0])) return false;
  // An initial alone says little: with the surname it is enough, against another middle name it is not.
  return sameMiddle(a.slice(1, -1), b.slice(1, -1));
}

function sameGiven(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));
}

/** The middle names of the one, in order, among those of the other; initials stand for whole names. */
function sameMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  for (const name of fewer) {
    const at = more.findIndex((other, index) => index >= from && sameGiven(name, other));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function isInitial(key: string): boolean {
  return key.length === 1;
}

/** "Orbán Viktor", "Abe Shinzō", "Mao Zedong" all round; two-part given names stay together ("Kim Dae-jung", "Dae-jung Kim"). */
function reversed(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.some(isInitial)) return false;
  const turned = [...b.slice(-1), ...b.slice(0, -1)];
  const other = [...b.slice(1), ...b.slice(0, 1)];
  return same(a, turned) || same(a, other);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.every((key, at) => key === b[at]);
}
