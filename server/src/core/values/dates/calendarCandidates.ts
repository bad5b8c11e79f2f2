import type { DateValue } from '../dateValue';
import { civilOf, dayOf } from '../day';
import { dayValue } from './calendarValues';
import type { DateForm, DateMention, MonthPart, YearPart } from './dateMention';
import { monthNames, seasonNames } from './dateWords';
import { holidayDays } from './holidays';
import { modifierEdits } from './modifierEdits';
import { nthCandidates } from './nthCandidates';
import { type SettledDate, settle } from './settledDate';
import {
  inCaseOf,
  type PartEdit,
  withParts,
  writeCentury,
  writeDay,
  writeDecade,
  writeMonth,
  writePlainDate,
  writeYear,
} from './writeParts';

/** Texts that may state the target in the form of an absolute or partial date, the closest to the writer's own first. */
export function calendarCandidates(prose: string, mention: DateMention, target: DateValue): string[] {
  const settled = settle(target);
  const { form } = mention;
  if (form.type === 'interval') return intervalCandidates(prose, form, target);
  const edits = formEdits(prose, form, settled);
  const texts: string[] = [];
  if (edits !== undefined) {
    for (const modifier of modifierEdits(prose, mention, target, settled)) {
      texts.push(withParts(prose, mention.span, [...edits, ...modifier]));
    }
  }
  if (form.type === 'holiday') texts.push(...holidayCandidates(prose, mention, form, settled));
  if (form.type === 'nth') texts.push(...nthCandidates(prose, mention, form, settled));
  return [...texts, ...coarserCandidates(prose, mention, settled)];
}

/** The parts to replace; undefined where the target does not settle all that the form says. */
function formEdits(prose: string, form: DateForm, settled: SettledDate): PartEdit[] | undefined {
  const { year, month, day } = settled;
  switch (form.type) {
    case 'day': {
      if (month === undefined || day === undefined) return undefined;
      const newDay = writeDay(form.day, day, settled.endDay);
      return newDay === undefined
        ? undefined
        : join(
            { span: form.day.span, newText: newDay },
            monthEdit(prose, form.month, month, true),
            yearEdit(form.year, year),
          );
    }
    case 'numeric': {
      if (month === undefined || (form.day !== undefined && (day === undefined || settled.endDay !== undefined)))
        return undefined;
      const dayEdit = form.day === undefined ? [] : [{ span: form.day.span, newText: padded(form.day.span, day ?? 1) }];
      return join(
        ...dayEdit,
        { span: form.month.span, newText: padded(form.month.span, month) },
        yearEdit(form.year, year),
      );
    }
    case 'month':
      return month === undefined
        ? undefined
        : join(monthEdit(prose, form.month, month, false), yearEdit(form.year, year));
    case 'season':
      return seasonEdits(prose, form, settled);
    case 'year':
      return join(yearEdit(form.year, year));
    case 'decade': {
      const text = settled.decade === undefined ? undefined : writeDecade(prose, form.decade, settled.decade);
      return text === undefined ? undefined : [{ span: form.decade.span, newText: text }];
    }
    case 'century': {
      const text = settled.century === undefined ? undefined : writeCentury(prose, form.century, settled.century);
      return text === undefined ? undefined : [{ span: form.century.span, newText: text }];
    }
    default:
      return undefined;
  }
}

/** All edits, or undefined where one of them cannot be made. */
function join(...edits: readonly (PartEdit | null | undefined)[]): PartEdit[] | undefined {
  if (edits.includes(undefined)) return undefined;
  return edits.filter(edit => edit !== null && edit !== undefined);
}

/** null: the part is right or not written; undefined: it cannot be written. */
function yearEdit(part: YearPart | undefined, year: number | undefined): PartEdit | null | undefined {
  if (part === undefined) return null;
  if (year === undefined) return undefined;
  const newText = part.value === year ? null : writeYear(part, year);
  return newText === undefined || newText === null ? newText : { span: part.span, newText };
}

function monthEdit(prose: string, part: MonthPart, month: number, withDay: boolean): PartEdit | null {
  return part.value === month ? null : { span: part.span, newText: writeMonth(prose, part, month, withDay) };
}

function padded(span: { start: number; end: number }, value: number): string {
  return span.end - span.start === 2 ? String(value).padStart(2, '0') : String(value);
}

function seasonEdits(
  prose: string,
  form: Extract<DateForm, { type: 'season' }>,
  { year, season, month }: SettledDate,
): PartEdit[] | undefined {
  if (season === undefined || year === undefined) return undefined;
  const written = prose.slice(form.season.span.start, form.season.span.end);
  const name = season === form.season.value ? written : (seasonNames[season] ?? '');
  const capital = written.charAt(0) !== written.charAt(0).toLowerCase();
  const newText = capital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  const seasonEdit: PartEdit = { span: form.season.span, newText };
  if (form.year === undefined) return [seasonEdit];
  if (form.endYear === undefined) return join(seasonEdit, yearEdit(form.year, year));
  const first = season === 0 && month !== 12 ? year - 1 : year;
  const last = writeYear({ ...form.endYear, value: first + 1 }, first + 1);
  if (season === 0)
    return last === undefined
      ? undefined
      : join(seasonEdit, yearEdit(form.year, first), { span: form.endYear.span, newText: last });
  const whole = { start: form.year.span.start, end: form.endYear.span.end };
  return [seasonEdit, { span: whole, newText: String(year) }];
}

function holidayCandidates(
  prose: string,
  mention: DateMention,
  form: Extract<DateForm, { type: 'holiday' }>,
  { year, month, day, endDay }: SettledDate,
): string[] {
  if (year === undefined || month === undefined || day === undefined || endDay !== undefined) return [];
  const [first, last] = holidayDays(form.holiday.id, form.holiday.id === 'new-year' && month === 12 ? year + 1 : year);
  const target = dayOf(year, month, day);
  if (target >= first && target <= last) {
    const edit = yearEdit(form.year, year);
    return edit === undefined || edit === null ? [] : [withParts(prose, mention.span, [edit])];
  }
  // "at Christmas 1991" has no room for a day.
  if (/\bat $/i.test(prose.slice(Math.max(0, mention.span.start - 4), mention.span.start))) return [];
  return [writePlainDate(prose, form.year === undefined ? undefined : year, month, day)];
}

/** Both ends in their own forms; for a target of one day, the end that carries month and year. */
function intervalCandidates(prose: string, form: Extract<DateForm, { type: 'interval' }>, target: DateValue): string[] {
  const ends = (end: DateMention, value: DateValue): string[] => calendarCandidates(prose, end, value);
  if (!target.interval || !Number.isFinite(target.first) || !Number.isFinite(target.last)) {
    return form.to.form.type === 'day' ? ends(form.to, target) : [];
  }
  const [from] = [...ends(form.from, dayValue(target.first)), ...unchanged(prose, form.from)];
  const [to] = [...ends(form.to, dayValue(target.last)), ...unchanged(prose, form.to)];
  if (from === undefined || to === undefined) return [];
  const [before, after] = borrowedMonths(form, target);
  return [from + after + prose.slice(form.from.span.end, form.to.span.start) + before + to];
}

/** "27–29 September" names its month once; where the ends come to lie in two months, the other end needs its own. */
function borrowedMonths({ from, to }: { from: DateMention; to: DateMention }, target: DateValue): [string, string] {
  if (from.form.type !== 'day' || to.form.type !== 'day') return ['', ''];
  const first = civilOf(target.first).month;
  const last = civilOf(target.last).month;
  if (first === last) return ['', ''];
  if (from.form.month.span.start >= from.span.end) return ['', ` ${monthNames[first - 1] ?? ''}`];
  return to.form.month.span.end <= to.span.start ? [`${monthNames[last - 1] ?? ''} `, ''] : ['', ''];
}

function unchanged(prose: string, mention: DateMention): string[] {
  return [prose.slice(mention.span.start, mention.span.end)];
}

/** Less than the form says, where the preposition allows it: "in 3 April 1994" cannot be, "since April 1993" can. */
function coarserCandidates(prose: string, mention: DateMention, { year, month, decade, day }: SettledDate): string[] {
  const before = prose.slice(Math.max(0, mention.span.start - 8), mention.span.start);
  if (!/(?:^|[^a-zÀ-ÖØ-öø-\u1fff])(?:in|since|until|before|after|by|from|of|during) $/i.test(before)) return [];
  const texts: string[] = [];
  if (mention.form.type === 'day' && month !== undefined && year !== undefined && day === undefined) {
    texts.push(
      `${inCaseOf(prose.slice(mention.form.month.span.start, mention.form.month.span.end), monthNames[month - 1] ?? '')} ${year}`,
    );
  }
  if (year !== undefined && month === undefined) texts.push(String(year));
  if (year === undefined && decade !== undefined) texts.push(`the ${decade}s`);
  return texts;
}
