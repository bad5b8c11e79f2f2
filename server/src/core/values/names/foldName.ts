/**
 * A name as it is looked up: lower case, without diacritics, dashes, apostrophes and quotes each in one form, white space
 * runs as one space, and without a possessive ending. Two spellings that a writer may vary fold to the same text.
 */
export function foldName(text: string): string {
  const folded = isPlain(text) ? text.toLowerCase() : foldText(text).text;
  return withoutPossessive(folded.trim());
}

/** Basic letters, digits and marks, single blanks: nothing but the case to fold. */
function isPlain(text: string): boolean {
  return /^[!-_a-~ ]*$/.test(text) && !text.includes('  ');
}

/** A folded text, and for each of its code units the offset in the unfolded text that it came from. */
export interface FoldedText {
  readonly text: string;
  /** One entry a code unit of `text`, and a last one: the length of the unfolded text. Ascending. */
  readonly offsets: Uint32Array;
}

/** Folds running text like `foldName`, possessives kept, so that a match in the folded text can be found in the unfolded. */
export function foldText(source: string): FoldedText {
  if (isPlain(source)) {
    return { text: source.toLowerCase(), offsets: Uint32Array.from({ length: source.length + 1 }, (_, at) => at) };
  }
  const pieces: string[] = [];
  const offsets: number[] = [];
  let spaceBefore = false;
  for (let at = 0; at < source.length; at++) {
    const folded = foldCodeUnit(source, at);
    for (let unit = 0; unit < folded.length; unit++) {
      const isSpace = folded === ' ';
      if (isSpace && spaceBefore) continue;
      spaceBefore = isSpace;
      pieces.push(folded.charAt(unit));
      offsets.push(at);
    }
  }
  offsets.push(source.length);
  return { text: pieces.join(''), offsets: Uint32Array.from(offsets) };
}

/** `ə` and its like have no decomposition in Unicode; each stands as its usual romanisation. */
const undecomposed: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ə', 'e'],
  ['ǝ', 'e'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ĸ', 'k'],
  ['ĳ', 'ij'],
]);

const apostrophes = /[’‘‛ʼʻʹʽˈ′`´＇]/;
const dashes = /[‐‑‒–—―−﹣－⁃]/;
const quotes = /[“”„‟«»″＂]/;
const invisible = /[\u00ad\u200b\u2060\ufeff]|\u200c|\u200d|[\ufe00-\ufe0f]/;
const combining = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

const folds = new Map<string, string>();

function foldCodeUnit(source: string, at: number): string {
  const code = source.charCodeAt(at);
  if (code > 0x20 && code < 0x60)
    return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : source.charAt(at);
  if (code > 0x60 && code < 0x7f) return source.charAt(at);
  const character = source.charAt(at);
  // Halves of surrogate pairs stay what they are: no letter of a name that varies lies outside the basic plane.
  if (code >= 0xd800 && code <= 0xdfff) return character;
  let fold = folds.get(character);
  if (fold === undefined) {
    fold = foldCharacter(character);
    folds.set(character, fold);
  }
  return fold;
}

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (apostrophes.test(character)) return "'";
  if (dashes.test(character)) return '-';
  if (quotes.test(character)) return '"';
  if (invisible.test(character)) return '';
  const lower = character.toLowerCase().normalize('NFD').replace(combining, '').normalize('NFC');
  const plain = undecomposed.get(lower) ?? lower;
  // Greek marks decompose to apostrophes, which are folded in their turn.
  return plain === character ? plain : Array.from(plain, foldCharacter).join('');
}

/** Takes `'s` and a bare apostrophe after `s` off the end of folded text. */
function withoutPossessive(folded: string): string {
  if (folded.length > 2 && folded.endsWith("'s")) return folded.slice(0, -2);
  if (folded.length > 2 && folded.endsWith("s'")) return folded.slice(0, -1);
  return folded;
}
