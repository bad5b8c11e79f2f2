import type { Entity } from '../../../facts/factSet';
import { stem } from '../../language/stem';
import type { FormWord } from '../../nameForm';
import type { NameIndex } from '../../nameIndex';
import { tokenize } from '../../tokens';

/**
 * The entity that a cell and its column's heading name together: “Finals | 2024” the 2024 Finals, “Bridge | Humber” the Humber Bridge.
 * Of a year's event the name may have more words, where the text above has them: “2024 NBA Finals” in a draft about the NBA.
 */
export function edition(index: NameIndex, heading: string, cell: string, above: readonly string[]): Entity | undefined {
  const nouns = normsOf(heading);
  const words = normsOf(cell);
  if (nouns.length === 0 || words.length === 0 || words.length > 4) return undefined;
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(words[0] ?? '') && words.every(word => /^\d+$/.test(word));
  const spoken = new Set(above.flatMap(normsOf).map(stem));
  const exact = new Set<Entity>();
  const longer = new Set<Entity>();
  for (const first of new Set([...words, ...nouns])) {
    for (const form of index.byNorm.get(first) ?? []) {
      if (form.kind !== 'name' && form.kind !== 'short') continue;
      if (isWhole(form.words, words, nouns) || isWhole(form.words, nouns, words)) exact.add(form.entity);
    }
  }
  if (exact.size > 0) return exact.size === 1 ? [...exact][0] : undefined;
  if (!isYear) return undefined;
  for (const form of index.forms) {
    if (form.kind !== 'name' || !words.every(word => form.words.some(({ norm }) => norm === word))) continue;
    const stems = form.words.map(({ norm }) => stem(norm));
    if (!nouns.every(noun => stems.includes(stem(noun)))) continue;
    const known = new Set([...words, ...nouns.map(stem), 'of', 'th']);
    if (stems.every(key => known.has(key) || spoken.has(key))) longer.add(form.entity);
  }
  return longer.size === 1 ? [...longer][0] : undefined;
}

function isWhole(form: readonly FormWord[], first: readonly string[], then: readonly string[]): boolean {
  const wanted = [...first, ...then];
  const own = form.filter(({ norm }) => norm !== 'of' && norm !== 'the');
  return (
    own.length === wanted.length &&
    own.every(({ norm }, i) => norm === wanted[i] || stem(norm) === stem(wanted[i] ?? ''))
  );
}

function normsOf(text: string): string[] {
  return tokenize(text).flatMap(({ word, norm }) => (word && norm !== 'the' ? [norm] : []));
}
