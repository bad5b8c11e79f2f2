import type { ValueRule } from './rule';

/** A thing said that is not so: “the accord was **ratified**”; or a text that reads otherwise. */
export const wrongStatement: ValueRule = {
  code: 'wrong-statement',
  covers: ({ fact }) => fact.values[0]?.kind === 'boolean' || fact.values[0]?.kind === 'text',
  correct(_judgment, expected) {
    // A sentence that says a false thing must be rewritten by its writer.
    return expected.kind === 'text' ? { expected: expected.text, newText: expected.text } : undefined;
  },
};
