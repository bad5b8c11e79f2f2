import { factsOf } from '../../factIndex';
import { negations } from '../../language/closedClasses';
import { cellMark } from '../../readingOrder';
import { isNamed, normOf, type Unit } from '../../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../../sentenceContext';
import { isOtherDeal } from '../doubts/other/isDealWithOther';
import { canHold } from '../slots';
import { rowSubjects } from './cellReadings';
import { isOfPeriod } from './isOfPeriod';
import { isUnderPart } from './isUnderPart';

/** A table row: the column's heading, or a word in another cell, says what the value is; the grammar of sentences does not apply. */
export function rowReadings(context: SentenceContext): Reading[] {
  const cellOf = cells(context);
  const own = new Set(rowSubjects(context).map(({ entity }) => entity));
  const readings: Reading[] = [];
  for (const occurrence of context.occurrences()) {
    for (const subject of context.subjects) {
      const facts = factsOf(context.index, subject.entity.id, occurrence.property);
      if (facts.length === 0) continue;
      if (facts[0]?.values[0]?.kind === 'boolean') {
        const clause = clauseAt(context, occurrence.first);
        const cell = context.units.flatMap((_, i) =>
          cellOf[i] === cellOf[occurrence.first] ? [normOf(context.units[i])] : [],
        );
        if (clause === undefined || cell.includes(':') === false) continue;
        const modality = cell.some(norm => negations.has(norm)) ? 'denied' : 'asserted';
        readings.push({
          subject,
          property: occurrence.property,
          facts,
          value: occurrence.first,
          valueEnd: occurrence.last,
          strength: 3,
          clause: { ...clause, modality },
          how: 'stated in the row',
        });
        continue;
      }
      // “63 segments”: the figure's own noun says what it counts.
      const isCounted = (unit: Unit, i: number) => i === occurrence.first && unit.kind === 'quantity';
      const values = context.units.flatMap((unit, i) =>
        canHold(unit, occurrence.property) &&
        i !== subject.unit &&
        (i < occurrence.first || i > occurrence.last || isCounted(unit, i))
          ? [i]
          : [],
      );
      for (const value of values) {
        const clause = clauseAt(context, value);
        const isApart =
          isSentenceBetween(context, cellOf, [subject.unit, occurrence.first, value]) ||
          isOfTitle(context, cellOf, occurrence.last, value);
        if (clause === undefined || isApart) continue;
        const sameCell = cellOf[value] === cellOf[occurrence.first];
        // What a column is headed is said of the row's own subject, and of nobody else whom the row names.
        const headed = isHeading(context, occurrence.first);
        const isOwn =
          !headed || (own.has(subject.entity) && !isOfPeriod(context, { facts }) && !isUnderPart(context, subject));
        // A column headed “Date” may hold anything's; one headed “Released” holds no other date.
        // “| Announced | … | Mosaic (Illinois) |”: what stands beside the name is in a column of its own.
        const isBesideName = headed && !sameCell && cellOf[value] === cellOf[subject.unit];
        const isOther = isBesideName || isOtherDeal(context, occurrence, subject.entity, occurrence.property);
        const strength =
          !isOwn || isOther
            ? 1
            : sameCell ||
                isAnswer(context, cellOf, occurrence.first, value) ||
                isWholeLabel(context, cellOf, occurrence.first, subject.unit, value)
              ? 3
              : values.length === 1 && isGenericColumn(context, cellOf, value)
                ? 2
                : 1;
        readings.push({
          subject,
          property: occurrence.property,
          facts,
          value,
          strength,
          clause,
          how: sameCell ? `the column “${occurrence.wording.text}”` : `“${occurrence.wording.text}” in the same row`,
        });
      }
    }
  }
  return readings;
}

/** “*Murder* on the Night Express (1974)”: a cell that begins with a word of the property may hold a title that does. */
function isOfTitle({ units }: SentenceContext, cellOf: readonly number[], last: number, value: number): boolean {
  if (value < last || cellOf[last] !== cellOf[value]) return false;
  return units
    .slice(last + 1, value)
    .some((unit, i) => unit.kind === 'name' && !/^(?:in|at|near|,|:)$/.test(normOf(units[last + i])));
}

/** Whether a sentence ends between what stands in one cell: there prose goes on, which says something else. */
function isSentenceBetween({ units }: SentenceContext, cellOf: readonly number[], at: readonly number[]): boolean {
  const last = Math.max(...at);
  const inCell = at.filter(unit => unit >= 0 && cellOf[unit] === cellOf[last]);
  for (let i = Math.min(...inCell); i < last; i++)
    if (/^[.!?]$/.test(normOf(units[i])) && beginsSentence(units[i + 1])) return true;
  return false;
}

function beginsSentence(unit: Unit | undefined): boolean {
  return isNamed(unit) || (unit?.kind === 'word' && unit.capital);
}

/** “| Who founded the paper? | V |”: the cell behind the question holds the answer. */
function isAnswer({ units }: SentenceContext, cellOf: readonly number[], asked: number, value: number): boolean {
  const end = cellOf.lastIndexOf(cellOf[asked] ?? 0);
  const isQuestion =
    normOf(units[end]) === '?' || (/["”’*_]/.test(normOf(units[end])) && normOf(units[end - 1]) === '?');
  return isQuestion && cellOf[value] === (cellOf[asked] ?? 0) + 1;
}

/** “| Oscars won by *Titanic* | 11 |”: one cell says whose and what, and the next holds nothing but the value. */
function isWholeLabel(
  { units, block: { row } }: SentenceContext,
  cellOf: readonly number[],
  label: number,
  subject: number,
  value: number,
): boolean {
  const cell = cellOf[value];
  if (row?.length !== 2 || cellOf[subject] !== cellOf[label] || cell !== (cellOf[label] ?? 0) + 1) return false;
  const start = units[value]?.start ?? 0;
  const own = row.find(({ span }) => span.start <= start && start < span.end);
  return (
    own !== undefined &&
    units.every(
      (unit, i) => i === value || unit.kind === 'mark' || unit.start < own.span.start || unit.start >= own.span.end,
    )
  );
}

function isHeading({ block, units }: SentenceContext, at: number): boolean {
  const start = units[at]?.start ?? 0;
  return (block.row ?? []).some(
    ({ heading }) => heading !== undefined && heading.start <= start && start < heading.end,
  );
}

function isGenericColumn(context: SentenceContext, cellOf: readonly number[], value: number): boolean {
  const first = cellOf.indexOf(cellOf[value] ?? 0);
  const start = normOf(context.units[first]) === cellMark ? first + 1 : first;
  const heading = context.units.slice(start, value).map(normOf);
  const colon = heading.indexOf(':');
  return colon < 0 || heading.slice(0, colon).every(norm => /^(?:date|day|year|when|time|month|)$/.test(norm));
}

function cells(context: SentenceContext): number[] {
  let cell = 0;
  return context.units.map(unit => (normOf(unit) === cellMark ? ++cell : cell));
}
