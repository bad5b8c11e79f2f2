import type { Entity, Fact } from '../../facts/factSet';
import type { DateMention } from '../../values/dates/dateMention';
import type { DateValue } from '../../values/dateValue';
import { civilOf } from '../../values/day';
import { factsOf } from '../factIndex';
import { possessives, prepositions } from '../language/closedClasses';
import { type Clause, isIn, verblessClause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { dayAndMonth, dayAndYear } from './dayAndMonth';
import { dayOfMonthSlips } from './dayOfMonthSlips';
import { figureSlips } from './figureSlips';
import { isLikeYear } from './isLikeYear';
import { monthSlips } from './monthSlips';
import { saysAnother } from './saysAnother';
import { saysOtherTime } from './saysOtherTime';
import { isDay } from './slipIndex';
import { turnSlips } from './turnSlips';
import { weekdaySlips } from './weekdaySlips';

/**
 * A value that differs from a fact's as a slip of the pen does: a day whose month or year alone is another (“9 March 1969” for 9
 * February 1969), a month whose year is a slip away (“March 1913” for March 1931), a figure with two digits changed over (124 for 142). So
 * near a miss hardly happens by chance: where the text speaks of the fact's subject, no wording needs to say which fact is meant.
 */
export function slipReadings(
  context: SentenceContext,
  dates: ReadonlyMap<number, ResolvedDate>,
  spokenOf?: DateValue,
): Reading[] {
  const readings: Reading[] = [];
  for (const [value, { value: date }] of dates)
    for (const [fact, how] of daySlips(context, value, date))
      if (fact.rank === 'deprecated' || !isDayOf(fact, spokenOf)) add(fact, value, how);
  for (const [value, { value: date }] of dates)
    for (const fact of weekdaySlips(context, value, date))
      if (!isDayOf(fact, spokenOf)) add(fact, value, 'the weekday is the fact’s, the day is another', true);
  for (const [value, { value: date }] of dates)
    readings.push(
      ...monthSlips(context, value, date),
      ...dayOfMonthSlips(context, value, date),
      ...turnSlips(context, value, date),
    );
  for (const value of context.wholes) for (const [fact, how] of figureSlips(context, value)) add(fact, value, how);
  return readings;

  function add(fact: Fact, value: number, how: string, mustBeSaid = fact.rank === 'deprecated'): void {
    const slight = isSlight(context, dates, value, fact);
    const near = slight ? [...context.subjects, ...context.implied] : subjectsAt(context, value);
    const subject =
      near.find(({ entity }) => entity === fact.subject) ?? (slight ? farSubject(context, fact) : undefined);
    if (subject === undefined || isOfEither(context, value, fact)) return;
    // “**9 March 1969** — It flies”: a label belongs to no clause.
    const clause = clauseAt(context, value) ?? verblessClause(value, value + 1);
    if (mustBeSaid && !isSaidOf(context, clause, subject, fact)) return;
    if (fact.rank !== 'deprecated' && saysAnother(context, value, fact)) return;
    const facts = factsOf(context.index, subject.entity.id, fact.property);
    const { property } = fact;
    readings.push({ subject, property, facts, value, strength: 2, clause, construction: 'slip', how });
  }
}

/** “*27 August: the first current flows from S*”: of something else, which that day may be the right one of. */
function isSaidOf(context: SentenceContext, clause: Clause, { unit }: SubjectUnit, { property }: Fact): boolean {
  if (!isIn(clause, unit)) return false;
  const { units } = context;
  const before = normOf(units[unit - 1]) === 'the' ? unit - 2 : unit - 1;
  const isOblique = clause.verb !== undefined && clause.subject !== unit && prepositions.has(normOf(units[before]));
  // “*S's* ascent stage left on 21 July”
  const isPossessor = clause.subject !== unit && normOf(units[unit + 1]) === "'s";
  return (
    (!isOblique && !isPossessor) || context.occurrences().some(o => o.property === property && isIn(clause, o.first))
  );
}

/** “On 9 February 1969. Two teams wrote 9 March 1969”: the text has just given the right day, and now speaks of another. */
function isDayOf({ values }: Fact, told: DateValue | undefined): boolean {
  return told !== undefined && isDay(told) && values.some(v => v.kind === 'date' && v.date.first === told.first);
}

function daySlips(context: SentenceContext, at: number, date: DateValue): [Fact, string][] {
  const { slips } = context.index;
  const unit = context.units[at];
  // “announced *for* 3 June 2012”: a day on which something was to be, and may well not have been.
  if (unit?.kind !== 'date' || !isWrittenOut(unit.date) || !isDay(date) || normOf(context.units[at - 1]) === 'for')
    return [];
  const known = slips.knownWrong.get(date.first) ?? [];
  if (known.length > 0) return known.map(fact => [fact, 'a day that the facts know to be wrong']);
  if (slips.days.has(date.first)) return [];
  const civil = civilOf(date.first);
  const sameDay = saysOtherTime(context, 'year')
    ? []
    : (slips.byDayAndMonth.get(dayAndMonth(civil)) ?? []).filter(fact => !isRemembered(fact, civil.year));
  const sameYear = saysOtherTime(context, 'month') ? [] : (slips.byDayAndYear.get(dayAndYear(civil)) ?? []);
  return [
    ...sameDay.map((fact): [Fact, string] => [fact, 'only the year is another']),
    ...sameYear.map((fact): [Fact, string] => [fact, 'only the month is another']),
  ];
}

/** “a museum since 16 June 1962”, of a book set on 16 June 1904: a day long after that no slip leads to may have been chosen to remember it. */
function isRemembered({ values }: Fact, year: number): boolean {
  return values.every(value => {
    if (value.kind !== 'date') return false;
    const known = civilOf(value.date.first).year;
    return year - known >= 10 && !isLikeYear(known, year);
  });
}

/** A day “of that month” or “a year later” is derived from another: a slip is in what the writer has written. */
function isWrittenOut({ form }: DateMention): boolean {
  return (form.type === 'day' || form.type === 'numeric') && form.day !== undefined && form.year !== undefined;
}

/** Whom the value may be of: those that its clause names, where it has a subject of its own. */
function subjectsAt(context: SentenceContext, value: number): readonly SubjectUnit[] {
  const { subjects, implied } = context;
  if (!isOfAnother(context, value)) return [...subjects, ...implied];
  const clause = clauseAt(context, value);
  return clause === undefined ? subjects : subjects.filter(s => !isUnnamed(s) && isIn(clause, s.unit));
}

/** “*Trotsky* was born on 7 November 1879”, “the town of *Anjer* had 38,417”, “*its neighbour* has 8,749 m”, “*a replay* drew 96,824”. */
function isOfAnother(context: SentenceContext, value: number): boolean {
  const { units } = context;
  const clause = clauseAt(context, value);
  if (clause?.verb === undefined) return false;
  for (let i = clause.start; i < clause.verb.start; i++)
    if (units[i]?.kind === 'name' || units[i]?.kind === 'mention') return true;
  const before = normOf(units[(clause.subject ?? 0) - 1]);
  return possessives.has(before) || /^(?:an?|another)$/.test(before);
}

/**
 * “The Heron lies at 3,800 m, the Otter higher. *Her captain's ship* was found at 3,008 m”: where things are spoken of that all have such
 * a figure, and the clause names none, digits in another order do not tell whose it is.
 */
function isOfEither(context: SentenceContext, value: number, { property, subject }: Fact): boolean {
  if (context.units[value]?.kind !== 'quantity') return false;
  const clause = clauseAt(context, value);
  const { subjects, implied, index } = context;
  if (subjects.some(s => s.entity === subject && clause !== undefined && isIn(clause, s.unit))) return false;
  return [...subjects, ...implied].some(
    ({ entity }) => entity !== subject && factsOf(index, entity.id, property).length > 0,
  );
}

/** The fact's subject, where the draft has spoken of it so far, or hints at it. */
function farSubject(context: SentenceContext, { subject }: Fact): SubjectUnit | undefined {
  const isSpokenOf = context.mentioned(subject.id) || isHintedAt(context, subject);
  return isSpokenOf ? { unit: -1, entity: subject, via: 'implied' } : undefined;
}

/** The first letters of the months: March is easily written for May, and June for July. */
const initials = 'JFMAMJJASOND';

/** A day is off by one month (or one that begins alike), or its year is almost the right one: what is off by more may be another day. */
function isSlight(
  context: SentenceContext,
  dates: ReadonlyMap<number, ResolvedDate>,
  at: number,
  { values }: Fact,
): boolean {
  const told = dates.get(at)?.value;
  if (told === undefined || context.units[at]?.kind !== 'date') return true;
  const own = civilOf(told.first);
  return values.some(value => {
    if (value.kind !== 'date') return false;
    return [value.date.first, value.date.last].filter(Number.isFinite).some(day => {
      const { year, month } = civilOf(day);
      const isSameYear =
        year === own.year && (Math.abs(month - own.month) === 1 || initials[month - 1] === initials[own.month - 1]);
      return isSameYear || (month === own.month && isLikeYear(year, own.year));
    });
  });
}

/**
 * The paragraph has every proper name that stands in a name of the entity: “the day on which *Boeing* swallowed *McDonnell Douglas*” is
 * that of the merger of Boeing and McDonnell Douglas, whatever it is called.
 */
function isHintedAt({ prose, index }: SentenceContext, entity: Entity): boolean {
  return (index.properNames.get(entity.id) ?? []).some(words => words.every(word => prose.includes(word)));
}
