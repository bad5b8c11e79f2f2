import { nearestAge } from '../claims/verdicts/compareAge';
import { rewriteOrdinal } from '../values/ordinals/rewriteOrdinal';
import { rewriteQuantity } from '../values/quantities/rewriteQuantity';
import type { ValueRule } from './rule';

/** An age that the date of birth refutes: “Siya Kolisi, **33**, lifted the cup”. */
export const wrongAge: ValueRule = {
  code: 'wrong-quantity',
  covers: ({ reading }) => reading.age !== undefined,
  correct({ reading, span }, expected, { context: { prose, units } }) {
    const { age, value } = reading;
    const right = age === undefined || expected.kind !== 'date' ? undefined : nearestAge(age, expected.date)?.ages;
    const unit = units[value];
    // Where a birth year alone is known, two ages are possible, and only the writer can say which is meant.
    if (right === undefined || unit === undefined || right.youngest !== right.oldest || right.youngest < 1)
      return undefined;
    const years = right.youngest;
    const figure =
      unit.kind === 'ordinal'
        ? rewriteOrdinal(prose, unit.ordinal, years)
        : unit.kind === 'quantity'
          ? rewriteQuantity(prose, unit.quantity, {
              amount: years,
              ...(unit.quantity.unit === undefined ? {} : { unit: unit.quantity.unit }),
            })
          : undefined;
    if (figure === undefined) return undefined;
    const newText = figure + prose.slice(unit.end, span.end);
    return { expected: newText, newText };
  },
};
