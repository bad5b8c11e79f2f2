import type { SourceData } from '../factFileSchema';
import type { Source } from '../factSet';
import type { ParsedEntry } from '../parseFactFile';
import { originOf } from './originOf';
import type { Place, Reporter } from './reporter';
import { withoutDuplicates } from './withoutDuplicates';

/** Finds the source that a reference names. */
export interface SourceResolver {
  /** The declared sources, and the addresses that references name, by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The source of that id or address. Text that is neither is reported, and kept as a source of that title. */
  resolve(name: string, place: Place): Source;
}

export function createSourceResolver(
  parsed: readonly ParsedEntry<SourceData>[],
  leftOut: (id: string) => boolean,
  reporter: Reporter,
): SourceResolver {
  const sources = new Map<string, Source>();
  const byAddress = new Map<string, Source>();
  for (const entry of withoutDuplicates(parsed, 'source', reporter)) {
    const source = sourceOf(entry, reporter);
    sources.set(source.id, source);
    if (source.URL !== undefined && !byAddress.has(source.URL)) byAddress.set(source.URL, source);
  }
  const declared = [...sources.keys()];

  return {
    sources,
    resolve(name, place) {
      const known = sources.get(name) ?? byAddress.get(name);
      if (known) return known;
      const address = isWebAddress(name);
      if (!address && !leftOut(name)) {
        const hint = /^www\.[\w-]+\./i.test(name)
          ? ` Write the whole address: https://${name}.`
          : reporter.hint(name, () => declared) || ' Declare it under “sources:”, or write its address.';
        reporter.report('fact-unknown-reference', place, `There is no source “${name}”.${hint}`);
      }
      const made: Source = { id: name, title: name, ...(address ? { URL: name } : {}), origin: place };
      sources.set(name, made);
      return made;
    },
  };
}

function sourceOf(entry: ParsedEntry<SourceData>, { report }: Reporter): Source {
  const { id, data, file, node } = entry;
  const optional = {
    type: data.type,
    containerTitle: data['container-title'],
    publisher: data.publisher,
    author: authorText(data.author),
    issued: dateText(data.issued),
    accessed: dateText(data.accessed),
    URL: data.URL,
    note: data.note,
  };
  if (data.URL !== undefined && !isWebAddress(data.URL)) {
    const place = { file, span: node.entries.get('URL')?.span ?? entry.headSpan };
    report('fact-schema', place, 'An address begins with http:// or https://; this one is not used.');
    optional.URL = undefined;
  }
  return { id, title: data.title, ...withoutUndefined(optional), origin: originOf(file, node) };
}

/** An address that an editor may open: http or https and a host. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#<>"]+[^\s<>"]*$/i.test(text);
}

function authorText(author: SourceData['author']): string | undefined {
  if (author === undefined || typeof author === 'string') return author;
  return author.map(nameText).join(', ');
}

function nameText(name: string | { family?: string; given?: string; literal?: string }): string {
  if (typeof name === 'string') return name;
  return name.literal ?? [name.given, name.family].filter(part => part !== undefined).join(' ');
}

/** CSL writes dates as `{date-parts: [[2004, 4, 19]]}`; here they are EDTF. */
function dateText(date: SourceData['issued']): string | undefined {
  if (date === undefined || typeof date === 'string') return date;
  const written = date.literal ?? date.raw;
  if (written !== undefined) return written;
  const [start, end] = (date['date-parts'] ?? []).map(parts => parts.map(part => part.padStart(2, '0')).join('-'));
  return end === undefined ? start : `${start}/${end}`;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends Record<string, string | undefined>>(data: T): Defined<T> {
  const defined: Defined<T> = {};
  for (const key in data) {
    const value = data[key];
    if (value !== undefined) Object.assign(defined, { [key]: value });
  }
  return defined;
}
