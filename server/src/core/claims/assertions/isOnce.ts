import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import type { Reading } from '../sentenceContext';

/** Whether the subject has one such value for good: of any other property, two values may both be right. */
export function isOnce({ property }: Reading): boolean {
  return findBuiltInProperty(property.id)?.once ?? false;
}
