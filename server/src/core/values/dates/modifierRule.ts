import type { DateMention, ModifierKind, ModifierPart } from './dateMention';
import { readYear } from './dateParts';
import { type DateText, type Match, markAt, type Rule, skipWord, wordAt } from './dateText';
import { ordinalWords } from './dateWords';
import { readMonthDate } from './monthRules';
import { centuryRule, decadeRule, decadeWordRule, readSeasonDate } from './periodRules';
import { isLabel, yearRule } from './yearRules';

const adjectives: ReadonlyMap<string, ModifierKind> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);

/** Nouns that "of" follows. */
const nouns: ReadonlyMap<string, ModifierKind> = new Map([
  ['beginning', 'early'],
  ['start', 'early'],
  ['dawn', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
]);

const edges: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['first', 'first'],
  ['opening', 'first'],
  ['last', 'last'],
  ['final', 'last'],
  ['closing', 'last'],
]);

const edgeUnits: ReadonlyMap<string, 'day' | 'week' | 'month'> = new Map([
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['months', 'month'],
]);

interface Announced {
  readonly kind: ModifierKind;
  readonly unit?: 'day' | 'week' | 'month';
  readonly quarter?: number;
  /** Where the date begins that it modifies. */
  readonly next: number;
}

/** "early 1994", "mid-January", "late in the 19th century", "the end of March", "the last days of September". */
export const modifierRule: Rule = (text, at) => {
  const announced = readModifier(text, at);
  if (announced === undefined) return undefined;
  const match = readPeriod(text, announced.next);
  if (match === undefined) return undefined;
  const { mention, next } = match;
  if (announced.kind === 'quarter' && mention.form.type !== 'year') return undefined;
  const start = text.tokens[at]?.start ?? 0;
  const modifier: ModifierPart = {
    kind: announced.kind,
    span: { start, end: mention.span.start },
    ...(announced.unit === undefined ? {} : { unit: announced.unit }),
    ...(announced.quarter === undefined ? {} : { quarter: announced.quarter }),
  };
  const modified: DateMention = { ...mention, span: { start, end: mention.span.end }, modifier };
  return { mention: modified, next };
};

function readModifier(text: DateText, at: number): Announced | undefined {
  const word = wordAt(text, at) ?? '';
  const adjective = adjectives.get(word);
  if (adjective !== undefined) {
    const dash = markAt(text, at + 1) === '-' ? at + 2 : at + 1;
    const inside = skipWord(text, dash, 'in');
    return { kind: adjective, next: inside === dash ? dash : skipWord(text, inside, 'the') };
  }
  const noun = nouns.get(word);
  if (noun !== undefined) {
    return wordAt(text, at + 1) === 'of' ? { kind: noun, next: skipWord(text, at + 2, 'the') } : undefined;
  }
  if ((word === 'first' || word === 'second') && wordAt(text, at + 1) === 'half' && wordAt(text, at + 2) === 'of') {
    return { kind: word === 'first' ? 'first-half' : 'second-half', next: skipWord(text, at + 3, 'the') };
  }
  const quarter = readQuarter(text, at);
  if (quarter !== undefined) return quarter;
  const edge = edges.get(word);
  const unit = edgeUnits.get(wordAt(text, at + 1) ?? '');
  if (edge === undefined || unit === undefined || !['of', 'in'].includes(wordAt(text, at + 2) ?? '')) return undefined;
  return { kind: edge, unit, next: skipWord(text, at + 3, 'the') };
}

/** "the first quarter of 1994", "Q1 1994", "Q1 of 1994" */
function readQuarter(text: DateText, at: number): Announced | undefined {
  const word = wordAt(text, at) ?? '';
  if (word === 'q') {
    const number = text.tokens[at + 1];
    if (number?.glued !== true || !/^[1-4]$/.test(number.text)) return undefined;
    return { kind: 'quarter', quarter: Number(number.text), next: skipWord(text, at + 2, 'of') };
  }
  if (wordAt(text, at + 1) !== 'quarter') return undefined;
  const quarter = word === 'last' || word === 'final' ? 4 : ordinalWords.get(word);
  if (quarter === undefined || quarter > 4) return undefined;
  const next = skipWord(text, at + 2, 'of', 'in');
  return next === at + 2 ? undefined : { kind: 'quarter', quarter, next };
}

function readPeriod(text: DateText, at: number): Match | undefined {
  const period =
    readMonthDate(text, at, true) ??
    readSeasonDate(text, at, true) ??
    decadeRule(text, at) ??
    centuryRule(text, at) ??
    decadeWordRule(text, at);
  if (period !== undefined) return period.mention.form.type === 'interval' ? undefined : period;
  const year = readYear(text, at);
  if (year === undefined || isLabel(text, at - 1)) return undefined;
  const match = yearRule(text, at);
  return match?.mention.form.type === 'year' ? match : undefined;
}
