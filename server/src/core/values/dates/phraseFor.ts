import type { Span } from '../../span';
import type { DateValue } from '../dateValue';
import { monthNames } from './dateWords';
import { settle } from './settledDate';
import { inCapitalsOf, writePlainDate } from './writeParts';

const opening = /\b(in|on|at|during|over|around|towards?|between)\s(?:the\s)?$/i;
const alone = /(?:^|[:|(]\s*)$/;

/**
 * The whole phrase anew, where the date has no form for the right one: “*in the spring of 1951*” is “in 1964” where no more than the year is
 * known, “*between 1951 and 1953*” is “in 1964”. Behind a label, the date stands alone.
 */
export function phraseFor(
  prose: string,
  span: Span,
  target: DateValue,
): { readonly newText: string; readonly span: Span } | undefined {
  const { year, month, day, endDay } = settle(target);
  if (year === undefined || endDay !== undefined || target.interval) return undefined;
  const date =
    month === undefined
      ? String(year)
      : day === undefined
        ? `${monthNames[month - 1] ?? ''} ${year}`
        : writePlainDate(prose, year, month, day);
  const before = prose.slice(Math.max(0, span.start - 20), span.start);
  if (alone.test(before)) return { newText: date, span };
  const words = opening.exec(before);
  if (words === null) return undefined;
  const preposition = inCapitalsOf(words[1] ?? '', day === undefined ? 'in' : 'on');
  return { newText: `${preposition} ${date}`, span: { start: span.start - words[0].length, end: span.end } };
}
