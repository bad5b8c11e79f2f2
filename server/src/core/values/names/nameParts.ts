import { foldName } from './foldName';
import { withoutTitles } from './titles';

/** A name's words as they compare: folded, titles and suffixes gone, particles with the surname they belong to. */
export interface NameParts {
  /** All words, given names first where the name is written so. Initials are single letters. */
  readonly words: readonly string[];
  /** "jr", "iii": where both names have one, they must agree. */
  readonly suffix?: string;
}

const suffixes: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
]);
/** Of kings, popes and world wars; an initial has its full stop before the last word, a numeral is the last. */
const numeral = /^(?:x{0,2}(?:i{1,3}|iv|vi{0,3}|ix)|x{1,2})$/;
/** Styles that are no part of "Queen Elizabeth II" but all of "Queen Latifah". */
const styles = new Set('king queen prince princess pope saint st lord lady cardinal bishop father sister'.split(' '));
/** Degrees and orders after a name: they are no part of it. */
const letters = new Set('phd md mp mep cbe obe mbe kbe esq qc kc frs dds mba'.split(' '));

/** Particles that writers leave out, join, or write in either case: "van der Rohe", "al-Assad", "De Niro". */
export const particles: ReadonlySet<string> = new Set(
  "van von der den de del della di da do dos das du d' la le los las al el ul bin ibn bint ben ter ten zu zum af av y e st".split(
    ' ',
  ),
);

/** Splits a name for comparison; a comma turns "Bayramov, Jeyhun" round. */
export function namePartsOf(name: string): NameParts {
  const folded = foldName(withoutTitles(name));
  const [first = '', second] = folded.split(/,\s*/);
  const secondWords = second === undefined ? [] : split(second);
  const isSuffix = secondWords.every(word => suffixes.has(word) || letters.has(word) || numeral.test(word));
  const ordered =
    second === undefined || isSuffix ? split(folded.replace(/,/g, ' ')) : [...secondWords, ...split(first)];
  const own = ordered.filter(word => !letters.has(word) || ordered.length < 3);
  const words = own.length > 2 && styles.has(own[0] ?? '') ? own.slice(1) : own;
  const last = words.at(-1) ?? '';
  const suffix = suffixes.get(last) ?? (numeral.test(last) ? last : undefined);
  if (suffix === undefined || words.length < 2) return { words };
  return { words: words.slice(0, -1), suffix };
}

function split(folded: string): string[] {
  return folded
    .replace(/\((?:[^()]{0,40})\)|"[^"]{0,40}"/g, ' ')
    .replace(/\.(?=[a-zÀ-ÖØ-öø-\u1fff])/gi, ' ')
    .split(/\s+/)
    .map(word => word.replace(/^[^A-Za-zÀ-ÖØ-öø-\u1fff\d]+|[^A-Za-zÀ-ÖØ-öø-\u1fff\d']+$/g, ''))
    .filter(word => word !== '');
}
