import type { Property } from '../facts/factSet';
import { findBuiltInProperty } from '../facts/vocabulary/vocabulary';

/**
 * Whether a property's values are sorts of things, which are called by common nouns: the ingredient “garlic”, and of a curator's own property the
 * “runway *surface*” asphalt and the “stylistic *origin*” blues.
 */
export function isOfSorts({ id, label, value }: Pick<Property, 'id' | 'label' | 'value'>): boolean {
  const builtIn = findBuiltInProperty(id);
  return builtIn === undefined ? value === 'entity' && sorts.test(label) : builtIn.isCommon === true;
}

const sorts = /\b(?:surface|(?:stylistic|musical) origins?|fuel|discipline)\b/i;
