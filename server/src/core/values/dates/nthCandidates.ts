import { dayOf, daysInMonth, weekdayOf } from '../day';
import type { DateForm, DateMention } from './dateMention';
import { ordinalInWords, weekdayNames } from './dateWords';
import type { SettledDate } from './settledDate';
import { type PartEdit, withParts, writeMonth, writeYear } from './writeParts';

/** "the last Friday in June" for another day: its own weekday and place in the month. */
export function nthCandidates(
  prose: string,
  mention: DateMention,
  form: Extract<DateForm, { type: 'nth' }>,
  { year, month, day, endDay }: SettledDate,
): string[] {
  if (year === undefined || month === undefined || day === undefined || endDay !== undefined) return [];
  const edits: PartEdit[] = [];
  if (form.month !== undefined && form.month.value !== month) {
    edits.push({ span: form.month.span, newText: writeMonth(prose, form.month, month, false) });
  }
  if (form.year !== undefined) {
    const newText = writeYear(form.year, year);
    if (newText === undefined) return [];
    edits.push({ span: form.year.span, newText });
  }
  if (form.weekday === undefined) return [withParts(prose, mention.span, edits)];
  edits.push({ span: form.weekday.span, newText: weekdayNames[weekdayOf(dayOf(year, month, day))] ?? '' });
  const last = day + 7 > daysInMonth(year, month);
  const nth = ordinalInWords(Math.ceil(day / 7)) ?? '';
  const order = form.nth.value < 0 || nth === 'fifth' ? ['last', nth] : [nth, 'last'];
  const written = prose.slice(form.nth.span.start, form.nth.span.end);
  const capital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return order
    .filter(word => word !== 'last' || last)
    .map(word => {
      const newText = capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      return withParts(prose, mention.span, [...edits, { span: form.nth.span, newText }]);
    });
}
