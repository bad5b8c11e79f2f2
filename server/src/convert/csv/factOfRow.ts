import { slugOf } from '../../core/facts/merge/slugOf';
import type { Entry, FactFileData } from '../factFileData';
import type { SourceCollector } from '../sourceCollector';
import type { CsvColumn } from './csvColumns';

type Cells = ReadonlyMap<CsvColumn, string>;

/** The fact that a row says, with the subject where the row describes it, and the source where it is more than an address. */
export function factOfRow(cells: Cells, collector: SourceCollector): FactFileData {
  const subject = subjectOf(cells);
  const source = sourceOf(cells, collector);
  const reference = { source: source.name, quote: cells.get('quote'), locator: cells.get('locator') };
  const isShort = reference.quote === undefined && reference.locator === undefined;
  const fact: Entry = {
    id: cells.get('id'),
    subject: cells.get('subject') ?? '',
    property: cells.get('property') ?? '',
    value: cellValue(cells.get('value') ?? ''),
    accept: listOf(cells.get('accept')),
    tolerance: cells.get('tolerance'),
    valid: validOf(cells),
    rank: cells.get('rank')?.toLowerCase(),
    severity: cells.get('severity')?.toLowerCase(),
    statement: cells.get('statement'),
    note: cells.get('note'),
    reviewed: cells.get('reviewed'),
    reviewer: cells.get('reviewer'),
    'review-by': cells.get('review-by'),
    ...(source.name !== undefined && (isShort ? { source: source.name } : { references: [reference] })),
  };
  return { entities: subject, sources: source.entries, facts: [fact] };
}

function subjectOf(cells: Cells): Map<string, Entry> {
  const [type, aliases, description] = (['subject-type', 'subject-aliases', 'subject-description'] as const).map(
    column => cells.get(column),
  );
  const label = cells.get('subject');
  if (label === undefined || [type, aliases, description].every(cell => cell === undefined)) return new Map();
  return new Map([[slugOf(label), { label, aliases: listOf(aliases), type: type?.toLowerCase(), description }]]);
}

/** An address is a source by itself; with a title, or more known of it, it becomes an entry. */
function sourceOf(cells: Cells, collector: SourceCollector) {
  const written = cells.get('source');
  const address = written !== undefined && /^https?:\/\//i.test(written) ? written : undefined;
  const title = cells.get('source-title') ?? (address === undefined ? written : undefined);
  const details = {
    type: cells.get('source-type'),
    'container-title': cells.get('publication'),
    publisher: cells.get('publisher'),
    author: cells.get('author'),
    issued: cells.get('issued'),
    accessed: cells.get('accessed'),
  };
  const isAddress = title === undefined && Object.values(details).every(detail => detail === undefined);
  const name = title ?? address ?? details['container-title'];
  if (isAddress || name === undefined) return { name: address, entries: new Map() };
  const entry = { title: name, ...details, URL: address };
  const id = collector.idOf(entry);
  return { name: id, entries: new Map([[id, entry]]) };
}

function validOf(cells: Cells): string | undefined {
  const [from, to] = [cells.get('from'), cells.get('to')];
  return cells.get('valid') ?? (from === undefined && to === undefined ? undefined : `${from ?? '..'}/${to ?? '..'}`);
}

/** Several values are parted by `|`, and are a closed list. */
function cellValue(text: string): unknown {
  const list = listOf(text);
  if (list !== undefined && list.length > 1) return list;
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
}

function listOf(text: string | undefined): string[] | undefined {
  return text
    ?.split('|')
    .map(part => part.trim())
    .filter(part => part !== '');
}
