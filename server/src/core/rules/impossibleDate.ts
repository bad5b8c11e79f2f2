import type { Finding, ProseRule } from './rule';

/** A day that no calendar has: “**31 June** 2021”. Needs no fact. */
export const impossibleDate: ProseRule = {
  code: 'impossible-date',
  find({ context }) {
    const found: Finding[] = [];
    for (const unit of context.units) {
      if (unit.kind !== 'date' || !unit.date.impossible) continue;
      const { span } = unit.date;
      const text = context.prose.slice(span.start, span.end);
      found.push({ span, message: `There is no such day as ${text}.`, trace: ['the calendar has no such day'] });
    }
    return found;
  },
};
