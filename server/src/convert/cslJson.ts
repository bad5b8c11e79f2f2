import type { FactSet, Source } from '../core/facts/factSet';
import { parseEdtf } from '../core/facts/parseEdtf';
import type { DateValue } from '../core/values/dateValue';
import { civilOf } from '../core/values/day';

/** A CSL-JSON date: parts of one day, or of the first and the last; what the parts cannot say as text. */
type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true }
  | { readonly raw: string };

/** The sources of a fact set as CSL-JSON, for reference managers and for Pandoc. */
export function cslJson({ sources }: FactSet): string {
  return `${JSON.stringify([...sources.values()].map(cslItem), null, 2)}\n`;
}

function cslItem(source: Source) {
  const { id, title, type, containerTitle, publisher, author, issued, accessed, URL, note } = source;
  return {
    id,
    // CSL wants a type; “document” is its word for whatever it may be.
    type: type ?? (URL === undefined ? 'document' : 'webpage'),
    title,
    'container-title': containerTitle,
    publisher,
    // Fact sets keep authors as one text, which no rule parts into given and family names.
    author: author === undefined ? undefined : [{ literal: author }],
    issued: issued === undefined ? undefined : cslDate(issued),
    accessed: accessed === undefined ? undefined : cslDate(accessed),
    URL,
    note,
  };
}

function cslDate(written: string): CslDate {
  const date = parseEdtf(written);
  if (date === undefined || date.uncertain || !['day', 'month', 'year'].includes(date.precision))
    return { raw: written };
  if (!Number.isFinite(date.first) || !Number.isFinite(date.last)) return { raw: written };
  const parts = date.interval ? [partsOf(date.first, date), partsOf(date.last, date)] : [partsOf(date.first, date)];
  return { 'date-parts': parts, ...(date.approximate && { circa: true }) };
}

function partsOf(at: number, { precision }: DateValue): number[] {
  const { year, month, day } = civilOf(at);
  return precision === 'day' ? [year, month, day] : precision === 'month' ? [year, month] : [year];
}
