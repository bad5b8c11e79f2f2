import { foldName } from '../values/names/foldName';

/**
 * Whether one name is most likely a slip of the pen for the other: the same letters in other words, or one word with two letters in
 * the wrong order, a letter too many or too few, or one that is often taken for another. What parts the names of different things is
 * no slip: a first or last letter (“Georgian”, “Steven”), a figure, an initial, a short word, another vowel (“Geneva”, “Genova”), and
 * anything where nothing but case and marks differs.
 */
export function isNameSlip(name: string, other: string): boolean {
  const [a, b] = [foldName(name), foldName(other)];
  if (a === b || !/^\p{Lu}/u.test(name) || !/^\p{Lu}/u.test(other)) return false;
  const [spelled, otherSpelled] = [lettersOf(a), lettersOf(b)];
  if (spelled === otherSpelled) return spelled.length >= LEAST_LETTERS;
  const [words, otherWords] = [a.split(' '), b.split(' ')];
  if (words.length !== otherWords.length) return false;
  const differing = words.flatMap((word, i) => (word === otherWords[i] ? [] : [[word, otherWords[i] ?? ''] as const]));
  const [pair] = differing;
  return differing.length === 1 && pair !== undefined && isWordSlip(...pair, words.length > 1);
}

const LEAST_LETTERS = 5;

/** Without blanks, dashes and dots, but for what parts figures. */
function lettersOf(folded: string): string {
  return folded.replace(/(?<!\p{N})[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\p{N})/gu, '');
}

/** `isAmongOthers` where the rest of the name is the same. */
function isWordSlip(a: string, b: string, isAmongOthers: boolean): boolean {
  if (![a, b].every(word => word.length >= LEAST_LETTERS && /^[\p{L}']+$/u.test(word) && !/^[ivxlcdm]+$/.test(word)))
    return false;
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = left.length === 2 && right === `${left.charAt(1)}${left.charAt(0)}`;
  if (isSwap) return start > 0;
  if (start === 0 || end === 0) return false;
  if (left.length + right.length === 1) return Math.max(a.length, b.length) > LEAST_LETTERS;
  if (left.length !== 1 || right.length !== 1) return false;
  return Math.min(a.length, b.length) >= LONG || (isAmongOthers && confused.has([left, right].sort().join('')));
}

/** Of words so long, hardly two differ by one letter. */
const LONG = 9;
const confused: ReadonlySet<string> = new Set(['sz', 'ck', 'iy', 'mn', 'jy']);

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string, start: number): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) - start && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
}
