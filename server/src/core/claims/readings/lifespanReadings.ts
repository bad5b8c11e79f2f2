import type { Fact } from '../../facts/factSet';
import { compareDates } from '../../values/dates/compareDates';
import type { DateValue } from '../../values/dateValue';
import { spanOf } from '../lastingEntities';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';

/** “Ada Lovelace (*1815*–*1852*)”: born in the one year, and dead in the other; “Pan Am (1927–1991)”. */
export function lifespanReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>): Reading[] {
  return context.subjects.flatMap(subject => {
    const begin = isUnnamed(subject) ? undefined : beginBehind(context, subject.unit);
    if (begin === undefined) return [];
    const [from, to] = ends(context, subject, begin, dates);
    return [
      ...readingsOf(context, subject, from, from.isRight || isMeant(from, to) || isLived(context, subject, from, to)),
      // Who was born when the brackets begin did not reign from then on, but lived.
      ...readingsOf(context, subject, to, to.isRight || from.isRight || (isSlip(to) && isSlip(from))),
    ];
  });
}

/** Behind a bracket or a comma, and “c.” */
function beginBehind(context: SentenceContext, name: number): number | undefined {
  return [name + 2, name + 3, name + 4].find(at => lifespanAt(context, at) === 'begin');
}

/** Which end of a life the unit is. */
export function lifespanAt({ units }: SentenceContext, at: number): 'begin' | 'end' | undefined {
  const unit = units[at];
  return unit?.kind === 'date' ? unit.date.lifespan : undefined;
}

/** One end of the brackets, and what the facts have for it. */
interface End {
  readonly unit: number;
  readonly facts: readonly Fact[];
  readonly isRight: boolean;
  /** By how many years it is later than the fact's; undefined where there is no fact. */
  readonly later: number | undefined;
  readonly told: DateValue | undefined;
}

function ends(
  context: SentenceContext,
  { entity }: SubjectUnit,
  at: number,
  dates: ReadonlyMap<number, ResolvedDate>,
): readonly [from: End, to: End] {
  const known = context.index.bySubject.get(entity.id);
  const [begin, end] = spanOf(entity, id => known?.has(id) === true);
  return [
    endOf(at, known?.get(begin) ?? [], dates.get(at)?.value),
    endOf(at + 1, known?.get(end) ?? [], dates.get(at + 1)?.value),
  ];
}

function endOf(unit: number, facts: readonly Fact[], told: DateValue | undefined): End {
  const values = facts.flatMap(fact => fact.values).flatMap(value => (value.kind === 'date' ? [value.date] : []));
  const [first] = values;
  return {
    unit,
    facts,
    isRight: told !== undefined && values.some(value => compareDates(told, value) === 'agrees'),
    later: told === undefined || first === undefined ? undefined : (told.first - first.first) / daysOfYear,
    told,
  };
}

const daysOfYear = 365.25;

/** So near to the fact that the same is meant, and not when a reign or a namesake's life began or ended. In years. */
function isSlip({ later }: End): boolean {
  return later !== undefined && Math.abs(later) <= 3.5;
}

/** “Victoria (1837–1901)”: she reigned. Nobody did before being born. */
function isMeant(from: End, to: End): boolean {
  if (isSlip(from)) return to.later === undefined || to.isRight || isSlip(to);
  return to.isRight && from.later !== undefined && from.later < 0;
}

/**
 * “Ida Moen (*1888*–1981)”, born in 1881: a stretch of most of a life, of which the facts know no other end, is no other stretch of it,
 * but for a ruler's, who may have begun as a child.
 */
function isLived({ units, prose }: SentenceContext, { entity, unit }: SubjectUnit, from: End, to: End): boolean {
  if (entity.type !== 'person' || from.later === undefined || Math.abs(from.later) > childhood) return false;
  if (from.told === undefined || to.told === undefined || !(to.isRight || to.later === undefined)) return false;
  if (to.told.first - from.told.first < mostOfLife * daysOfYear) return false;
  const name = prose.slice(units[unit - 1]?.start ?? 0, units[unit]?.end);
  return !ruling.test(name) && !/\b[IVX]+$/.test(entity.label);
}

const ruling = /\b(?:king|queen|emperor|empress|tsar|sultan|shah|pope|prince|princess|duke|duchess)\b/i;

/** In years. */
const childhood = 12;
const mostOfLife = 40;

function readingsOf(context: SentenceContext, subject: SubjectUnit, end: End, isSure: boolean): Reading[] {
  const [fact] = end.facts;
  const clause = clauseAt(context, end.unit);
  if (fact === undefined || clause === undefined) return [];
  return [
    {
      subject,
      property: fact.property,
      facts: end.facts,
      value: end.unit,
      strength: isSure ? 3 : 1,
      clause,
      isLifespan: true,
      how: 'an end of the years beside the name',
    },
  ];
}
