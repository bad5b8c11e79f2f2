import type { ValueRule } from './rule';

/** A place that the fact refutes: “their first meeting, in **Vienna**”. */
export const wrongPlace: ValueRule = {
  code: 'wrong-place',
  covers: ({ fact }) => !fact.closed && fact.values[0]?.kind === 'entity' && fact.property.value === 'place',
  correct(_judgment, expected) {
    return { expected: expected.text, newText: expected.text };
  },
};
