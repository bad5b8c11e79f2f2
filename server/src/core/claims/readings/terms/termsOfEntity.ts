import type { Entity } from '../../../facts/factSet';
import { type Term, type TermClass, termsOf } from '../../../values/terms/termClass';

/** What a fact's value means in the class, by its label, or else by the first of its aliases that means something. */
export function termsOfEntity(terms: TermClass, { label, aliases }: Entity): readonly Term[] {
  for (const name of [label, ...aliases]) {
    const found = termsOf(terms, name);
    if (found.length > 0) return found;
  }
  return [];
}
