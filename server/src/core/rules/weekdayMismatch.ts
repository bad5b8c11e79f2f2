import { checkWeekday } from '../values/dates/checkWeekday';
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
      const mismatch = checkWeekday(unit.date, dates.get(i)?.context ?? {}, oldStyle.test(context.prose));
      if (mismatch === undefined) continue;
      const { span } = unit.date.weekday;
      const date = context.prose.slice(unit.date.span.start, unit.date.span.end);
      const found = context.prose.slice(span.start, span.end);
      const expected = found === found.toUpperCase() ? mismatch.expected.toUpperCase() : mismatch.expected;
      findings.push({
        span,
        expected,
        newText: expected,
        message: `${date} was a ${mismatch.expected}, not a ${found}.`,
        trace: [`the calendar: ${date} falls on ${mismatch.expected}`],
      });
    }
    return findings;
  },
};
