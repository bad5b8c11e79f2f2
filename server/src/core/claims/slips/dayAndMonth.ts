import type { CivilDate } from '../../values/day';

/** What a slip in the year leaves of a day. */
export function dayAndMonth({ day, month }: CivilDate): string {
  return `${day}-${month}`;
}

/** What a slip in the month leaves of a day. */
export function dayAndYear({ day, year }: CivilDate): string {
  return `${day}-${year}`;
}

export function monthAndYear({ month, year }: CivilDate): string {
  return `${month}-${year}`;
}
