import type { DateValue } from '../dateValue';
import { civilOf } from '../day';

/** What a date value settles, from the coarse to the fine; a part is there only with all coarser ones. */
export interface SettledDate {
  readonly century?: number;
  /** The decade's first year. */
  readonly decade?: number;
  readonly year?: number;
  /** 0 winter to 3 autumn, by the months of the meteorologists. */
  readonly season?: number;
  readonly month?: number;
  readonly day?: number;
  /** The last day of the month for a stretch of days inside one month. */
  readonly endDay?: number;
}

/** Reads a fact's date for writing it down. Of an open interval it is the end that is known. */
export function settle(target: DateValue): SettledDate {
  const first = civilOf(Number.isFinite(target.first) ? target.first : target.last);
  const last = civilOf(Number.isFinite(target.last) ? target.last : target.first);
  if (!Number.isFinite(first.year) || !Number.isFinite(last.year)) return {};
  const century = Math.floor((first.year - 1) / 100) + 1;
  const decade = Math.floor(first.year / 10) * 10;
  if (target.precision === 'century') return { century: Math.floor(first.year / 100) + 1 };
  if (decade !== Math.floor(last.year / 10) * 10) return {};
  const winter = target.precision === 'season' && first.month === 12;
  if (first.year !== last.year && !winter) return { century, decade };
  const year = winter ? last.year : first.year;
  const season = seasonOf(first.month);
  if (target.precision === 'season') return { century, decade, year, season };
  if (first.month !== last.month)
    return season === seasonOf(last.month) && last.month - first.month < 3
      ? { century, decade, year, season }
      : { century, decade, year };
  const month = { century, decade, year, season, month: first.month };
  if (first.day === last.day) return { ...month, day: first.day };
  return target.interval && target.precision === 'day' ? { ...month, day: first.day, endDay: last.day } : month;
}

function seasonOf(month: number): number {
  return Math.floor((month % 12) / 3);
}
