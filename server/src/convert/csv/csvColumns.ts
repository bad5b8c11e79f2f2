/** What a column of a table of facts may hold. */
export type CsvColumn = (typeof csvColumns)[number];

/** The names of the columns, in the order in which the documentation explains them. */
export const csvColumns = [
  ...(['subject', 'property', 'value', 'id', 'accept', 'tolerance', 'valid', 'from', 'to', 'rank'] as const),
  ...(['statement', 'note', 'severity', 'reviewed', 'reviewer', 'review-by'] as const),
  ...(['source', 'source-title', 'source-type', 'publication', 'publisher', 'author', 'issued', 'accessed'] as const),
  ...(['quote', 'locator'] as const),
  ...(['subject-type', 'subject-aliases', 'subject-description'] as const),
] as const;

/** Other headings by which people mean a column. */
const synonyms: Readonly<Record<string, CsvColumn>> = {
  entity: 'subject',
  item: 'subject',
  name: 'subject',
  predicate: 'property',
  object: 'value',
  'also-right': 'accept',
  start: 'from',
  'valid-from': 'from',
  end: 'to',
  'valid-to': 'to',
  url: 'source',
  reference: 'source',
  title: 'source-title',
  'container-title': 'publication',
  date: 'issued',
  published: 'issued',
  retrieved: 'accessed',
  quotation: 'quote',
  page: 'locator',
  type: 'subject-type',
  aliases: 'subject-aliases',
  description: 'subject-description',
};

/** The column that a heading means, whatever its case, with blanks or underscores for hyphens. */
export function columnOf(heading: string): CsvColumn | undefined {
  const name = heading
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return csvColumns.find(column => column === name) ?? (Object.hasOwn(synonyms, name) ? synonyms[name] : undefined);
}
