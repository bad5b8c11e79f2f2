import { foldName } from './foldName';

/** “Holm” of Holm University, “Corve” of New Corve: all of the words stand in the name, which has more. */
export function isWithinName(text: string, name: string): boolean {
  const [words, whole] = [wordsOf(text), wordsOf(name)];
  return words.length < whole.length && words.every(word => whole.includes(word));
}

function wordsOf(name: string): string[] {
  return foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && word !== 'the');
}
