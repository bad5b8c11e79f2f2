import { stem } from './stem';

/** A list of words with blanks between them, as a set of their stems. */
export function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(stem));
}
