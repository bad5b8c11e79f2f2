import type { Fact } from '../../facts/factSet';
import type { DateValue, Day } from '../../values/dateValue';
import { civilOf, weekdayOf } from '../../values/day';
import type { SentenceContext } from '../sentenceContext';
import { dayAndMonth } from './dayAndMonth';
import { isDay } from './slipIndex';

/**
 * “Wednesday, *19* November 1987”, which was a Thursday, of what happened on the 18th: the weekday is that of the fact's day, and the day is
 * close to it or has another digit. So it is the day that is wrong, and not the weekday.
 */
export function weekdaySlips({ index, prose, units }: SentenceContext, at: number, date: DateValue): Fact[] {
  const unit = units[at];
  const weekday = unit?.kind === 'date' ? unit.date.weekday?.day : undefined;
  if (weekday === undefined || !isDay(date) || weekdayOf(date.first) === weekday) return [];
  if (index.slips.days.has(date.first) || daily.test(prose.slice(units[0]?.start, units.at(-1)?.end))) return [];
  const found: Fact[] = [];
  for (let day = date.first - farthest; day <= date.first + farthest; day++) {
    if (weekdayOf(day) !== weekday || !isLikeDay(date.first, day)) continue;
    for (const fact of index.slips.byDayAndMonth.get(dayAndMonth(civilOf(day))) ?? [])
      if (fact.rank !== 'deprecated' && fact.values.some(v => v.kind === 'date' && v.date.first === day))
        found.push(fact);
  }
  return found;
}

/** In days; within them stand all days of a month that differ in one digit. */
const farthest = 30;

function isLikeDay(told: Day, day: Day): boolean {
  if (Math.abs(told - day) <= 3) return true;
  const [a, b] = [civilOf(told), civilOf(day)];
  const [one, other] = [a, b].map(each => String(each.day).padStart(2, '0'));
  return a.month === b.month && [...(one ?? '')].filter((digit, i) => digit !== other?.[i]).length === 1;
}

/** “On Wednesday, 17 November, *the day before* the fire”: another day than the fact's is meant. */
const daily =
  /\b(?:(?:days?|night|morning|evening|eve|weeks?|fortnight) (?:before|after|later|earlier|of)|(?:next|following|previous|same) (?:day|night|morning|evening|week))\b/i;
