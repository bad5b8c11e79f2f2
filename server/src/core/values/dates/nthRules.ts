import type { DateMention, MonthPart, NthPart, WeekdayPart, YearPart } from './dateMention';
import { readMonth, readNth, readWeekday, readYear } from './dateParts';
import { type DateText, type Match, type Read, type Rule, skipMark, skipWord, spanOf, wordAt } from './dateText';
import { isCapitalized } from './tokens';

/** "last Friday in June 1998", "first Monday of March", "first day of 1818", "last day of April 1993". */
export const nthRule: Rule = (text, at) => {
  const nth = readNth(text, at);
  if (nth === undefined) return undefined;
  const weekday = readWeekday(text, nth.next, false);
  if (weekday === undefined && (wordAt(text, nth.next) !== 'day' || Math.abs(nth.part.value) !== 1)) return undefined;
  const after = weekday?.next ?? nth.next + 1;
  const of = skipWord(text, after, 'of', 'in');
  if (of === after) return undefined;
  const month = isCapitalized(text.tokens[of]) ? readMonth(text, of) : undefined;
  if (month === undefined) {
    const year = weekday === undefined ? readYear(text, of) : undefined;
    return year === undefined ? undefined : nthMention(text, at, nth.part, undefined, undefined, year);
  }
  const year = readYear(text, skipWord(text, skipMark(text, month.next, ','), 'of', 'in'));
  return nthMention(text, at, nth.part, weekday?.part, month, year);
};

function nthMention(
  text: DateText,
  at: number,
  nth: NthPart,
  weekday: WeekdayPart | undefined,
  month: Read<MonthPart> | undefined,
  year: Read<YearPart> | undefined,
): Match {
  const next = year?.next ?? month?.next ?? at + 1;
  const mention: DateMention = {
    span: spanOf(text, at, next),
    kind: year === undefined ? 'partial' : 'absolute',
    form: {
      type: 'nth',
      nth,
      ...(weekday === undefined ? {} : { weekday }),
      ...(month === undefined ? {} : { month: month.part }),
      ...(year === undefined ? {} : { year: year.part }),
    },
  };
  return { mention, next };
}
