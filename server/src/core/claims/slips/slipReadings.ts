import type { Fact } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import type { DateMention } from '../../values/dates/dateMention';
import type { DateValue } from '../../values/dateValue';
import { civilOf } from '../../values/day';
import { factsOf } from '../factIndex';
import { propertiesSaid } from '../likelyProperty';
import { isIn } from '../sentence/clause';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { dayAndMonth, dayAndYear, digitsOf, fewest, isDay, significantDigits } from './slipIndex';

/**
 * A value that differs from a fact's as a slip of the pen does: a day whose month or year alone is another (“9 March 1969” for 9
 * February 1969), a figure with two digits changed over (124 for 142). So near a miss hardly happens by chance: where the text speaks of
 * the fact's subject, no wording needs to say which fact is meant.
 */
export function slipReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>): Reading[] {
  const readings: Reading[] = [];
  for (const [value, { value: date }] of dates)
    for (const [fact, how] of daySlips(context, value, date)) add(fact, value, how);
  for (const value of context.units.keys())
    for (const [fact, how] of figureSlips(context, value)) add(fact, value, how);
  return readings;

  function add(fact: Fact, value: number, how: string): void {
    const subject = subjectOf(context, fact);
    const clause = clauseAt(context, value);
    if (subject === undefined || clause === undefined) return;
    const isSaid = fact.rank === 'deprecated' ? isIn(clause, subject.unit) : !saysAnother(context, value, fact);
    if (!isSaid) return;
    const facts = factsOf(context.index, subject.entity.id, fact.property);
    readings.push({ subject, property: fact.property, facts, value, strength: 2, clause, how });
  }
}

function daySlips(context: SentenceContext, at: number, date: DateValue): [Fact, string][] {
  const { slips } = context.index;
  const unit = context.units[at];
  if (unit?.kind !== 'date' || !isWrittenOut(unit.date) || !isDay(date)) return [];
  const known = slips.knownWrong.get(date.first) ?? [];
  if (known.length > 0) return known.map(fact => [fact, 'a day that the facts know to be wrong']);
  if (slips.days.has(date.first)) return [];
  const civil = civilOf(date.first);
  const sameDay = says(context, yearly) ? [] : (slips.byDayAndMonth.get(dayAndMonth(civil)) ?? []);
  const sameYear = says(context, monthly) ? [] : (slips.byDayAndYear.get(dayAndYear(civil)) ?? []);
  return [
    ...sameDay.map((fact): [Fact, string] => [fact, 'only the year is another']),
    ...sameYear.map((fact): [Fact, string] => [fact, 'only the month is another']),
  ];
}

/** A day “of that month” or “a year later” is derived from another: a slip is in what the writer has written. */
function isWrittenOut({ form }: DateMention): boolean {
  return (form.type === 'day' || form.type === 'numeric') && form.day !== undefined && form.year !== undefined;
}

function figureSlips({ units, index }: SentenceContext, at: number): [Fact, string][] {
  const unit = units[at];
  if (unit?.kind !== 'quantity' || unit.quantity.high !== undefined || unit.quantity.approximation !== undefined)
    return [];
  const { amount } = unit.quantity;
  const digits = digitsOf(amount);
  if (digits === undefined) return [];
  return (index.slips.byDigits.get(digits) ?? [])
    .filter(({ values }) => values.some(v => v.kind === 'quantity' && isChangedOver(v.quantity.amount, amount)))
    .map(fact => [fact, 'the same digits in another order']);
}

/** 142 and 124, 1,067 and 1,670: the same digits in another order, and the figure is as large as before. */
function isChangedOver(a: number, b: number): boolean {
  const [one, other] = [significantDigits(a), significantDigits(b)];
  if (one === other || one.length !== other.length || Math.floor(Math.log10(a)) !== Math.floor(Math.log10(b)))
    return false;
  const moved = [...one].filter((digit, i) => digit !== other[i]).length;
  return moved === 2 || one.length > fewest;
}

function says({ prose, units }: SentenceContext, words: RegExp): boolean {
  return words.test(prose.slice(units[0]?.start, units.at(-1)?.end));
}

/** “Fifty years to the day after …”: the same day of another year is meant. */
const yearly =
  /\b(?:(?:years?|decades?|century|centuries) (?:to the day|ago|later|earlier|before|after|on|apart)|\w+ years to the day|anniversar(?:y|ies)|birthdays?|\w*centenary|jubilee|commemorat\w*)\b/i;

/** “A month before, on 7 April”: the same day of another month is meant. */
const monthly = /\bmonths? (?:to the day|ago|later|earlier|before|after|on|apart)\b/i;

/**
 * “Left on 15 July 1935”, of a firm founded on 15 July 1916: the verb says what happened, and it is something else. A curator's own
 * property may be told by verbs of which the vocabulary thinks otherwise.
 */
function saysAnother(context: SentenceContext, value: number, { property }: Fact): boolean {
  if (property.value !== 'date' || findBuiltInProperty(property.id) === undefined) return false;
  const said = propertiesSaid(context, value, property.value);
  return said.size > 0 && !said.has(property.id);
}

/** The fact's subject, where the sentence, the paragraph or the section speaks of it. */
function subjectOf(context: SentenceContext, fact: Fact): SubjectUnit | undefined {
  const { subject } = fact;
  const here = context.subjects.find(({ entity }) => entity === subject);
  if (here !== undefined) return here;
  return isSpokenOf(context, fact) || context.known(subject.id)
    ? { unit: -1, entity: subject, via: 'implied' }
    : undefined;
}

/** In the sentence itself, or right before it. */
function isSpokenOf({ subjects, implied }: SentenceContext, { subject }: Fact): boolean {
  return subjects.some(({ entity }) => entity === subject) || implied.some(({ entity }) => entity === subject);
}
