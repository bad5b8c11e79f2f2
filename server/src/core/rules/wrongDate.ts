import { elapsedSince } from '../claims/readings/elapsed';
import { isNearBound } from '../claims/verdicts/compareBound';
import { describeDate } from '../values/dates/describeDate';
import { phraseFor } from '../values/dates/phraseFor';
import { rewriteBound } from '../values/dates/rewriteBound';
import { rewriteDate } from '../values/dates/rewriteDate';
import { withWeekday } from '../values/dates/withWeekday';
import type { DateValue } from '../values/dateValue';
import { isSouthern } from '../values/places/southern';
import { rewriteQuantity } from '../values/quantities/rewriteQuantity';
import type { ValueRule } from './rule';

/** A date that the fact refutes: “shut since **1994**”. */
export const wrongDate: ValueRule = {
  code: 'wrong-date',
  covers: ({ fact, derived }) => derived !== undefined || fact.values[0]?.kind === 'date',
  correct(judgment, expected, { context, dateline, dates }) {
    const target: DateValue | undefined = expected.kind === 'date' ? expected.date : undefined;
    const unit = context.units[judgment.reading.value];
    if (target === undefined || unit === undefined) return undefined;
    if (unit.kind === 'quantity') {
      const elapsed = dateline === undefined ? undefined : elapsedSince(target, dateline, unit.quantity);
      const quantity =
        elapsed === undefined || unit.quantity.approximation !== undefined
          ? elapsed
          : { ...elapsed, amount: Math.round(elapsed.amount) };
      const newText = quantity === undefined ? undefined : rewriteQuantity(context.prose, unit.quantity, quantity);
      return newText === undefined ? undefined : { expected: newText, newText };
    }
    if (unit.kind !== 'date') return undefined;
    const { span } = judgment;
    // “between 1951 and 1953”, “in 1951 or 1952”
    if (judgment.reading.valueEnd !== undefined)
      return { expected: describeDate(target), ...phraseFor(context.prose, span, target) };
    const { bound } = judgment.reading;
    if (bound === 'before' || bound === 'after') {
      const { prose } = context;
      const isNear = isNearBound(context, judgment.reading.value);
      const dateContext = dates.get(judgment.reading.value)?.context ?? {};
      const newText = isNear ? rewriteBound(prose, unit.date, bound, target, dateContext) : undefined;
      const known = describeDate(target);
      return newText === undefined ? { expected: known } : { expected: newText, newText, known };
    }
    // Whether the writer's winter is that of June or of December, only the writer knows.
    const { subject } = judgment.fact;
    const isSeason = dates.get(judgment.reading.value)?.value.precision === 'season';
    if (isSeason && isSouthern(context.prose, subject.label, ...subject.aliases))
      return { expected: describeDate(target) };
    // “in the week of *17 November*” can go on with nothing but a day.
    if (
      target.precision !== 'day' &&
      /\bweek of $/i.test(context.prose.slice(Math.max(0, span.start - 10), span.start))
    )
      return { expected: describeDate(target) };
    // Where nothing tells the year that the writer left out, it stays left out.
    const dateContext = dates.get(judgment.reading.value)?.context ?? { anchor: target };
    const newText =
      rewriteDate(context.prose, unit.date, target, dateContext) ??
      (bound === 'by' ? rewriteBound(context.prose, unit.date, bound, target, dateContext) : undefined);
    if (newText === undefined) return { expected: describeDate(target), ...phraseFor(context.prose, span, target) };
    const dated = withWeekday(context.prose, unit.date, newText, target);
    if (dated !== undefined) return { expected: newText, ...dated };
    // “(1815–*60*)”
    return /^\d\d$/.test(newText)
      ? { expected: newText, newText, known: describeDate(target) }
      : { expected: newText, newText };
  },
};
