import type { Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import type { Reading } from '../sentenceContext';

/** What a reading says of its wording: whether that is one of the property's loose ones. */
export function looseness({ id }: Property, wording: string): Pick<Reading, 'loose'> {
  return findBuiltInProperty(id)?.loose?.includes(wording) === true ? { loose: true } : {};
}
