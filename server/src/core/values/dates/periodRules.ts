import type { DateMention, DecadePart, SeasonPart, YearPart } from './dateMention';
import { readCentury, readYear } from './dateParts';
import {
  type DateText,
  type Match,
  markAt,
  type Read,
  type Rule,
  skipMark,
  skipWord,
  spanOf,
  wordAt,
} from './dateText';
import { decadeWords, seasonWords } from './dateWords';
import { isApostrophe, isDash } from './tokens';

/** "1990s", "1990's", "'90s", "90s" after "the", "1800s". */
export const decadeRule: Rule = (text, at) => {
  const short = isApostrophe(text.tokens[at]);
  const number = text.tokens[short ? at + 1 : at];
  if (number?.kind !== 'number' || (short && !number.glued)) return undefined;
  let plural = short ? at + 2 : at + 1;
  if (isApostrophe(text.tokens[plural]) && text.tokens[plural]?.glued === true) plural++;
  const s = text.tokens[plural];
  if (s?.lower !== 's' || !s.glued) return undefined;
  const value = Number(number.text);
  const next = plural + 1;
  const span = spanOf(text, at, next);
  if (number.text.length === 4) {
    if (value < 1000 || value > 2190 || value % 10 !== 0) return undefined;
    if (text.tokens[at]?.glued === true && !'(-–—“"‘\''.includes(markAt(text, at - 1) ?? '$')) return undefined;
    return decade({ value, span, style: value % 100 === 0 ? 'century' : 'full' }, next);
  }
  if (number.text.length !== 2 || value % 10 !== 0) return undefined;
  const before = wordAt(text, markAt(text, at - 1) === '-' ? at - 2 : at - 1);
  if (!short && !['the', 'early', 'mid', 'late'].includes(before ?? '')) return undefined;
  return decade({ value: value < 30 ? 2000 + value : 1900 + value, span, style: 'short' }, next);
};

/** "the nineties", "the late seventies"; "in his nineties" is an age. */
export const decadeWordRule: Rule = (text, at) => {
  const value = decadeWords.get(wordAt(text, at) ?? '');
  const before = wordAt(text, markAt(text, at - 1) === '-' ? at - 2 : at - 1);
  if (value === undefined || !['the', 'early', 'mid', 'late'].includes(before ?? '')) return undefined;
  if (before !== 'the' && /^(?:his|her|their|my|our|your)$/.test(wordAt(text, at - 2) ?? '')) return undefined;
  return decade({ value: 1900 + value, span: spanOf(text, at, at + 1), style: 'word' }, at + 1);
};

function decade(part: DecadePart, next: number): Match {
  return { mention: { span: part.span, kind: 'absolute', form: { type: 'decade', decade: part } }, next };
}

/** "19th century", "nineteenth-century", "5th century BC". */
export const centuryRule: Rule = (text, at) => {
  const century = readCentury(text, at);
  if (century === undefined) return undefined;
  return {
    mention: {
      span: spanOf(text, at, century.next),
      kind: 'absolute',
      form: { type: 'century', century: century.part },
    },
    next: century.next,
  };
};

/** "turn of the century", "turn of the 20th century", "turn of the millennium". */
export const turnRule: Rule = (text, at) => {
  if (wordAt(text, at) !== 'turn' || wordAt(text, at + 1) !== 'of' || wordAt(text, at + 2) !== 'the') return undefined;
  const century = readCentury(text, at + 3);
  const word = wordAt(text, at + 3);
  if (century === undefined && word !== 'century' && word !== 'millennium') return undefined;
  const next = century?.next ?? at + 4;
  const year = century !== undefined ? (century.part.value - 1) * 100 : word === 'millennium' ? 2000 : undefined;
  return {
    mention: {
      span: spanOf(text, at, next),
      kind: 'absolute',
      form: { type: 'turn', ...(year === undefined ? {} : { year }) },
    },
    next,
  };
};

/** "spring 1993", "autumn of 1993", "winter of 2009–10". */
export const seasonRule: Rule = (text, at) => readSeasonDate(text, at, false);

/** As `seasonRule`; `announced`: "late" stands before it, which makes a date of "summer" alone. */
export function readSeasonDate(text: DateText, at: number, announced: boolean): Match | undefined {
  const season = readSeason(text, at);
  if (season === undefined) return undefined;
  const year = readYear(text, skipWord(text, skipMark(text, season.next, ','), 'of', 'in'), true);
  if (year === undefined) {
    if (!announced && !announcesSeason(text, at)) return undefined;
    return { mention: seasonMention(season.part, season.part.span.end), next: season.next };
  }
  const end = seasonEnd(text, year);
  if (end === undefined && markAt(text, year.next) === '/') return undefined;
  const next = end?.next ?? year.next;
  return { mention: seasonMention(season.part, spanOf(text, at, next).end, year.part, end?.part), next };
}

export function readSeason(text: DateText, at: number): Read<SeasonPart> | undefined {
  const value = seasonWords.get(wordAt(text, at) ?? '');
  return value === undefined ? undefined : { part: { value, span: spanOf(text, at, at + 1) }, next: at + 1 };
}

/** "in the spring" is a date of the year that is spoken of; "a spring" and "fall" are many other things. */
function announcesSeason(text: DateText, at: number): boolean {
  return (
    wordAt(text, at - 1) === 'the' &&
    /^(?:in|since|until|by|during)$/.test(wordAt(text, at - 2) ?? '') &&
    (text.tokens[at + 1] === undefined || text.tokens[at + 1]?.kind === 'mark')
  );
}

/** The second year of "2009–10" or "2009–2010": always the year after. */
function seasonEnd(text: DateText, year: Read<YearPart>): Read<YearPart> | undefined {
  const token = text.tokens[year.next + 1];
  if (!isDash(text.tokens[year.next]) && text.tokens[year.next]?.text !== '/') return undefined;
  if (token?.kind !== 'number' || !token.glued || token.text.length === 3 || token.text.length > 4) return undefined;
  const value = year.part.value + 1;
  if (value % 10 ** token.text.length !== Number(token.text)) return undefined;
  return {
    part: { value, span: { start: token.start, end: token.end }, digits: token.text.length },
    next: year.next + 2,
  };
}

function seasonMention(season: SeasonPart, end: number, year?: YearPart, endYear?: YearPart): DateMention {
  return {
    span: { start: season.span.start, end },
    kind: year === undefined ? 'partial' : 'absolute',
    form: {
      type: 'season',
      season,
      ...(year === undefined ? {} : { year }),
      ...(endYear === undefined ? {} : { endYear }),
    },
  };
}
