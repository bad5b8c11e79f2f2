import { isCapital } from '../letters';
import { spellNumber } from '../quantities/spellNumber';
import type { OrdinalMention } from './ordinalMention';
import { ordinalSuffix, spellOrdinal } from './ordinalWords';

/** The ordinal `value` in the form of the mention: "Third" → "Second", "3rd" → "2nd". Words give way to figures past a hundred. */
export function rewriteOrdinal(prose: string, mention: OrdinalMention, value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1) return undefined;
  const written = prose.slice(mention.span.start, mention.span.end);
  const { style } = mention;
  const words = style === 'words' ? spellOrdinal(value) : style === 'cardinal' ? spellNumber(value) : undefined;
  if (words === undefined) return style === 'figure' ? String(value) : `${value}${ordinalSuffix(value)}`;
  if (written.length > 1 && written === written.toUpperCase()) return words.toUpperCase();
  return isCapital(written) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
