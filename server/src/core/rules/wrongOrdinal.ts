import { rewriteOrdinal } from '../values/ordinals/rewriteOrdinal';
import type { ValueRule } from './rule';

/** A place in a row that the fact refutes: “the **third** meeting, in Moscow on 14 January”, “their **third** title” of four. */
export const wrongOrdinal: ValueRule = {
  code: 'wrong-ordinal',
  covers: ({ fact, reading }) => fact.values[0]?.kind === 'ordinal' || reading.isRank === true,
  correct(judgment, expected, { context }) {
    const unit = context.units[judgment.reading.value];
    const ordinal = judgment.ordinal ?? (unit?.kind === 'ordinal' ? unit.ordinal : undefined);
    const right =
      expected.kind === 'ordinal'
        ? expected.ordinal
        : expected.kind === 'quantity'
          ? expected.quantity.amount
          : undefined;
    if (ordinal === undefined || right === undefined) return undefined;
    const newText = rewriteOrdinal(context.prose, ordinal, right);
    return newText === undefined ? { expected: expected.text } : { expected: newText, newText };
  },
};
