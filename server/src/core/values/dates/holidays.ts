import type { Day } from '../dateValue';
import { dayOf, weekdayOf } from '../day';
import type { HolidayId } from './dateMention';

const fixed: Readonly<Partial<Record<HolidayId, readonly [month: number, day: number]>>> = {
  'new-years-day': [1, 1],
  'valentines-day': [2, 14],
  'st-patricks-day': [3, 17],
  'april-fools-day': [4, 1],
  'may-day': [5, 1],
  'fourth-of-july': [7, 4],
  'bastille-day': [7, 14],
  halloween: [10, 31],
  'christmas-eve': [12, 24],
  'christmas-day': [12, 25],
  'boxing-day': [12, 26],
  'new-years-eve': [12, 31],
};

/** First and last day that a holiday's name may mean in a year. "New Year 1992" also means its eve. */
export function holidayDays(id: HolidayId, year: number): readonly [Day, Day] {
  const date = fixed[id];
  if (date !== undefined) return one(dayOf(year, ...date));
  if (id === 'christmas') return [dayOf(year, 12, 24), dayOf(year, 12, 26)];
  if (id === 'new-year') return [dayOf(year - 1, 12, 31), dayOf(year, 1, 1)];
  if (id === 'thanksgiving') return one(nthWeekdayOf(year, 11, 4, 4) ?? dayOf(year, 11, 22));
  const sunday = easterSunday(year);
  if (id === 'good-friday') return one(sunday - 2);
  if (id === 'easter-monday') return one(sunday + 1);
  return id === 'easter-sunday' ? one(sunday) : [sunday - 2, sunday + 1];
}

function one(day: Day): readonly [Day, Day] {
  return [day, day];
}

/** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const index = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(index / 31), (index % 31) + 1);
}

/** The nth such weekday of a month, −1 the last; undefined where the month has no fifth. */
export function nthWeekdayOf(year: number, month: number, weekday: number, nth: number): Day | undefined {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return day <= dayOf(year, month + 1, 0) ? day : undefined;
}
