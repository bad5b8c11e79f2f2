import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { civilOf } from '../../values/day';
import { isUnheardOf } from '../isUnheardOf';
import { approximating, coordinators, prepositions } from '../language/closedClasses';
import { namesValue } from '../readings/namesValue';
import { isIn, type Modality } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { isAsserted } from './isAsserted';
import { isForecast } from './isForecast';
import { isPast } from './isPast';
import { isSameDate } from './isSameDate';
import type { Outcome } from './judgeReading';
import type { Now } from './now';
import type { ResolvedDate } from './resolveDates';
import { settledKey } from './settledKey';

/**
 * Why a value that disagrees with its fact refutes nothing, in a few words; undefined where it is refuted. `best` is the strongest reading of
 * the value, `settled` the outcomes that have a claim of the sentence right, by what `settledKey` writes of it.
 */
export function whyOpen(
  context: SentenceContext,
  wrong: Outcome,
  best: Outcome,
  settled: ReadonlyMap<string, readonly Outcome[]>,
  dates: ReadonlyMap<number, ResolvedDate>,
  now: Now,
): string | undefined {
  const { reading } = wrong;
  if (reading.strength < 2) return 'the words merely stand in one sentence';
  if (reading.strength < best.reading.strength) return 'another reading is stronger';
  if (!isAsserted(reading)) return unasserted[reading.clause.modality];
  if (isHeldElsewhere(context, reading)) return 'it is right of another subject';
  if (isPartialCount(context, wrong)) return 'it may be a part of the count';
  const right = settled.get(settledKey(context, reading)) ?? [];
  const isSettled = right.some(other => !isSameDate(context, reading, other.reading) && !isOfOtherTerm(wrong, other));
  if (isSettled && !wrong.fact.closed && !isExclusive(reading) && !isRestated(context, reading))
    return 'another value of the sentence is right';
  if (isYearInferred(context, wrong, dates)) return 'the year is only inferred';
  if (isRightBeside(context, wrong)) return 'the right place stands beside it';
  if (isPast(context, wrong, dates, now)) return 'it is told of another time';
  return isForecast(context, wrong, dates, now) ? 'it was told before the fact was known' : undefined;
}

const unasserted: Readonly<Record<Modality, string>> = {
  asserted: 'it is not said outright',
  future: 'it is still to come',
  denied: 'the clause denies it',
  question: 'the clause asks it',
  conditional: 'the clause says what may be',
  told: 'it is told as a tale, or as what somebody thinks',
};

/** “8,884.86 metres, or 29,032 feet”, “8,884 m (29,032 ft)”: one figure in two units; where one is right, the other is a slip. */
function isRestated({ units }: SentenceContext, { value }: Reading): boolean {
  const isOther = (at: number) => {
    const [own, other] = [units[value], units[at]];
    if (own?.kind !== 'quantity' || other?.kind !== 'quantity') return false;
    return own.quantity.dimension === other.quantity.dimension && own.quantity.unit !== other.quantity.unit;
  };
  const between = (from: number, to: number) =>
    units.slice(from, to).every(unit => restating.test(normOf(unit)) || approximating.has(normOf(unit)));
  return [2, 3, 4, 5].some(
    step =>
      (isOther(value + step) && between(value + 1, value + step)) ||
      (isOther(value - step) && between(value - step + 1, value)),
  );
}

/** “110 metres *high, or* about 363 feet” */
const restating = /^(?:,|or|\(|high|tall|long|wide|deep|thick)$/;

/**
 * “The prime minister, V,” after a paragraph about her country's capital: V is right for somebody, and nothing says whose V is. Whose a label
 * is, what stands above it says.
 */
function isHeldElsewhere({ index, units, mentioned }: SentenceContext, reading: Reading): boolean {
  const { subject, property, value, construction, trigger } = reading;
  const unit = units[value];
  if (subject.via !== 'implied' || construction === 'answer' || unit?.kind !== 'mention' || trigger === undefined)
    return false;
  return unit.forms.some(({ entity }) =>
    (index.byValue.get(entity.id) ?? []).some(
      fact =>
        fact.property === property &&
        fact.subject !== subject.entity &&
        !isUnheardOf(fact, reading, mentioned) &&
        fact.rank !== 'deprecated',
    ),
  );
}

/** “He died *that January*”: the month is the fact's, and which year is meant stands in another sentence, which may tell of something else. */
function isYearInferred(
  { units }: SentenceContext,
  { reading, fact }: Outcome,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  const unit = units[reading.value];
  const told = dates.get(reading.value)?.value;
  if (unit?.kind !== 'date' || unit.date.kind !== 'anchored' || told?.precision !== 'month') return false;
  const { month } = civilOf(told.first);
  return fact.values.some(value => value.kind === 'date' && civilOf(value.date.first).month === month);
}

/** “is buried *in Ostland, at Tarnby*”: the one is where the other is. */
function isRightBeside({ units }: SentenceContext, { reading: { property, value }, fact }: Outcome): boolean {
  if (property.value !== 'place' || fact.closed) return false;
  return [-3, -2, 2, 3].some(step => {
    const unit = units[value + step];
    const between = units.slice(Math.min(value, value + step) + 1, Math.max(value, value + step)).map(normOf);
    if (!between.some(norm => prepositions.has(norm)) || between.some(norm => coordinators.has(norm))) return false;
    return fact.values.some(known => namesValue(unit, known));
  });
}

/** “34 goals in the 1994–95 season” of somebody who scored 260: of what somebody counts in all, a season has a part. */
function isPartialCount({ units }: SentenceContext, { reading, fact }: Outcome): boolean {
  const unit = units[reading.value];
  const [total] = fact.values;
  const { type } = reading.subject.entity;
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'count' || total?.kind !== 'quantity') return false;
  if (unit.quantity.amount >= total.quantity.amount) return false;
  // “S's 90 *employees* were told on Friday”: how many there are is no sum that grows from day to day.
  if (findBuiltInProperty(fact.property.id)?.changes === true) return false;
  // “By September the outbreak *had* claimed 500 lives”: so far.
  const { verb } = reading.clause;
  if (type !== 'person' && type !== 'organization' && normOf(units[verb?.start ?? -1]) !== 'had') return false;
  return units.some((other, i) => isIn(reading.clause, i) && (other.kind === 'date' || spells.has(normOf(other))));
}

const spells = new Set('season seasons campaign tournament game games match matches half innings spell'.split(' '));

/** “was coached by *V* until 2019, and has been coached by W since”: each clause tells of a term of its own. */
function isOfOtherTerm(wrong: Outcome, right: Outcome): boolean {
  return wrong.fact.valid !== undefined && wrong.fact !== right.fact && wrong.reading.clause !== right.reading.clause;
}

function isExclusive(reading: Reading): boolean {
  return reading.strength === 3 && reading.period === undefined && reading.construction === 'pattern';
}
