import { rewriteName } from '../values/names/rewriteName';
import type { ValueRule } from './rule';

/** A name in a closed list that does not belong there: “Turkey, Russia, Iran, Azerbaijan, **Ukraine** and Armenia”. */
export const wrongMember: ValueRule = {
  code: 'wrong-member',
  covers: ({ fact }) => fact.closed,
  correct(judgment, expected, { context }) {
    if (expected.kind !== 'entity') return { expected: expected.text, newText: expected.text };
    const found = context.prose.slice(judgment.span.start, judgment.span.end);
    const newText = expected.entity.type === 'person' ? rewriteName(found, expected.entity) : expected.entity.label;
    return { expected: newText, newText };
  },
};
