import type { Entity } from '../../../facts/factSet';
import type { NameIndex } from '../../nameIndex';
import { findMentions } from '../../sentence/findMentions';
import { tokenize } from '../../tokens';

/** The one whom a text names first, where it is clear who that is: “Mosaic 11” and “Osby's rival” name others than Mosaic and Osby. */
export function entityIn(text: string, names: NameIndex): Entity | undefined {
  const tokens = tokenize(text);
  const [first] = findMentions(tokens, names);
  const next = first === undefined ? undefined : tokens[first.last + 1];
  if (next !== undefined && (next.capital || next.norm === "'s" || /^\d/.test(next.norm))) return undefined;
  const [form, ...others] = (first?.forms ?? []).filter(({ kind }) => kind === 'name' || kind === 'short');
  return others.some(({ entity }) => entity !== form?.entity) ? undefined : form?.entity;
}
