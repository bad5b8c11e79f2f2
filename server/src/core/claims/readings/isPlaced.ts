import type { Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';

/** Whether the property's values are places, of which one may hold the other. */
export function isPlaced({ id, value }: Property): boolean {
  return value === 'place' || findBuiltInProperty(id)?.isPlace === true;
}
