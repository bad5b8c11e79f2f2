/**
 * Dates in prose, by a small grammar of our own. chrono-node 2 was measured against it first: of 64 forms that news and
 * books use it reads 30 whole (no decades, centuries, seasons, year slots, year ranges, holidays or anchored expressions),
 * it takes "sat", "sun", "march", "at 5" and "2–0" for dates, reads 0.6 MB/s of prose rich in dates, and gives a clock
 * time in the machine's zone instead of the written parts that a fix has to keep. So nothing of it is used here.
 *
 * The grammar is a list of rules by the kind of word that a date begins with. Each reads tokens forward by a bounded
 * number of steps, so the whole is linear in the length of the prose.
 */
import type { Span } from '../../span';
import type { DateMention } from './dateMention';
import type { DateText, Match, Rule } from './dateText';
import { withWeekdayAfter } from './dayRules';
import { inStepYear } from './relativeRules';
import { mayShareYear, shareYears } from './shareYears';
import { tokensOf } from './tokensOf';

/** Far enough for every word that a rule looks back at. */
const lookBehind = 60;
const lookAhead = 80;

const mayHoldDate =
  /\d|century|day|year|month|week|decade|night|morning|evening|ago\b|later|earlier|yesterday|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|fall|new year|christmas|easter|hallow|thanks|ties\b/i;

/**
 * The dates of a stretch of prose, left to right and not overlapping. Spans are prose offsets.
 * @param within Only what lies inside it is returned; words outside it may still tell a year from a count.
 */
export function recognizeDates(prose: string, within?: Span): DateMention[] {
  const wanted = within ?? { start: 0, end: prose.length };
  const stretch = widen(prose, wanted);
  const { tokens, rules } = tokensOf(prose, stretch);
  const whole = stretch.start === 0 && stretch.end === prose.length;
  const fromStart = stretch.start === 0;
  const mentions: DateMention[] = [];
  let text: DateText = { prose, tokens, whole, fromStart };
  for (let at = 0; at < tokens.length; at++) {
    const begun = rules[at];
    if (begun === undefined) continue;
    // What stands behind what is wanted may only give a year to a date in it.
    const { start = 0 } = tokens[at] ?? {};
    if (start >= wanted.end && !mayShareYear(mentions.at(-1), start)) break;
    const match = firstMatch(text, at, begun);
    if (match === undefined) continue;
    mentions.push(match.mention);
    text = { prose, tokens, whole, fromStart, previous: match };
    at = Math.max(match.next - 1, at);
  }
  if (mentions.length === 0) return [];
  const inside = shareYears(prose, mentions).filter(
    mention => mention.span.start >= wanted.start && mention.span.end <= wanted.end,
  );
  return inside.length > 0 && mayHoldDate.test(prose.slice(stretch.start, stretch.end)) ? inside : [];
}

function firstMatch(text: DateText, at: number, rules: readonly Rule[]): Match | undefined {
  for (const rule of rules) {
    const match = rule(text, at);
    if (match !== undefined) return withWeekdayAfter(text, withAbout(text, at, inStepYear(text, match)));
  }
  return undefined;
}

/** "about", "around", "circa", "c." make a date approximate. */
function withAbout(text: DateText, at: number, match: Match): Match {
  const { kind } = match.mention;
  if (kind !== 'absolute' && kind !== 'partial') return match;
  let before = at - 1;
  if (text.tokens[before]?.text === '.') before--;
  if (text.tokens[before]?.lower === 'year') before--;
  if (text.tokens[before]?.lower === 'the') before--;
  const word = text.tokens[before]?.lower ?? '';
  if (!/^(?:about|around|circa|ca|c|approximately|roughly)$/.test(word)) return match;
  return { ...match, mention: { ...match.mention, about: true } };
}

function widen(prose: string, span: Span): Span {
  let start = Math.max(0, span.start - lookBehind);
  while (start > 0 && start < span.start && !/\s/.test(prose.charAt(start - 1))) start++;
  let end = Math.min(prose.length, span.end + lookAhead);
  while (end < prose.length && end > span.end && !/\s/.test(prose.charAt(end))) end--;
  return { start, end };
}
