import type { Comparison } from './dateValue';

/**
 * What a code looks like: a 9 for each figure, an A for each letter, and its hyphens, as “9999-AA” for “4071-XY”. A code has no small letters,
 * and three figures at least: “GPL 3” is a name.
 */
export function shapeOfCode(text: string): string | undefined {
  if (!/^[\dA-Z](?:[\dA-Z]|[\s./–-](?=[\dA-Z]))+$/.test(text)) return undefined;
  if (!/\d(?:.*\d){2}/.test(text)) return undefined;
  return text
    .replace(/–/g, '-')
    .replace(/^(\d.*)X$/, '$19')
    .replace(/\d/g, '9')
    .replace(/[A-Z]/g, 'A');
}

/** “Acta Zool. Fenn.”: an abbreviation of several words, of which some have a dot. */
export function isDotted(text: string): boolean {
  return /^\p{Lu}[\p{L}\s.&-]*\p{Ll}{1,7}\. [\p{L}\s.&-]*\.$/u.test(text);
}

/**
 * How two codes or abbreviations stand to one another. A thing may well have several: only what is of the sort of the known one speaks
 * against it, an ISBN of thirteen figures not against one of ten. Undefined where the known one is neither.
 */
export function compareCodes(found: string, known: string): Comparison | undefined {
  const [own, other] = [shapeOfCode(found), shapeOfCode(known)];
  if (other === undefined) {
    if (!isDotted(found) && !isDotted(known)) return undefined;
    if (lettersOf(found) === lettersOf(known)) return 'agrees';
    return isDotted(found) && isDotted(known) ? 'disagrees' : 'unsettled';
  }
  if (own === undefined) return 'unsettled';
  if (lettersOf(found) === lettersOf(known)) return 'agrees';
  return sortOf(own) === sortOf(other) ? 'disagrees' : 'unsettled';
}

/** Figures alone are of one sort with as many; elsewhere “BA 38” is a flight number as “BA 2069” is. */
function sortOf(shape: string): string {
  const signs = shape.replace(/[^9A]/g, '');
  return /A/.test(signs) && /9/.test(signs) ? signs.replace(/(.)\1+/g, '$1') : signs;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
}
