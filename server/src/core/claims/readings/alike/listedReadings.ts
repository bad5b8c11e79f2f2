import type { Property } from '../../../facts/factSet';
import type { FactIndex } from '../../factIndex';
import type { Reading, SentenceContext, SubjectUnit } from '../../sentenceContext';
import { agreedProperty } from './agreedProperty';
import { alikeReading } from './alikeReading';
import { entityIn } from './entityIn';
import { entryIn } from './entryIn';

/**
 * “**9 March 2008.** *S*”, in a list of such items: what they tell, the facts say, where they have all but one of the values, and all of one
 * property.
 */
export function listedReadings(context: SentenceContext): Reading[] {
  const { list } = context.block;
  if (list === undefined || context.units[0]?.first !== 0) return [];
  const [value, ...others] = context.wholes.filter(i => /^(?:date|quantity)$/.test(context.units[i]?.kind ?? ''));
  if (value === undefined || others.length > 0) return [];
  const property = listedProperty(context.index, list);
  const subject = property === undefined ? undefined : subjectOf(context);
  return property === undefined || subject === undefined ? [] : alikeReading(context, subject, property, value);
}

/** Whom the item names, though the date before it be a sentence of its own. */
function subjectOf({ subjects, block, index }: SentenceContext): SubjectUnit | undefined {
  const named = subjects.find(({ via }) => via === 'name' || via === 'short');
  const entity = named?.entity ?? entityIn(block.prose, index.names);
  return named ?? (entity === undefined ? undefined : { unit: -1, entity, via: 'implied' });
}

const known = new WeakMap<readonly string[], { readonly index: FactIndex; readonly property: Property | undefined }>();

/** Found once a list: each of its items asks. */
function listedProperty(index: FactIndex, list: readonly string[]): Property | undefined {
  const found = known.get(list);
  if (found?.index === index) return found.property;
  const entries = list.flatMap(text => entryIn(text, text, index.names));
  const property = agreedProperty(index, entries);
  known.set(list, { index, property });
  return property;
}
