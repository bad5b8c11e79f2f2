import { isCapital } from '../letters';
import { ordinalSuffix, spellOrdinal } from './ordinalWords';
import type { OrdinalMention } from './recognizeOrdinals';

/** The ordinal `value` in the form of the mention: "Third" → "Second", "3rd" → "2nd". Words give way to figures past a hundred. */
export function rewriteOrdinal(prose: string, mention: OrdinalMention, value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1) return undefined;
  const written = prose.slice(mention.span.start, mention.span.end);
  const words = mention.style === 'words' ? spellOrdinal(value) : undefined;
  if (words === undefined) return `${value}${ordinalSuffix(value)}`;
  if (written.length > 1 && written === written.toUpperCase()) return words.toUpperCase();
  return isCapital(written) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
