import type { Entry, SourceEntry } from '../factFileData';
import type { SourceCollector } from '../sourceCollector';
import { type JsonObject, member } from './json';
import { type Snak, snaksOf } from './snak';

/**
 * What a reference of a statement becomes: the source under its id, or its address alone, with quote and page. Undefined where
 * it names no source that can be looked up, such as “imported from Wikipedia”.
 */
export function readReference(
  reference: JsonObject,
  labelOf: (item: string) => string | undefined,
  collector: SourceCollector,
): { readonly entry: string | Entry; readonly source?: readonly [string, SourceEntry] } | undefined {
  const snaks = member(reference, 'snaks');
  const first = (...properties: string[]): string | undefined => {
    for (const property of properties) {
      const text = snaksOf(snaks, property)
        .map(textOf)
        .find(known => known !== undefined);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const textOf = (snak: Snak): string | undefined => {
    if (snak.kind === 'item') return labelOf(snak.id);
    if (snak.kind === 'date') return snak.edtf;
    return snak.kind === 'text' ? snak.text : undefined;
  };

  const written = first(REFERENCE_URL);
  const address = written !== undefined && /^https?:\/\/[^\s/?#<>"]+[^\s<>"]*$/i.test(written) ? written : undefined;
  const statedIn = first(STATED_IN);
  const title = first(TITLE) ?? statedIn ?? address;
  if (title === undefined) return undefined;
  const details: Omit<SourceEntry, 'title' | 'URL'> = {
    'container-title': first(PUBLISHED_IN) ?? (statedIn === title ? undefined : statedIn),
    publisher: first(PUBLISHER),
    author: first(AUTHOR, AUTHOR_NAME),
    issued: first(PUBLICATION_DATE),
    accessed: first(RETRIEVED),
  };
  const known = Object.values(details).some(detail => detail !== undefined) || title !== address;
  const source = { type: address === undefined ? undefined : 'webpage', title, ...details, URL: address };
  const id = known ? collector.idOf(source) : title;
  const [quote, locator] = [first(QUOTATION), first(PAGES, SECTION)];
  const entry = quote === undefined && locator === undefined ? id : { source: id, quote, locator };
  return { entry, ...(known && { source: [id, source] as const }) };
}

const REFERENCE_URL = 'P854';
const STATED_IN = 'P248';
const TITLE = 'P1476';
const PUBLISHED_IN = 'P1433';
const PUBLISHER = 'P123';
const AUTHOR = 'P50';
const AUTHOR_NAME = 'P2093';
const PUBLICATION_DATE = 'P577';
const RETRIEVED = 'P813';
const QUOTATION = 'P1683';
const PAGES = 'P304';
const SECTION = 'P958';
