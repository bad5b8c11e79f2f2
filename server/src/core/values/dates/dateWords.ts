import type { DateUnit } from './dateMention';

/** The words that dates are made of, in lower case. */

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const seasonNames = ['winter', 'spring', 'summer', 'autumn'] as const;

interface NamedNumber {
  readonly value: number;
  readonly short: boolean;
}

function named(names: readonly string[], base: number, short: readonly (readonly [string, number])[]) {
  const map = new Map<string, NamedNumber>();
  names.forEach((name, index) => {
    map.set(name.toLowerCase(), { value: index + base, short: false });
  });
  for (const [name, value] of short) map.set(name, { value, short: true });
  return map as ReadonlyMap<string, NamedNumber>;
}

/** "may" has no short form; it is full. */
export const monthWords = named(monthNames, 1, [
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

export const weekdayWords = named(weekdayNames, 0, [
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
]);

export const seasonWords: ReadonlyMap<string, number> = new Map([
  ['winter', 0],
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
]);

export const unitWords: ReadonlyMap<string, DateUnit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

const smallNumbers = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  'eighteen nineteen',
]
  .join(' ')
  .split(' ');

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** one to nineteen, twenty to ninety. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...smallNumbers.map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const smallOrdinals = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  'sixteenth seventeenth eighteenth nineteenth',
]
  .join(' ')
  .split(' ');

/** first to nineteenth, twentieth and thirtieth. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...smallOrdinals.map((word, index): [string, number] => [word, index + 1]),
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** "the nineties": the decade within its century. */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);

/** A number below a hundred in words: "three", "forty-four". */
export function numberInWords(value: number): string | undefined {
  if (value >= 1 && value < 20) return smallNumbers[value - 1];
  const ten = tens[Math.floor(value / 10) - 2];
  if (ten === undefined || value >= 100) return undefined;
  return value % 10 === 0 ? ten : `${ten}-${smallNumbers[(value % 10) - 1]}`;
}

/** An ordinal below forty in words: "third", "twenty-first". */
export function ordinalInWords(value: number): string | undefined {
  if (value >= 1 && value < 20) return smallOrdinals[value - 1];
  if (value === 20) return 'twentieth';
  if (value === 30) return 'thirtieth';
  const ten = tens[Math.floor(value / 10) - 2];
  return ten === undefined || value >= 40 ? undefined : `${ten}-${smallOrdinals[(value % 10) - 1]}`;
}

export { ordinalSuffix } from '../ordinals/ordinalWords';
