import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { spanFrom } from '../../spanFrom';

/** “was built between *1911* and 1916”: it was not finished when that began. */
export function isSpanStart(context: SentenceContext, { property, value }: Reading): boolean {
  return findBuiltInProperty(property.id)?.isEnd === true && spanFrom(context, value) !== undefined;
}
