import type { ProseRule } from './rule';

/** A day that no calendar has: “**31 June** 2021”. Needs no fact. */
export const impossibleDate: ProseRule = {
  code: 'impossible-date',
  find({ context }) {
    return context.units.flatMap(unit => {
      if (unit.kind !== 'date' || !unit.date.impossible) return [];
      const { span } = unit.date;
      const text = context.prose.slice(span.start, span.end);
      return [{ span, message: `There is no such day as ${text}.`, trace: ['the calendar has no such day'] }];
    });
  },
};
