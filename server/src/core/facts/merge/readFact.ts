import type { DateValue } from '../../values/dateValue';
import { badDate } from '../badDate';
import type { FactData } from '../factFileSchema';
import type { Fact, FactValue, Property, Reference, Tolerance } from '../factSet';
import { parseEdtf } from '../parseEdtf';
import type { ParsedEntry } from '../parseFactFile';
import { parseTolerance } from '../parseTolerance';
import { nodeAt } from '../yaml/yamlNode';
import type { EntityResolver } from './entityResolver';
import { originOf } from './originOf';
import type { PropertyResolver } from './propertyResolver';
import { readValue } from './readValue';
import type { Place, Reporter } from './reporter';
import type { SourceResolver } from './sourceResolver';

export interface Resolvers {
  readonly entities: EntityResolver;
  readonly properties: PropertyResolver;
  readonly sources: SourceResolver;
  readonly reporter: Reporter;
}

/** A well-formed fact with its names looked up and its values read; undefined, and reported, where a value cannot be. */
export function readFact(
  entry: ParsedEntry<FactData>,
  id: (subject: string, property: string) => string,
  resolvers: Resolvers,
): Fact | undefined {
  const { data, file, node } = entry;
  const { entities, properties, sources, reporter } = resolvers;
  const at = (...path: string[]): Place => ({ file, span: nodeAt(node, path).span });

  const property = properties.resolve(data.property, at('property'));
  const values = readValues(data.value, 'value', property);
  const accept = readValues(data.accept ?? [], 'accept', property);
  const valid = readDate('valid');
  const tolerance = readTolerance();
  const reviewed = readDate('reviewed');
  const reviewBy = readDate('review-by');
  // A fact without its period or its tolerance would say more than its curator did.
  if (!values || !accept || [valid, tolerance, reviewed, reviewBy].includes('faulty')) return undefined;
  const subject = entities.resolve(data.subject, at('subject'));

  return {
    id: id(subject.id, property.id),
    subject,
    property,
    ...calledOtherwise(data.property, property),
    values,
    closed: Array.isArray(data.value),
    accept,
    rank: data.rank ?? 'normal',
    ...(isRead(valid) ? { valid } : {}),
    ...(isRead(tolerance) ? { tolerance } : {}),
    ...(data.severity ? { severity: data.severity } : {}),
    ...(data.statement === undefined ? {} : { statement: data.statement }),
    ...(data.note === undefined ? {} : { note: data.note }),
    qualifiers: qualifiersOf(data),
    references: referencesOf(),
    ...(data.reviewed === undefined ? {} : { reviewed: data.reviewed }),
    ...(data['review-by'] === undefined ? {} : { reviewBy: data['review-by'] }),
    ...(data.reviewer === undefined ? {} : { reviewer: data.reviewer }),
    origin: originOf(file, node),
  };

  function readValues(written: FactData['value'], key: string, property: Property): FactValue[] | undefined {
    const list = Array.isArray(written) ? written : [written];
    const read = list.map((value, i) =>
      readValue(value, property, Array.isArray(written) ? at(key, String(i)) : at(key), entities, reporter),
    );
    const values = read.filter(value => value !== undefined);
    return values.length === read.length ? values : undefined;
  }

  function readDate(key: 'valid' | 'reviewed' | 'review-by'): DateValue | 'faulty' | undefined {
    const text = data[key];
    if (text === undefined) return undefined;
    const date = parseEdtf(text);
    if (!date) reporter.report('fact-date', at(key), badDate(text));
    return date ?? 'faulty';
  }

  function readTolerance(): Tolerance | 'faulty' | undefined {
    if (data.tolerance === undefined) return undefined;
    const tolerance = parseTolerance(data.tolerance);
    if (!tolerance) {
      const message = `“${data.tolerance}” is no tolerance. Write 0, or a margin as in “5 %” or “2 days”.`;
      reporter.report('fact-value', at('tolerance'), message);
    }
    return tolerance ?? 'faulty';
  }

  function referencesOf(): Reference[] {
    const written = (data.references ?? []).map((reference, i) =>
      typeof reference === 'string'
        ? { source: sources.resolve(reference, at('references', String(i))) }
        : {
            source: sources.resolve(reference.source, at('references', String(i), 'source')),
            ...(reference.quote === undefined ? {} : { quote: reference.quote }),
            ...(reference.locator === undefined ? {} : { locator: reference.locator }),
          },
    );
    return data.source === undefined ? written : [{ source: sources.resolve(data.source, at('source')) }, ...written];
  }
}

/** Of other kinds, the words are the same in meaning (“inception”), and the label is the better one in a sentence. */
function calledOtherwise(written: string, { id, value, origin }: Property): Pick<Fact, 'called'> {
  const words = written.replace(/[-_\s]+/g, ' ').trim();
  const isOther = value === 'person' && origin === undefined && words.replaceAll(' ', '-').toLowerCase() !== id;
  return isOther && !/^P\d+$/i.test(words) ? { called: words } : {};
}

function isRead<T>(value: T | 'faulty' | undefined): value is T {
  return value !== undefined && value !== 'faulty';
}

/** Without a prototype, since the keys are the file's. */
function qualifiersOf({ qualifiers }: FactData): Record<string, string> {
  const texts: Record<string, string> = Object.create(null);
  for (const [key, value] of Object.entries(qualifiers ?? {})) texts[key] = String(value);
  return texts;
}
