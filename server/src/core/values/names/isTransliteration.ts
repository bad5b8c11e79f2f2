import { foldName } from './foldName';
import { hasVariants, transliterationKey } from './transliterationKey';

/**
 * Whether two words of names are one word in two transliterations: “Kılıç” and “Kilych”, “Rubinyan” and “Rubinian”. Only a name that
 * was written in another alphabet, or with letters that English lacks, has several right spellings: “Durocer” is no way to spell
 * “Durocher”, though the two keys are equal. Takes the words as they are written, diacritics kept.
 */
export function isTransliteration(a: string, b: string): boolean {
  if (transliterationKey(foldName(a)) !== transliterationKey(foldName(b))) return false;
  return foldName(a) === foldName(b) || isForeign(a) || isForeign(b);
}

/** Endings of names that come from other alphabets, after folding: Armenian, Slavic, Georgian, Azerbaijani, Turkish, Arabic. */
const endings =
  /(?:[iy]an|[oe]vn?a?|[oe]ff|in[ae]|sk(?:i|y|yy|iy|ij|aya|aia)|enko|[vw]i[ct]h?|dze|shvili|o[gğ]lu|zade|bay|bek|ullah?|uddin|[iy]y|[aeo][iy]|iia|iya)$/;

/** Pairs of letters that English spellings of its own words hardly have, or that stand for one foreign letter. */
const digraphs = /kh|zh|dzh|shch|tsch|q(?!u)|dj|yo|yu|ya|ye|^ts|aa(?=h)/;

function isForeign(word: string): boolean {
  if (/[^\u0020-\u007e\u2010-\u201f]/.test(word)) return true;
  const folded = foldName(word);
  return endings.test(folded) || digraphs.test(folded) || hasVariants(folded);
}
