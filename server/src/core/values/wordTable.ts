/** What is known of a word of the prose by its text alone. */
export type WordTable<T> = (prose: string, start: number, end: number) => T;

/** A longer text is a part of the prose in memory, and kept it would keep the whole of it. */
const longest = 12;
const size = 1 << 14;

/**
 * Prose says the same words again and again: each is read once, and is the same string everywhere, which makes it cheap to look up. It is
 * found again without being cut out of the prose. Where two words have the same place in the table, the later one takes it.
 */
export function createWordTable<T extends { readonly text: string }>(read: (text: string) => T): WordTable<T> {
  const table: (T | undefined)[] = Array.from({ length: size });
  return (prose, start, end) => {
    if (end - start > longest) return read(prose.slice(start, end));
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + prose.charCodeAt(at)) | 0;
    const place = (hash ^ (hash >>> 14)) & (size - 1);
    const known = table[place];
    if (known !== undefined && standsAt(known.text, prose, start, end)) return known;
    const word = read(prose.slice(start, end));
    table[place] = word;
    return word;
  };
}

function standsAt(text: string, prose: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== prose.charCodeAt(start + i)) return false;
  return true;
}
