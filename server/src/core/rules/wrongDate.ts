import { elapsedSince } from '../claims/readings/elapsed';
import { isNearBound } from '../claims/verdicts/compareBound';
import { describeDate } from '../values/dates/describeDate';
import { rewriteBound } from '../values/dates/rewriteBound';
import { rewriteDate } from '../values/dates/rewriteDate';
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
    const newText = rewriteDate(context.prose, unit.date, target, dates.get(judgment.reading.value)?.context ?? {});
    if (newText === undefined) return { expected: describeDate(target) };
    // “(1815–*60*)”
    return /^\d\d$/.test(newText)
      ? { expected: newText, newText, known: describeDate(target) }
      : { expected: newText, newText };
  },
};
