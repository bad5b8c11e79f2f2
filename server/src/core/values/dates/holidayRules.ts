import type { HolidayId } from './dateMention';
import { readYear } from './dateParts';
import { type DateText, markAt, type Rule, skipMark, skipWord, spanOf, wordAt } from './dateText';
import { isApostrophe, isCapitalized } from './tokens';

/** Longest first among those with one beginning. An apostrophe stands for itself and an "s" after it or before it. */
const names: readonly (readonly [id: HolidayId, words: string])[] = [
  ['new-years-day', "new year ' s day"],
  ['new-years-eve', "new year ' s eve"],
  ['new-years-day', 'new years day'],
  ['new-years-eve', 'new years eve'],
  ['new-year', 'new year'],
  ['valentines-day', "valentine ' s day"],
  ['st-patricks-day', "patrick ' s day"],
  ['april-fools-day', "april fools ' day"],
  ['april-fools-day', "april fool ' s day"],
  ['april-fools-day', 'april fools day'],
  ['good-friday', 'good friday'],
  ['easter-sunday', 'easter sunday'],
  ['easter-sunday', 'easter day'],
  ['easter-monday', 'easter monday'],
  ['easter', 'easter'],
  ['may-day', 'may day'],
  ['fourth-of-july', 'fourth of july'],
  ['fourth-of-july', 'july fourth'],
  ['bastille-day', 'bastille day'],
  ['halloween', 'halloween'],
  ['thanksgiving', 'thanksgiving day'],
  ['thanksgiving', 'thanksgiving'],
  ['christmas-eve', 'christmas eve'],
  ['christmas-day', 'christmas day'],
  ['christmas', 'christmas'],
  ['boxing-day', 'boxing day'],
];

const byFirstWord = new Map<string, (readonly [id: HolidayId, words: readonly string[]])[]>();
for (const [id, phrase] of names) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), [id, words]]);
}

/** The words with which holidays begin. */
export const holidayStarts: ReadonlySet<string> = new Set(byFirstWord.keys());

/** Holidays that are one day by their very name; the others need a year or "at", "on" before them to be a date. */
const dated = /-(?:day|eve|sunday|monday|friday|july)$|^good-friday$/;

/** "Christmas Day 1991", "New Year's Day, 1818", "Easter 1916", "at Christmas". */
export const holidayRule: Rule = (text, at) => {
  if (!isCapitalized(text.tokens[at])) return undefined;
  for (const [id, words] of byFirstWord.get(wordAt(text, at) ?? '') ?? []) {
    const next = readPhrase(text, at, words);
    if (next === undefined) continue;
    const year = readYear(text, skipWord(text, skipMark(text, next, ','), 'of', 'in'));
    if (year === undefined && !standsAsDate(text, at, id, next)) return undefined;
    const end = year?.next ?? next;
    return {
      mention: {
        span: spanOf(text, at, end),
        kind: year === undefined ? 'partial' : 'absolute',
        form: {
          type: 'holiday',
          holiday: { id, span: spanOf(text, at, next) },
          ...(year === undefined ? {} : { year: year.part }),
        },
      },
      next: end,
    };
  }
  return undefined;
};

function readPhrase(text: DateText, at: number, words: readonly string[]): number | undefined {
  for (const [index, word] of words.entries()) {
    const token = text.tokens[at + index];
    if (token === undefined) return undefined;
    if (word === "'" ? !isApostrophe(token) : token.lower !== word) return undefined;
  }
  return at + words.length;
}

function standsAsDate(text: DateText, at: number, id: HolidayId, next: number): boolean {
  if (isCapitalized(text.tokens[next]) || markAt(text, next) === '-' || isApostrophe(text.tokens[next])) return false;
  const before = wordAt(text, at - 1) ?? '';
  if (before === 'on' || before === 'by' || before === 'until' || before === 'since') return true;
  return dated.test(id) ? !/^(?:a|an|the|every|each)$/.test(before) : before === 'at';
}
