import { rewriteOrdinal } from '../values/ordinals/rewriteOrdinal';
import type { ValueRule } from './rule';

/** A place in a row that the fact refutes: “the **third** meeting, in Moscow on 14 January”. */
export const wrongOrdinal: ValueRule = {
  code: 'wrong-ordinal',
  covers: ({ fact }) => fact.values[0]?.kind === 'ordinal',
  correct(judgment, expected, { context }) {
    const unit = context.units[judgment.reading.value];
    const ordinal = judgment.ordinal ?? (unit?.kind === 'ordinal' ? unit.ordinal : undefined);
    if (ordinal === undefined || expected.kind !== 'ordinal') return undefined;
    const newText = rewriteOrdinal(context.prose, ordinal, expected.ordinal);
    return newText === undefined ? { expected: expected.text } : { expected: newText, newText };
  },
};
