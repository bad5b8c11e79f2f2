import { isCountedNoun } from './countedNouns';
import type { CenturyPart, CountPart, DayPart, MonthPart, NthPart, WeekdayPart, YearPart } from './dateMention';
import { type DateText, markAt, type Read, skipWord, spanOf, wordAt } from './dateText';
import { monthWords, numberWords, ordinalWords, weekdayWords } from './dateWords';
import { isApostrophe, isCapitalized } from './tokens';

const firstYear = 1000;
const lastYear = 2199;

/**
 * A year after a day, month or season, or in a slot of its own: four digits, `'93`, or up to four digits with an era
 * ("AD 79", "44 BC", "79 C.E."). `isDouble`: a slash may follow, as in "1951/52".
 */
export function readYear(text: DateText, at: number, isDouble = false): Read<YearPart> | undefined {
  const token = text.tokens[at];
  if (token === undefined) return undefined;
  if (isApostrophe(token)) return readShortYear(text, at);
  if (token.kind === 'word') {
    const next = readEra(text, at, 'AD');
    const number = next === undefined ? undefined : text.tokens[next];
    if (next === undefined || number?.kind !== 'number' || number.text.length > 4) return undefined;
    return { part: yearPart(number, 'AD'), next: next + 1 };
  }
  if (token.kind !== 'number' || token.text.length > 4) return undefined;
  const era = readEra(text, at + 1, 'BC') === undefined ? 'AD' : 'BC';
  const afterEra = readEra(text, at + 1, era);
  if (afterEra !== undefined) return { part: yearPart(token, era), next: afterEra };
  const value = Number(token.text);
  if (token.text.length !== 4 || value < firstYear || value > lastYear) return undefined;
  if (isGluedOn(text, at) && !(isDouble && markAt(text, at + 1) === '/')) return undefined;
  return { part: yearPart(token), next: at + 1 };
}

function readShortYear(text: DateText, at: number): Read<YearPart> | undefined {
  const token = text.tokens[at + 1];
  if (token?.kind !== 'number' || !token.glued || token.text.length !== 2 || text.tokens[at]?.glued) return undefined;
  if (isGluedOn(text, at + 1)) return undefined;
  const short = Number(token.text);
  // Two digits are read as writers of this century mean them: '29 is 2029, '30 is 1930.
  const value = short < 30 ? 2000 + short : 1900 + short;
  return { part: { value, span: { start: token.start, end: token.end }, digits: 2 }, next: at + 2 };
}

/** Letters, digits or a per cent sign that follow without a space make another thing of a number: 1990s, 1905-A, 1993%. */
export function isGluedOn(text: DateText, at: number): boolean {
  const after = text.tokens[at + 1];
  if (after === undefined || !after.glued) return false;
  return after.kind !== 'mark' || '%°$€£_/\\@#*×^='.includes(after.text);
}

function yearPart(token: { text: string; start: number; end: number }, era?: 'BC' | 'AD'): YearPart {
  const written = Number(token.text);
  return {
    value: era === 'BC' ? 1 - written : written,
    span: { start: token.start, end: token.end },
    digits: token.text.length,
    ...(era === undefined ? {} : { era }),
  };
}

/** The index after "BC", "BCE", "B.C.", "B.C.E." or "AD", "CE", "A.D.", "C.E.". */
export function readEra(text: DateText, at: number, era: 'BC' | 'AD'): number | undefined {
  const token = text.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const whole = era === 'BC' ? ['BC', 'BCE'] : ['AD', 'CE'];
  if (whole.includes(token.text)) return at + 1;
  const letters = era === 'BC' ? 'BCE' : token.text === 'A' ? 'AD' : 'CE';
  let count = 0;
  let next = at;
  while (count < letters.length && text.tokens[next]?.text === letters[count] && markAt(text, next + 1) === '.') {
    count++;
    next += 2;
  }
  return count >= 2 ? next : undefined;
}

/** A month's name. Lower case is read too: the caller decides whether a date stands round it. */
export function readMonth(text: DateText, at: number): Read<MonthPart> | undefined {
  const token = text.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const month = monthWords.get(token.lower);
  if (month === undefined) return undefined;
  const dotted = month.short && markAt(text, at + 1) === '.' && text.tokens[at + 1]?.glued === true;
  const next = dotted ? at + 2 : at + 1;
  return {
    part: {
      value: month.value,
      span: spanOf(text, at, next),
      style: dotted ? 'dotted' : month.short ? 'short' : 'full',
    },
    next,
  };
}

/** "3" or "3rd"; `limit` is the highest number that still counts as a day, misprints included. */
export function readDay(text: DateText, at: number, limit = 39): Read<DayPart> | undefined {
  const token = text.tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const value = Number(token.text);
  if (value < 1 || value > limit) return undefined;
  const suffix = text.tokens[at + 1];
  const suffixed = suffix?.glued === true && suffix.kind === 'word' && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  const next = suffixed ? at + 2 : at + 1;
  if (isGluedOn(text, next - 1)) return undefined;
  return { part: { value, span: spanOf(text, at, next), style: suffixed ? 'suffixed' : 'plain' }, next };
}

/** "third", "twenty-first": an ordinal in words, at most the thirty-first. */
export function readOrdinalWord(text: DateText, at: number): Read<DayPart> | undefined {
  const word = wordAt(text, at);
  if (word === undefined) return undefined;
  const whole = ordinalWords.get(word);
  if (whole !== undefined)
    return { part: { value: whole, span: spanOf(text, at, at + 1), style: 'word' }, next: at + 1 };
  const ten = word === 'twenty' || word === 'thirty' ? numberWords.get(word) : undefined;
  if (ten === undefined) return undefined;
  const one = ordinalWords.get(wordAt(text, markAt(text, at + 1) === '-' ? at + 2 : at + 1) ?? '');
  if (one === undefined || one > 9) return undefined;
  const next = markAt(text, at + 1) === '-' ? at + 3 : at + 2;
  return { part: { value: ten + one, span: spanOf(text, at, next), style: 'word' }, next };
}

/** "19th" or "nineteenth" before "century", with the era after it. */
export function readCentury(text: DateText, at: number): Read<CenturyPart> | undefined {
  const ordinal = readDay(text, at) ?? readOrdinalWord(text, at);
  if (ordinal === undefined || ordinal.part.style === 'plain') return undefined;
  const { value, span } = ordinal.part;
  const style = ordinal.part.style === 'suffixed' ? 'suffixed' : 'word';
  let next = ordinal.next;
  if (markAt(text, next) === '-') next++;
  const word = wordAt(text, next);
  if (word === 'c' && markAt(text, next + 1) === '.') next++;
  else if (word !== 'century' && word !== 'cent') return undefined;
  next++;
  const before = readEra(text, next, 'BC');
  if (before !== undefined) return { part: { value: 1 - value, span, style, era: 'BC' }, next: before };
  const after = readEra(text, next, 'AD');
  if (after !== undefined) return { part: { value, span, style, era: 'AD' }, next: after };
  return value > 22 ? undefined : { part: { value, span, style }, next };
}

/** "first" to "fifth", "last", "final". */
export function readNth(text: DateText, at: number): Read<NthPart> | undefined {
  const word = wordAt(text, at);
  if (word === 'last' || word === 'final') return { part: { value: -1, span: spanOf(text, at, at + 1) }, next: at + 1 };
  const value = word === undefined ? undefined : ordinalWords.get(word);
  if (value === undefined || value > 5) return undefined;
  return { part: { value, span: spanOf(text, at, at + 1) }, next: at + 1 };
}

/** A weekday's name in full or, where `short` allows, abbreviated. Always capitalised. */
export function readWeekday(text: DateText, at: number, short: boolean): Read<WeekdayPart> | undefined {
  const token = text.tokens[at];
  if (token === undefined || !isCapitalized(token)) return undefined;
  const weekday = weekdayWords.get(token.lower);
  if (weekday === undefined || (weekday.short && !short)) return undefined;
  const dotted = weekday.short && markAt(text, at + 1) === '.';
  const next = dotted ? at + 2 : at + 1;
  return {
    part: {
      day: weekday.value,
      span: spanOf(text, at, next),
      style: dotted ? 'dotted' : weekday.short ? 'short' : 'full',
    },
    next,
  };
}

/** "3", "three", "twenty-five", "a", "a hundred", "one hundred and fifty-four": how many units. */
export function readCount(text: DateText, at: number): Read<CountPart> | undefined {
  const token = text.tokens[at];
  if (token?.kind === 'number') {
    if (token.text.length > 4 || token.glued || isGluedOn(text, at)) return undefined;
    return { part: { value: Number(token.text), span: spanOf(text, at, at + 1), style: 'digits' }, next: at + 1 };
  }
  const word = wordAt(text, at);
  if (word === undefined) return undefined;
  const article = word === 'a' || word === 'an';
  const first = article ? 1 : numberWords.get(word);
  if (first === undefined) return undefined;
  let { value, next } = readBelowHundred(text, at, first);
  if (first < 10 && wordAt(text, next) === 'hundred') {
    value *= 100;
    next++;
    const rest = skipWord(text, next, 'and');
    const small = numberWords.get(wordAt(text, rest) ?? '');
    if (small !== undefined) {
      const read = readBelowHundred(text, rest, small);
      value += read.value;
      next = read.next;
    }
  }
  const style = article && value === 1 ? 'article' : 'word';
  return { part: { value, span: spanOf(text, at, next), style }, next };
}

/** "fifty-four" or "fifty four" where the word at `at` is fifty, else that word alone. */
function readBelowHundred(text: DateText, at: number, first: number): { value: number; next: number } {
  const dash = markAt(text, at + 1) === '-' ? 1 : 0;
  const unit = numberWords.get(wordAt(text, at + 1 + dash) ?? '');
  return first >= 20 && unit !== undefined && unit < 10
    ? { value: first + unit, next: at + dash + 2 }
    : { value: first, next: at + 1 };
}

/** Whether what stands at an index makes a number before it a count ("1984 people"). */
export function countsSomething(text: DateText, at: number): boolean {
  const token = text.tokens[at];
  return token?.kind === 'word' && isCountedNoun(token.text);
}
