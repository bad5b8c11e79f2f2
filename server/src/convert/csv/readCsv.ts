import Papa from 'papaparse';
import type { ConversionFault } from '../factFileData';

export interface CsvRow {
  /** The line that it begins on, from one. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The rows of a table (RFC 4180), the heading first, parted by commas, semicolons or tabs, whichever the heading has. A row with a
 * stray quotation mark is a fault, and reading goes on with the line after the one that it begins on.
 */
export function readCsv(text: string): {
  readonly rows: readonly CsvRow[];
  readonly faults: readonly ConversionFault[];
} {
  const rest = { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), line: 1 };
  const delimiter = delimiterOf(rest.text);
  const rows: CsvRow[] = [];
  const faults: ConversionFault[] = [];
  while (rest.text !== '' && faults.length < MOST_FAULTS) {
    let start = 0;
    let line = rest.line;
    let broken = false;
    Papa.parse<string[]>(rest.text, {
      delimiter,
      newline: '\n',
      step: ({ data, errors, meta }, parser) => {
        broken = errors.length > 0;
        if (broken) return parser.abort();
        if (data.some(field => field.trim() !== '')) rows.push({ line, fields: data.map(field => field.trim()) });
        line += newlines(rest.text, start, meta.cursor);
        start = meta.cursor;
      },
    });
    if (!broken) break;
    faults.push({ line, message: 'A quotation mark is out of place or left open; in a quoted field it is doubled.' });
    const end = rest.text.indexOf('\n', start);
    rest.text = end < 0 ? '' : rest.text.slice(end + 1);
    rest.line = line + 1;
  }
  if (faults.length === MOST_FAULTS) {
    faults.push({ line: rest.line, message: 'The rest is not read, since so many quotation marks are out of place.' });
  }
  return { rows, faults };
}

/** A file with more is no table; each costs reading the rest anew. */
const MOST_FAULTS = 100;

function delimiterOf(text: string): string {
  const heading = /^.*/.exec(text)?.[0] ?? '';
  const count = (delimiter: string) => heading.split(delimiter).length;
  return [';', '\t'].find(delimiter => count(delimiter) > count(',')) ?? ',';
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
