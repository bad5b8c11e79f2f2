import type { DateMention, DateUnit, StepPart, StepUnit } from './dateMention';
import { readDay, readMonth, readWeekday } from './dateParts';
import {
  beginsSentence,
  type DateText,
  endsPhrase,
  type Match,
  markAt,
  type Read,
  type Rule,
  spanOf,
  wordAt,
} from './dateText';
import { unitWords } from './dateWords';
import { readSeason } from './periodRules';
import { isCapitalized, isDash } from './tokens';

const nearDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "tonight", "tomorrow". */
export const nearDayRule: Rule = (text, at) => {
  const offset = nearDays.get(wordAt(text, at) ?? '');
  if (offset === undefined || (isDash(text.tokens[at + 1]) && text.tokens[at + 1]?.glued === true)) return undefined;
  // "USA Today", "Tomorrow Never Dies": a capital inside a sentence is a name's.
  if (isCapitalized(text.tokens[at]) && (!beginsSentence(text, at) || isCapitalized(text.tokens[at + 1])))
    return undefined;
  return relative(text, at, at + 1, { type: 'near-day', offset });
};

const habitual =
  /^(?:a|an|one|every|each|any|some|most|many|no|black|good|bloody|super|easter|ash|palm|cyber|ruby|man)$/;

const prepositions = /^(?:on|by|until|since|from|before|after|till)$/;
const titleWords = /^(?:night|morning|times|mail|club|evening|market|school)$/;

/** A weekday that stands for the one nearest to the dateline: "on Saturday", "Wednesday's talks". */
export const weekdayRule: Rule = (text, at) => {
  const weekday = readWeekday(text, at, false);
  if (weekday === undefined) return undefined;
  const before = text.tokens[at - 1];
  const after = text.tokens[weekday.next];
  if (
    before?.kind === 'word' &&
    (habitual.test(before.lower) || (isCapitalized(before) && !opensSentence(text, at - 1)))
  ) {
    return undefined;
  }
  if (isDash(before) && before?.glued === true) return undefined;
  // "On Monday Ankara said" is a day; "Wednesday Addams" and "on Saturday Night Live" are not.
  if (isCapitalized(after) && (titleWords.test(after?.lower ?? '') || !prepositions.test(before?.lower ?? ''))) {
    return undefined;
  }
  if (wordAt(text, weekday.next) === 'the' && readDay(text, weekday.next + 1) !== undefined) return undefined;
  if (isDash(after) || after?.lower === 'to' || after?.lower === 'through') {
    if (readWeekday(text, weekday.next + 1, false) !== undefined || after?.glued === true) return undefined;
  }
  return relative(text, at, weekday.next, { type: 'weekday', weekday: weekday.part });
};

function opensSentence(text: DateText, at: number): boolean {
  return (
    beginsSentence(text, at) &&
    /^(?:on|by|until|since|from|before|after|late|early|this|last|next)$/.test(wordAt(text, at) ?? '')
  );
}

function relative(text: DateText, at: number, next: number, form: DateMention['form']): Match {
  return { mention: { span: spanOf(text, at, next), kind: 'relative', form }, next };
}

/** How far each word steps, and from where: "last year" from the dateline, "that year" from the date spoken of before. */
const steps: ReadonlyMap<string, { readonly base: StepPart['base']; readonly value: number }> = new Map([
  ['last', { base: 'dateline', value: -1 }],
  ['this', { base: 'dateline', value: 0 }],
  ['next', { base: 'dateline', value: 1 }],
  ['that', { base: 'anchor', value: 0 }],
]);

const anchoredSteps: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
]);

const reporting =
  /^(?:said|says|say|saying|told|tell|believe|believes|believed|think|thinks|thought|know|knows|knew|know|hope|hopes|hoped|so|such|fact|claim|claims|claimed|warned|insisted|announced|noted|added|argued|agreed)$/;

/** "last year", "this month", "next Friday", "that December", "that same year". */
export const stepRule: Rule = (text, at) => {
  const word = wordAt(text, at) ?? '';
  const step = steps.get(word);
  if (step === undefined) return undefined;
  const same = word === 'that' && wordAt(text, at + 1) === 'same';
  const unit = readStepUnit(text, same ? at + 2 : at + 1);
  if (unit === undefined) return undefined;
  if (isCapitalized(text.tokens[at]) && !beginsSentence(text, at)) return undefined;
  if (word === 'that' && !same) {
    // "He said that May would go": after a verb of saying, "that" is no pointer.
    if (reporting.test(wordAt(text, at - 1) ?? '')) return undefined;
    if (unit.part.type === 'weekday' || (unit.part.type === 'unit' && unit.part.unit === 'century')) return undefined;
  }
  if (isDash(text.tokens[unit.next]) && text.tokens[unit.next]?.glued === true) return undefined;
  if ((word === 'last' || word === 'this') && wordAt(text, at - 1) === 'the') return undefined;
  if (unit.part.type === 'weekday' && opensDate(text, unit.next)) return undefined;
  return stepMention(text, at, unit, { ...step, span: spanOf(text, at, same ? at + 2 : at + 1) });
};

/** "last Friday, *5 March*", "next Monday the *3rd of May*": the weekday is that of the date behind it, and is read with it. */
function opensDate(text: DateText, next: number): boolean {
  const at = markAt(text, next) === ',' ? next + 1 : next;
  const start = wordAt(text, at) === 'the' ? at + 1 : at;
  const day = readDay(text, start);
  if (day === undefined) return readMonth(text, start) !== undefined;
  return readMonth(text, wordAt(text, day.next) === 'of' ? day.next + 1 : day.next) !== undefined;
}

/** "the following year", "the next day", "the same month", "the year before", "the day after", "the previous April". */
export const anchoredRule: Rule = (text, at) => {
  if (wordAt(text, at) !== 'the') return undefined;
  const before = anchoredSteps.get(wordAt(text, at + 1) ?? '');
  if (before !== undefined) {
    const unit = readStepUnit(text, at + 2);
    if (unit === undefined) return undefined;
    return stepMention(text, at, unit, { base: 'anchor', value: before, span: spanOf(text, at, at + 2) });
  }
  const unit = readStepUnit(text, at + 1);
  if (unit?.part.type !== 'unit') return undefined;
  const word = wordAt(text, unit.next);
  const value = word === 'before' ? -1 : word === 'after' ? 1 : undefined;
  if (value === undefined || !endsPhrase(text, unit.next + 1)) return undefined;
  const match = stepMention(text, at, unit, { base: 'anchor', value, span: spanOf(text, unit.next, unit.next + 1) });
  return {
    mention: { ...match.mention, span: spanOf(text, at, unit.next + 1) },
    next: unit.next + 1,
  };
};

function readStepUnit(text: DateText, at: number): Read<StepUnit> | undefined {
  const token = text.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const unit: DateUnit | undefined = token.lower.endsWith('s') ? undefined : unitWords.get(token.lower);
  if (unit !== undefined) {
    return { part: { type: 'unit', unit, span: spanOf(text, at, at + 1) }, next: at + 1 };
  }
  if (/^(?:morning|afternoon|evening|night)$/.test(token.lower)) {
    return { part: { type: 'unit', unit: 'day', span: spanOf(text, at, at + 1) }, next: at + 1 };
  }
  const season = readSeason(text, at);
  if (season !== undefined) return { part: { type: 'season', season: season.part }, next: season.next };
  const weekday = readWeekday(text, at, false);
  if (weekday !== undefined) return { part: { type: 'weekday', weekday: weekday.part }, next: weekday.next };
  const month = isCapitalized(token) ? readMonth(text, at) : undefined;
  // "that April Smith", "this May Day": a name goes on.
  if (month === undefined || month.part.style !== 'full' || isCapitalized(text.tokens[month.next])) return undefined;
  return { part: { type: 'month', month: month.part }, next: month.next };
}

function stepMention(text: DateText, at: number, unit: Read<StepUnit>, step: StepPart): Match {
  return {
    mention: {
      span: spanOf(text, at, unit.next),
      kind: step.base === 'dateline' ? 'relative' : 'anchored',
      form: { type: 'step', step, unit: unit.part },
    },
    next: unit.next,
  };
}

/** "December last year", "24 February this year", "April of that year", "June the following year". */
export function inStepYear(text: DateText, match: Match): Match {
  const { form, kind } = match.mention;
  if (kind !== 'partial' || (form.type !== 'day' && form.type !== 'month' && form.type !== 'season')) return match;
  const at = wordAt(text, match.next) === 'of' || markAt(text, match.next) === ',' ? match.next + 1 : match.next;
  const year = stepRule(text, at) ?? anchoredRule(text, at);
  if (year?.mention.form.type !== 'step') return match;
  const { unit, step } = year.mention.form;
  if (unit.type !== 'unit' || unit.unit !== 'year') return match;
  return {
    mention: {
      ...match.mention,
      span: { start: match.mention.span.start, end: year.mention.span.end },
      kind: year.mention.kind,
      form: { type: 'in-year', date: match.mention, step: { ...step, span: year.mention.span } },
    },
    next: year.next,
  };
}

/** "on the 21st": a day of the month that the text speaks of. "The 21st floor" and "the 21st century" are others. */
export const dayOfMonthRule: Rule = (text, at) => {
  if (wordAt(text, at - 1) !== 'the' || wordAt(text, at - 2) !== 'on') return undefined;
  const day = readDay(text, at, 31);
  if (
    day === undefined ||
    day.part.style !== 'suffixed' ||
    !endsPhrase(text, day.next) ||
    isDash(text.tokens[day.next])
  ) {
    return undefined;
  }
  return {
    mention: { span: day.part.span, kind: 'anchored', form: { type: 'day-of-month', day: day.part } },
    next: day.next,
  };
};
