import type { SentenceContext } from '../claims/sentenceContext';
import type { Judgment } from '../claims/verdicts/judgment';
import { checkWeekday } from '../values/dates/checkWeekday';
import type { DateMention } from '../values/dates/dateMention';
import type { DateValue, Day } from '../values/dateValue';
import { civilOf } from '../values/day';
import type { Finding, ProseRule } from './rule';

/** Words of texts in which a date before 1924 may be of the Julian calendar. */
const oldStyle =
  /old style|o\.s\.|julian|russia|soviet|bolshevik|petrograd|petersburg|moscow|tsar|czar|ukrain|greece|greek|serbia|bulgaria|romania|orthodox|revolution/i;

/** A weekday that the date does not fall on: “**Thursday**, 25 February 2022”. Needs no fact. */
export const weekdayMismatch: ProseRule = {
  code: 'weekday-mismatch',
  find({ context, dates, judgments }) {
    const findings: Finding[] = [];
    for (const i of context.wholes) {
      const unit = context.units[i];
      if (unit?.kind !== 'date' || unit.date.weekday === undefined) continue;
      // Where the date itself is wrong, the weekday may well be the right date's.
      if (judgments.some(({ verdict, reading }) => verdict === 'refuted' && reading.value === i)) continue;
      const read = dates.get(i);
      const known = read && knownDay(i, read.value, judgments);
      const mismatch = checkWeekday(
        unit.date,
        read?.context ?? {},
        oldStyle.test(context.prose),
        known,
        read && yearsOf(context, read.value),
      );
      if (mismatch === undefined) continue;
      const { span } = unit.date.weekday;
      const date = withYear(context.prose.slice(unit.date.span.start, unit.date.span.end), unit.date, mismatch.day);
      const found = context.prose.slice(span.start, span.end);
      const expected = found === found.toUpperCase() ? mismatch.expected.toUpperCase() : mismatch.expected;
      findings.push({
        span,
        expected,
        newText: expected,
        // The weekday may be right, and the day wrong.
        ...(!isKnown(i, judgments) && { isOpen: true }),
        message: `${date} was a ${mismatch.expected}, not a ${found}.`,
        trace: [`the calendar: ${date} falls on ${mismatch.expected}`],
      });
    }
    return findings;
  },
};

/** “On Monday, 12 February, the day before *the flood*, it rained”: the years of what the sentence speaks of and the facts date near that day. */
function yearsOf({ subjects, earlier, index }: SentenceContext, { first }: DateValue): number[] {
  const years: number[] = [];
  for (const { entity } of [...subjects, ...earlier])
    for (const facts of index.bySubject.get(entity.id)?.values() ?? [])
      for (const { values } of facts)
        for (const value of values)
          if (value.kind === 'date' && value.date.precision === 'day' && isNearInYear(first, value.date.first))
            years.push(civilOf(value.date.first).year);
  return years;
}

function isNearInYear(day: Day, known: Day): boolean {
  if (!Number.isFinite(known)) return false;
  const days = Math.abs(day - known) % 365.25;
  return Math.min(days, 365.25 - days) <= 14;
}

/** A year that was assumed is told, so that nobody has to guess which. */
function withYear(date: string, { form }: DateMention, day: Day): string {
  if (form.type !== 'day' || form.year !== undefined) return date;
  return `${date}${/\d$/.test(date) ? ',' : ''} ${civilOf(day).year}`;
}

/** A fact says that it was on that day. */
function isKnown(at: number, judgments: readonly Judgment[]): boolean {
  return judgments.some(({ reading, verdict, fact }) => {
    const isDay = fact.values.some(value => value.kind === 'date' && value.date.precision === 'day');
    return reading.value === at && verdict === 'supported' && isDay;
  });
}

/** “It began on *Thursday*, 15 August”: where a fact says that it did on that day, the fact's is the year that the writer leaves out. */
function knownDay(at: number, { first }: DateValue, judgments: readonly Judgment[]): Day | undefined {
  const told = civilOf(first);
  for (const { reading, verdict, fact } of judgments) {
    if (reading.value !== at || verdict !== 'supported' || reading.bound !== undefined) continue;
    for (const value of fact.values) {
      if (value.kind !== 'date' || value.date.precision !== 'day') continue;
      const days = [value.date.first, value.date.last].filter(Number.isFinite);
      const same = days.find(each => civilOf(each).day === told.day && civilOf(each).month === told.month);
      if (same !== undefined) return same;
    }
  }
  return undefined;
}
