import { phonetic } from './phonetic';
import { canonicalKeys, variantKeys } from './variantKeys.generated.js';

/**
 * The key that all usual transliterations of one name's word have in common: Kılıç, Kilic and Kilych; Rubinyan and Rubinian;
 * Zelensky, Zelenskyy and Zelenskiy. Different names keep different keys (Kılıç and Kılınç, Mirzoyan and "Mirzoryan"). The key is
 * for comparing with other keys; it is not meant to be read.
 */
export function transliterationKey(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const plain = phonetic(word);
  const key = variantKeys.get(plain) ?? plain;
  // A draft's words are many but repeat; the bound keeps a hostile one from filling the memory.
  if (cache.size < 20000) cache.set(word, key);
  return key;
}

const cache = new Map<string, string>();

/** Whether the folded word is one of the given names that have many spellings. */
export function hasVariants(folded: string): boolean {
  const plain = phonetic(folded);
  return variantKeys.has(plain) || canonicalKeys.has(plain);
}
