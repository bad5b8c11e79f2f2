import type { Property } from '../../../facts/factSet';
import type { FactIndex } from '../../factIndex';
import type { TableRow } from '../../readingOrder';
import type { Reading, SentenceContext, SubjectUnit } from '../../sentenceContext';
import { agreedProperty } from './agreedProperty';
import { alikeReading } from './alikeReading';
import { entityIn } from './entityIn';
import { entryIn } from './entryIn';

/**
 * A column of which no heading says what the facts call it (“first concert”, “since”): if they have all but one of its values, and all of one
 * property, it tells that.
 */
export function columnReadings(context: SentenceContext): Reading[] {
  const { row, table, cell: place } = context.block;
  if (row === undefined || table === undefined || place === undefined || place.row === 0) return [];
  const subject = subjectOf(context);
  if (subject === undefined) return [];
  return row.slice(1).flatMap(({ column, span }) => {
    const [value, ...others] = context.wholes.filter(i => {
      const { kind, start } = context.units[i] ?? { kind: '', start: -1 };
      return start >= span.start && start < span.end && /^(?:date|quantity)$/.test(kind);
    });
    if (value === undefined || others.length > 0) return [];
    const property = columnProperty(context.index, table, column);
    return property === undefined ? [] : alikeReading(context, subject, property, value);
  });
}

/** Whom the row's first cell names. */
function subjectOf({ block: { row = [] }, index, prose, units }: SentenceContext): SubjectUnit | undefined {
  const [first] = row;
  if (first === undefined) return undefined;
  const entity = entityIn(prose.slice(first.span.start, first.span.end), index.names);
  const unit = units.findIndex(each => each.start >= first.span.start && each.kind === 'mention');
  return entity === undefined ? undefined : { unit, entity, via: 'name' };
}

const known = new WeakMap<readonly TableRow[], Known>();

interface Known {
  readonly index: FactIndex;
  readonly byColumn: Map<number, Property | undefined>;
}

/** Found once a table: each of its rows asks. */
function columnProperty(index: FactIndex, table: readonly TableRow[], column: number): Property | undefined {
  const found = known.get(table);
  const { byColumn } = found?.index === index ? found : { byColumn: new Map<number, Property | undefined>() };
  known.set(table, { index, byColumn });
  if (!byColumn.has(column)) {
    const entries = table.flatMap(cells =>
      entryIn(cells.values().next().value ?? '', cells.get(column) ?? '', index.names),
    );
    byColumn.set(column, agreedProperty(index, entries));
  }
  return byColumn.get(column);
}
