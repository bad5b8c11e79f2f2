import { foldName } from './foldName';

/**
 * Whether one text may be another form of the other: “Apache” and “the Apache Licence” of “Apache 2.0”. Both begin alike, or one has all
 * words of the other; and no figure of theirs says otherwise, of which “2” and “2.0” are the same.
 */
export function isPartOfText(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length === 0 || second.length === 0) return false;
  const [own, other] = [first.filter(isFigure), second.filter(isFigure)];
  if (own.length > 0 && other.length > 0 && own.join(' ') !== other.join(' ')) return false;
  // “Clara Josephine Wendt” is no “Clara Henriette Wendt”: as many words without a figure are whole names.
  const areWhole = first.length === second.length && own.length + other.length === 0;
  return (first[0] === second[0] && !areWhole) || hasAll(first, second) || hasAll(second, first);
}

function wordsOf(text: string): string[] {
  return foldName(text)
    .split(/[\s,()/-]+/)
    .map(word => (isFigure(word) ? word.replace(/(?:\.0)+$/, '') : word))
    .filter(word => word !== '' && word !== 'the' && word !== 'a' && word !== 'an');
}

function isFigure(word: string): boolean {
  return /^v?\d/.test(word);
}

function hasAll(words: readonly string[], others: readonly string[]): boolean {
  return others.every(word => words.includes(word));
}
