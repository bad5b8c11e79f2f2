import { monthWords, weekdayWords } from './dateWords';
import { holidayStarts } from './holidayRules';

/** What in a stretch of prose the calendar alone may refute. Its words' signs are or-ed together. */
const sign = { february: 1, shortMonth: 2, day29: 4, day31: 8, weekday: 16, date: 32 } as const;

const signs = new Map<string, number>();

function mark(words: Iterable<string>, bit: number): void {
  for (const word of words) signs.set(word, (signs.get(word) ?? 0) | bit);
}

function monthsIn(...values: readonly number[]): string[] {
  return [...monthWords].flatMap(([word, { value }]) => (values.includes(value) ? [word] : []));
}

mark(monthsIn(2), sign.february);
mark(monthsIn(4, 6, 9, 11), sign.shortMonth);
mark(['29', '30', 'ninth', 'thirtieth'], sign.day29);
mark(['31', 'thirty'], sign.day31);
mark(weekdayWords.keys(), sign.weekday);
mark([...monthWords.keys(), ...holidayStarts], sign.date);

/** All words with a sign, in small letters. */
export const calendarWords: readonly string[] = [...signs.keys()];

/** The signs of a word, a figure or a mixture of both, as “31st”. */
export function calendarSigns(word: string): number {
  let found = 0;
  for (const [part] of word.matchAll(/[A-Za-z]+|\d+/g)) found |= signsOf(part);
  return found;
}

/** A weekday has its capital always. */
function signsOf(word: string): number {
  const found = signs.get(word.toLowerCase()) ?? 0;
  return /^[a-z]/.test(word) ? found & ~sign.weekday : found;
}

/** The sign of a date in figures. */
export const numericSign = sign.date;

/** Whether words with these signs may say a day that no calendar has, or one with a weekday. Never overlooks either. */
export function mayBeRefuted(found: number): boolean {
  const has = (bit: number) => (found & bit) !== 0;
  return (
    (has(sign.february) && has(sign.day29 | sign.day31)) ||
    (has(sign.shortMonth) && has(sign.day31)) ||
    (has(sign.weekday) && has(sign.date))
  );
}
