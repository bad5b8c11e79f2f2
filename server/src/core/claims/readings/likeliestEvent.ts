import type { Entity, Fact, Property } from '../../facts/factSet';
import { compareDates } from '../../values/dates/compareDates';
import type { DateValue } from '../../values/dateValue';
import { civilOf } from '../../values/day';
import { identifyingDate } from '../identifyingDate';
import { numberInName } from '../numberInName';
import { numberTold } from '../numberTold';
import { type Clause, isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { boundBefore } from './boundBefore';
import { countsEvents } from './countsEvents';
import { isPlaced } from './isPlaced';
import { namesValue } from './namesValue';
import { placeIn } from './placePhrase';
import { inPlace, isPlainNoun, placeBeside } from './slots';

/** A value of the clause that may be what facts of an event say. */
export interface Telling {
  readonly facts: readonly Fact[];
  /** As in `Reading`. */
  readonly value: number;
  /** How well it tells that the event is meant: 0 where it tells nothing, below 0 where it tells of another. */
  readonly weight: number;
}

/** A day or a month that agrees tells more than a place; one that is a slip of the pen away, less. Together they must come to `enough`. */
const weights = { date: 2, ordinal: 1.5, name: 1.5, place: 1, slip: 0.5, year: 0.25 };
const enough = 0.5;

/**
 * Of the events that a clause may tell of, the one for which its values speak most, with the values; undefined where they do not tell.
 * `at` is the date whose event is asked for, if the clause has any.
 */
export function likeliestEvent(
  context: SentenceContext,
  clause: Clause,
  events: readonly Entity[],
  dates: ReadonlyMap<number, ResolvedDate>,
  at: number | undefined,
): { readonly event: Entity; readonly tellings: readonly Telling[] } | undefined {
  const [first, second] = events
    .map(event => {
      const tellings = tellingsOf(context, clause, event, dates, at);
      const isOther = tellings.some(({ weight }) => weight < 0) || isAgain(tellings, dates, at);
      const sum = tellings.reduce(
        (total, { weight }) => total + weight,
        namesEvent(context, clause, event) || isNumbered(context, clause, event, tellings) ? weights.name : 0,
      );
      return { event, tellings, sum: isOther ? 0 : sum };
    })
    .sort((a, b) => b.sum - a.sum);
  return first === undefined || first.sum < enough || first.sum === second?.sum ? undefined : first;
}

/**
 * “met *in Vienna* for the *fourth* time, *on 1 July*”: the same two in the same place, where all else is another event's, or the day is more
 * than a month off.
 */
function isAgain(
  tellings: readonly Telling[],
  dates: ReadonlyMap<number, ResolvedDate>,
  at: number | undefined,
): boolean {
  const speaking = tellings.filter(({ weight }) => weight > 0);
  if (speaking.length === 0 || !speaking.every(({ facts: [fact] }) => fact !== undefined && isPlaced(fact.property)))
    return false;
  return tellings.some(({ facts, value, weight }) => {
    if (weight > 0) return false;
    if (value !== at) return facts[0]?.property.value === 'ordinal';
    const date = dates.get(value)?.value;
    return (
      date !== undefined && !facts.some(({ values }) => values.some(v => v.kind === 'date' && isNear(date, v.date)))
    );
  });
}

const daysOfYear = 365.25;

function isNear(date: DateValue, known: DateValue): boolean {
  // Of which year the day is, the reader only guesses.
  if (date.yearAssumed === true) {
    const apart = Math.abs(date.first - known.first) % daysOfYear;
    return Math.min(apart, daysOfYear - apart) <= 31;
  }
  return date.first - 31 <= known.last && known.first <= date.last + 31;
}

/** “they held *their third meeting*”, which the facts know by that name. */
function namesEvent({ units }: SentenceContext, clause: Clause, event: Entity): boolean {
  return units.some(
    (unit, i) => unit.kind === 'mention' && isIn(clause, i) && unit.forms.some(({ entity }) => entity === event),
  );
}

/** “They *first* met”, of the “first meeting”, where no fact about its number has told as much. */
function isNumbered(
  context: SentenceContext,
  clause: Clause,
  { label }: Entity,
  tellings: readonly Telling[],
): boolean {
  if (tellings.some(({ facts: [fact] }) => fact?.property.value === 'ordinal')) return false;
  const number = numberTold(context.units, clause);
  return number !== undefined && number === numberInName(label);
}

function tellingsOf(
  context: SentenceContext,
  clause: Clause,
  event: Entity,
  dates: ReadonlyMap<number, ResolvedDate>,
  at: number | undefined,
): Telling[] {
  const tellings: Telling[] = [];
  for (const facts of context.index.bySubject.get(event.id)?.values() ?? []) {
    const property = facts[0]?.property;
    if (property === undefined) continue;
    if (property.value === 'ordinal') {
      const value = ordinalIn(context, clause, property);
      if (value !== undefined)
        tellings.push({ facts, value, weight: isNumber(context, value, facts) ? weights.ordinal : 0 });
    } else if (isPlaced(property)) {
      const value =
        at === undefined
          ? placeIn(context, clause.start, clause.end, property)
          : placeBeside(context, at, clause, property);
      if (value !== undefined && !isOfNoun(context, value))
        tellings.push({ facts, value, weight: isPlace(context, value, facts) ? weights.place : 0 });
    } else if (property.id === 'date' && at !== undefined) {
      const date = dates.get(at)?.value;
      if (date !== undefined && boundBefore(context, at) === undefined)
        tellings.push({ facts, value: at, weight: weightOf(date, facts) });
    }
  }
  return tellings;
}

function weightOf(date: DateValue, facts: readonly Fact[]): number {
  const known = facts.flatMap(({ values }) => values.flatMap(value => (value.kind === 'date' ? [value.date] : [])));
  const isExact = date.precision === 'day' || date.precision === 'month';
  if (known.some(day => compareDates(date, day) === 'agrees')) return isExact ? weights.date : weights.year;
  const likeness = known.map(day => identifyingDate(date, day));
  if (likeness.includes('day')) return weights.slip;
  // “in September 2009” for that of 2008; they may well have met again in the month after.
  if (date.precision === 'month' && likeness.includes('year'))
    return known.some(day => civilOf(day.first).month === civilOf(date.first).month) ? weights.slip : weights.year;
  // “On 10 July”, which the reader only guesses to be of the year told of last: of which year it is, nothing says.
  if (date.yearAssumed === true) return 0;
  return known.some(day => date.first - nearby <= day.last && day.first <= date.last + nearby) ? 0 : -1;
}

/** In days: a wrong month is still about the event, a wrong year is about another. */
const nearby = 200;

function isPlace({ units }: SentenceContext, value: number, facts: readonly Fact[]): boolean {
  return facts.some(({ values }) => values.some(known => known.kind === 'entity' && namesValue(units[value], known)));
}

/** “*the hotel in* Lisbon” tells where the hotel is. */
function isOfNoun({ units }: SentenceContext, place: number): boolean {
  let preposition = place - 1;
  while (preposition > place - 4 && !inPlace.has(normOf(units[preposition]))) preposition--;
  return normOf(units[preposition - 2]) === 'the' && isPlainNoun(normOf(units[preposition - 1]));
}

function isNumber({ units }: SentenceContext, value: number, facts: readonly Fact[]): boolean {
  const unit = units[value];
  return facts.some(({ values }) =>
    values.some(known => known.kind === 'ordinal' && unit?.kind === 'ordinal' && known.ordinal === unit.ordinal.value),
  );
}

/** “for the *third* time”, “their *third* meeting”, “they *first* met” */
function ordinalIn(context: SentenceContext, clause: Clause, property: Property): number | undefined {
  const found = context.units.findIndex(
    (unit, i) =>
      unit.kind === 'ordinal' &&
      isIn(clause, i) &&
      (i + 1 === clause.verb?.start || countsEvents(context, i, property)),
  );
  return found < 0 ? undefined : found;
}
