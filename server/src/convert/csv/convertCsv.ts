import { didYouMean } from '../../core/nearestWord';
import type { Conversion, ConversionFault, Entry, FactFileData, SourceEntry } from '../factFileData';
import { readableFact } from '../readableFact';
import { createSourceCollector } from '../sourceCollector';
import { type CsvColumn, columnOf, csvColumns } from './csvColumns';
import { factOfRow } from './factOfRow';
import { type CsvRow, readCsv } from './readCsv';

/**
 * Makes facts of a table, one a row. `headings` says what further headings mean. A row that makes no fact that Factlint could read
 * is a fault, and does not stop the others.
 */
export function convertCsv(text: string, headings: ReadonlyMap<string, CsvColumn>): Conversion {
  const { rows, faults: broken } = readCsv(text);
  const [heading, ...body] = rows;
  if (heading === undefined) return nothing('The table is empty.');
  const columns = heading.fields.map(field => headings.get(field) ?? columnOf(field));
  const missing = (['subject', 'property', 'value'] as const).find(column => !columns.includes(column));
  if (missing !== undefined) {
    return nothing(`There is no column “${missing}”; name it so, or use --map HEADING=${missing}.`, heading.line);
  }

  const faults = [...broken, ...headingFaults(heading, columns)];
  const collector = createSourceCollector();
  const entities = new Map<string, Entry>();
  const sources = new Map<string, SourceEntry>();
  const facts: Entry[] = [];
  const lineOfId = new Map<unknown, number>();
  for (const row of body) {
    const fault = row.fields.length > columns.length ? tooLong(row, columns.length) : keep(row);
    if (fault !== undefined) faults.push({ line: row.line, message: `${fault} The row is left out.` });
  }
  faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { data: { entities, sources, facts }, faults, notes: [] };

  /** Why the row is no fact; undefined where it is one. */
  function keep({ fields, line }: CsvRow): string | undefined {
    const cells = new Map<CsvColumn, string>();
    for (const [at, column] of columns.entries()) {
      const field = fields[at] ?? '';
      if (column !== undefined && field !== '' && !cells.has(column)) cells.set(column, field);
    }
    const made = factOfRow(cells, collector);
    const [fact] = made.facts;
    const first = fact?.id === undefined ? undefined : lineOfId.get(fact.id);
    if (first !== undefined) return `Line ${first} has the fact “${fact?.id}” as well.`;
    const { readable, faults: found } = readableFact(made);
    if (!readable) return found[0]?.message ?? 'This is no fact.';
    for (const { message } of found) faults.push({ line, message });
    for (const [id, entity] of made.entities) if (!entities.has(id)) entities.set(id, entity);
    for (const [id, source] of made.sources) sources.set(id, source);
    if (fact?.id !== undefined) lineOfId.set(fact.id, line);
    facts.push(...made.facts);
    return undefined;
  }
}

function nothing(message: string, line?: number): Conversion {
  const data: FactFileData = { entities: new Map(), sources: new Map(), facts: [] };
  return { data, faults: [{ ...(line !== undefined && { line }), message }], notes: [] };
}

function headingFaults({ fields, line }: CsvRow, columns: readonly (CsvColumn | undefined)[]): ConversionFault[] {
  return fields.flatMap((field, at) => {
    const column = columns[at];
    if (column === undefined) {
      return { line, message: `The column “${field}” is left out.${didYouMean(field, csvColumns)}` };
    }
    if (columns.indexOf(column) === at) return [];
    return { line, message: `The column “${field}” is here twice; the first that is filled counts.` };
  });
}

function tooLong({ fields }: CsvRow, expected: number): string {
  return `The row has ${fields.length} fields, and the heading ${expected}; a field with a comma in it stands in quotation marks.`;
}
