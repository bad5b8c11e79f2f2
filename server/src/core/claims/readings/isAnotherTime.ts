import type { Fact } from '../../facts/factSet';
import { compareDates } from '../../values/dates/compareDates';
import type { DateValue } from '../../values/dateValue';
import { civilOf } from '../../values/day';
import { isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { isMisdated } from '../slips/isMisdated';
import type { ResolvedDate } from '../verdicts/resolveDates';

/**
 * “in July 2014, five days before Germany won *the final*”: the short form is that of another final than the one of 2022. So is, in “the 1972
 * *dock strike*”, the whole name of what the facts call the 1984 dock strike.
 */
export function isAnotherTime(
  context: SentenceContext,
  { subject, clause }: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  const isYearless = isWithoutYear(context, subject);
  if (subject.via !== 'short' && subject.via !== 'description' && !isYearless) return false;
  const known = context.index.bySubject.get(subject.entity.id);
  const own = known?.get('date') ?? [];
  if (subject.unit < 0) return false;
  if (own.length === 0)
    return isOfOtherYear(
      context,
      subject.unit,
      dates,
      [...(known?.get('started') ?? []), ...(known?.get('ended') ?? [])],
      isYearless ? fewYears : 0,
    );
  const { start, end } = context.units[subject.unit] ?? { start: 0, end: 0 };
  const event = context.prose.slice(start, end);
  return [...dates].some(([unit, { value }]) => {
    const isDate = isDateOf(context, subject.unit, unit);
    const isNear = isDate || (unit < subject.unit && !isYearless && !isIn(clause, unit));
    if (value.yearAssumed === true || !isNear) return false;
    return own.every(fact =>
      fact.values.every(
        v =>
          v.kind === 'date' &&
          compareDates(value, v.date) === 'disagrees' &&
          !(isDate && isMisdated(event, value, v.date)) &&
          (!isYearless || yearsBetween(value, v.date) >= fewYears),
      ),
    );
  });
}

/** A name that has no figure of the label's: the year that tells the strike from another is left out. */
function isWithoutYear({ prose, units }: SentenceContext, { via, unit, entity }: SubjectUnit): boolean {
  const own = units[unit];
  return (
    via === 'name' && own !== undefined && /\d{4}/.test(entity.label) && !/\d/.test(prose.slice(own.start, own.end))
  );
}

/** “the war *of 2016*”, where the facts know one that began in 2020. */
function isOfOtherYear(
  context: SentenceContext,
  event: number,
  dates: ReadonlyMap<number, ResolvedDate>,
  own: readonly Fact[],
  least: number,
): boolean {
  return (
    own.length > 0 &&
    [...dates].some(
      ([unit, { value }]) =>
        isDateOf(context, event, unit) &&
        own.every(({ values }) =>
          values.every(
            v =>
              v.kind === 'date' && compareDates(value, v.date) === 'disagrees' && yearsBetween(value, v.date) >= least,
          ),
        ),
    )
  );
}

/** Before a name that leaves its year out, a year that is off by less may be a wrong one. */
const fewYears = 10;

function yearsBetween(one: DateValue, other: DateValue): number {
  return Math.abs(civilOf(one.first).year - civilOf(other.first).year);
}

/** “the final *of 1986*”, “the *1986* final”. */
function isDateOf({ units }: SentenceContext, event: number, date: number): boolean {
  return date === event - 1 || (date === event + 2 && /^(?:of|in)$/.test(normOf(units[event + 1])));
}
