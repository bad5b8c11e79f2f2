import type { Span } from '../../span';
import type { DateValue } from '../dateValue';
import { weekdayOf } from '../day';
import type { DateMention } from './dateMention';
import { weekdayNames } from './dateWords';
import { inCaseOf } from './writeParts';

/** “*Thursday, 3 February 1898*” as “Friday, 21 November 1902”: the new date with its own weekday; undefined where the written one stays or is none before it. */
export function withWeekday(
  prose: string,
  { weekday, span }: DateMention,
  newText: string,
  { first, last }: DateValue,
): { readonly newText: string; readonly span: Span } | undefined {
  if (weekday === undefined || weekday.span.start > span.start || first !== last) return undefined;
  const day = weekdayOf(first);
  if (day === weekday.day) return undefined;
  const name = weekdayNames[day] ?? '';
  const short = weekday.style === 'full' ? name : `${name.slice(0, 3)}${weekday.style === 'dotted' ? '.' : ''}`;
  const written = prose.slice(weekday.span.start, weekday.span.end);
  return {
    newText: inCaseOf(written, short) + prose.slice(weekday.span.end, span.start) + newText,
    span: { start: weekday.span.start, end: span.end },
  };
}
