import { foldName } from './foldName';

/**
 * Whether a writer leaves diacritics out: the found name shares a word with the known one and has it without ("Serder Kilic"). Where
 * nothing is shared, nothing is known of the writer, and the name keeps its own spelling.
 */
export function writesPlain(found: string, name: string): boolean {
  if (/[^\p{ASCII}’‘–—]/u.test(found)) return false;
  const known = new Map(name.split(/[\s-]+/).map(word => [foldName(word), word]));
  return found.split(/[\s-]+/).some(word => {
    const same = known.get(foldName(word));
    return same !== undefined && /[^\p{ASCII}’‘]/u.test(same);
  });
}

const letterByLetter: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['œ', 'oe'],
  ['Œ', 'Oe'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['ə', 'e'],
  ['Ə', 'E'],
  ['þ', 'th'],
  ['Þ', 'Th'],
]);

/** The name in plain letters, its case kept: "Kılıç" → "Kilic". */
export function withoutDiacritics(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return plain.replace(/[^\p{ASCII}]/gu, letter => letterByLetter.get(letter) ?? letter);
}
