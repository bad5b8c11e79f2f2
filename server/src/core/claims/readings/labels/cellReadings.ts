import type { Entity } from '../../../facts/factSet';
import type { RowCell } from '../../readingOrder';
import { normOf } from '../../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../../sentenceContext';
import { topicOf } from '../../topicOf';
import { edition } from './edition';
import { isOfPeriod } from './isOfPeriod';
import { isUnderPart } from './isUnderPart';
import { labelledFacts, tellsPast } from './labelledFacts';
import { labelledValues } from './labelledValues';

/** A cell with the units that are its own, the end exclusive. */
interface Cell {
  readonly column: number;
  readonly text: string;
  readonly heading: string;
  /** The heading with the verb that it goes on with: “founded by”. */
  readonly verbal?: string;
  readonly start: number;
  readonly end: number;
  /** Where the heading begins. */
  readonly from: number;
}

/**
 * Cells whose label is a wording of a property and nothing else. The label is the column's heading, or the row's first cell, or stands
 * in that cell beside the subject's name.
 */
export function cellReadings(context: SentenceContext): Reading[] {
  const cells = underVerbs((context.block.row ?? []).map(cell => cellOf(context, cell)));
  const [first, ...others] = cells;
  if (first === undefined) return [];
  const named = subjectsOf(context, first);
  return [
    ...underHeadings(context, cells, named),
    ...besideName(context, first, others),
    ...(named.length === 0 ? besideLabel(context, first, others) : []),
  ];
}

function cellOf({ units, prose }: SentenceContext, { column, heading, span }: RowCell): Cell {
  const start = units.findIndex(unit => unit.start >= span.start);
  const after = units.findIndex(unit => unit.start >= span.end);
  const from = units.findIndex(unit => unit.start >= (heading?.start ?? span.start));
  return {
    column,
    text: prose.slice(span.start, span.end),
    heading: heading === undefined ? '' : prose.slice(heading.start, heading.end),
    start: start < 0 ? units.length : start,
    end: after < 0 ? units.length : after,
    from: from < 0 ? units.length : from,
  };
}

/** “Founded | *By* | *Where*”: a heading of one small word goes on with the verb that stands over a column before it. */
function underVerbs(cells: readonly Cell[]): Cell[] {
  let verb: string | undefined;
  return cells.map(cell => {
    const heading = cell.heading.toLowerCase();
    const preposition = goingOn.get(heading);
    if (preposition === undefined) verb = tellsPast(heading) ? heading : undefined;
    return preposition === undefined || verb === undefined ? cell : { ...cell, verbal: `${verb} ${preposition}` };
  });
}

const goingOn: ReadonlyMap<string, string> = new Map([
  ['by', 'by'],
  ['by whom', 'by'],
  ['for', 'for'],
  ['in', 'in'],
  ['at', 'at'],
  ['where', 'in'],
]);

/** Whom a row is about. */
export function rowSubjects(context: SentenceContext): SubjectUnit[] {
  const [first] = context.block.row ?? [];
  return first === undefined ? [] : subjectsOf(context, cellOf(context, first));
}

/** Its first cell, read with the column's heading or by itself. */
function subjectsOf(context: SentenceContext, first: Cell): SubjectUnit[] {
  const above = context.topics.filter(topic => topic.column === undefined).map(topic => topic.text);
  const entity = edition(context.index.names, first.heading, first.text, above);
  if (entity !== undefined) return [{ unit: first.start, entity, via: 'name' }];
  return context.subjects.filter(({ unit }) => fills(context, first, unit));
}

/** Whether the cell names that and nothing else: “Bonds's father” and “the party after the final” name others. */
function fills({ units }: SentenceContext, { start, end }: Cell, at: number): boolean {
  let first = start;
  while (/^(?:the|an?|"|'|\*)$/.test(normOf(units[first]))) first++;
  const next = units[at + 1];
  return at === first && (at + 1 >= end || (next?.kind === 'mark' && normOf(next) !== "'s"));
}

function underHeadings(context: SentenceContext, cells: readonly Cell[], named: readonly SubjectUnit[]): Reading[] {
  return cells.flatMap(cell => {
    if (cell.heading === '') return [];
    const possible = named.length > 0 ? named : elsewhere(context, cells, cell);
    const announced = (entity: Entity) => {
      // “Named | *By*”: whoever did that, and not who made the thing.
      const own = cell.verbal?.endsWith(' by') ? [] : labelledFacts(context.index, entity, cell.heading);
      return own.length > 0 || cell.verbal === undefined ? own : labelledFacts(context.index, entity, cell.verbal);
    };
    const having = possible.filter(({ entity }) => announced(entity).length > 0);
    const isSure =
      new Set(having.map(({ entity }) => entity)).size === 1 &&
      (named.length > 0 || having.some(({ unit }) => cells.some(other => fills(context, other, unit))));
    return having.flatMap(subject =>
      announced(subject.entity).flatMap(labelled =>
        labelledValues(context, subject, labelled, {
          text: cell.verbal ?? cell.heading,
          start: cell.start,
          end: cell.end,
          within: { start: cell.from, end: cell.end },
          doubtful:
            !isSure || isOfPeriod(context, labelled) || isYearOfAward(cell, cells) || isUnderPart(context, subject),
        }).filter(({ value }) => value !== subject.unit || cell !== cells[0]),
      ),
    );
  });
}

/** “Film | *Prize* | Year”: when it was given that. */
function isYearOfAward({ heading }: Cell, cells: readonly Cell[]): boolean {
  return /^(?:date|day|when|year)$/i.test(heading) && cells.some(other => award.test(other.heading));
}

const award = /\b(?:award|prize|medal|honour|honor|nomination|festival|shown|sold|bought|auction)s?\b/i;

/** In a row that begins with no known name (“Date | Event”), whom its other cells name. */
function elsewhere(context: SentenceContext, cells: readonly Cell[], cell: Cell): SubjectUnit[] {
  const [first] = cells;
  if (first === undefined || /\p{Lu}/u.test(first.text.replace(monthOrDay, ''))) return [];
  return context.subjects.filter(({ unit }) => unit >= 0 && (unit < cell.start || unit >= cell.end));
}

const monthOrDay =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*/g;

/** “La Paz, elevation | 3,640 m”. */
function besideName(context: SentenceContext, first: Cell, [value]: readonly Cell[]): Reading[] {
  const { index, units, prose, subjects } = context;
  const names = units.flatMap((unit, i) => (unit.kind === 'mention' && i >= first.start && i < first.end ? [i] : []));
  const [name, ...others] = names;
  const unit = units[name ?? -1];
  if (name === undefined || unit === undefined || others.length > 0 || value === undefined) return [];
  const rest = `${prose.slice(units[first.start]?.start, unit.start)} ${prose.slice(unit.end, units[first.end - 1]?.end)}`;
  return subjects
    .filter(subject => subject.unit === name)
    .flatMap(subject =>
      labelledFacts(index, subject.entity, rest).flatMap(labelled => {
        // A heading that is a label of its own says what the cell is.
        const other = labelledFacts(index, subject.entity, value.heading);
        if (other.length > 0 && other.every(({ property }) => property !== labelled.property)) return [];
        return labelledValues(context, subject, labelled, { text: rest.trim(), start: value.start, end: value.end });
      }),
    );
}

/** “Length | 144 ft”, in a table about one thing, or in the column of one. */
function besideLabel(context: SentenceContext, first: Cell, others: readonly Cell[]): Reading[] {
  for (let i = first.start; i < first.end; i++) if (context.units[i]?.kind === 'mention') return [];
  return others.flatMap(cell => {
    const heads = context.topics.some(topic => topic.column === cell.column && topic.entities.length > 0);
    // Behind the value may stand remarks.
    if (cell.column !== first.column + 1 && !heads) return [];
    const entity = tabledThing(context, first, cell);
    if (entity === undefined) return [];
    return labelledFacts(context.index, entity, first.text).flatMap(labelled =>
      labelledValues(context, { unit: -1, entity, via: 'implied' }, labelled, {
        text: first.text,
        start: cell.start,
        end: cell.end,
        within: { start: 0, end: context.units.length },
      }),
    );
  });
}

/** Whom a table of labels is about. */
function tabledThing({ index, topics }: SentenceContext, label: Cell, { column }: Cell): Entity | undefined {
  const has = (entity: Entity) => labelledFacts(index, entity, label.text).length > 0;
  // Markdown has no table without a heading row, so that the first label and value may stand there.
  const outer = topicOf(
    topics.filter(topic => topic.column === undefined),
    column,
    has,
  );
  const heading = topics.find(topic => topic.column === label.column);
  if (outer !== undefined && heading !== undefined && labelledFacts(index, outer, heading.text).length > 0)
    return outer;
  return topicOf(topics, column, has);
}
