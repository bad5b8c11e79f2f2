import type { Entity } from '../facts/factSet';

/**
 * “*South Fjord* ran it” becomes “North Fjord”, of the North Fjord Power Company: as much of the right name as the writer gives of the
 * wrong one, where the fact file has so much of it among its names. What is dropped are names of sorts (“Company”), no “of …”.
 */
export function nameAsShort(
  found: string,
  { label, aliases, short }: Pick<Entity, 'label' | 'aliases' | 'short'>,
): string {
  const room = wordsOf(found).length;
  const whole = wordsOf(label);
  if (room >= whole.length) return label;
  const parts = [...aliases, ...short].filter(name => wordsOf(name).length <= room && isPart(whole, wordsOf(name)));
  const longest = Math.max(...parts.map(name => wordsOf(name).length));
  return parts.find(name => wordsOf(name).length === longest) ?? label;
}

function wordsOf(name: string): string[] {
  return name.replace(/^The /, '').split(/\s+/);
}

/** Whether the words stand in the name in this order, among others that all have a capital. */
function isPart(whole: readonly string[], part: readonly string[]): boolean {
  const at = whole.findIndex((_, i) => part.every((word, j) => whole[i + j] === word));
  const others = at < 0 ? [] : [...whole.slice(0, at), ...whole.slice(at + part.length)];
  return others.length > 0 && others.every(word => /^\p{Lu}/u.test(word));
}
