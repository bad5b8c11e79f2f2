import type { Property } from '../../../facts/factSet';
import { findBuiltInProperty } from '../../../facts/vocabulary/vocabulary';
import type { TermClass } from '../../../values/terms/termClass';
import { termClass } from '../../../values/terms/termClasses';

/** The class of words that the property's values are of, if it has one. */
export function termClassOf({ id }: Property): TermClass | undefined {
  const terms = findBuiltInProperty(id)?.terms;
  return terms === undefined ? undefined : termClass(terms);
}
