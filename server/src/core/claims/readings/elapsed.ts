import type { Comparison, DateValue, Day } from '../../values/dateValue';
import { compareQuantities } from '../../values/quantities/compareQuantities';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import type { Quantity } from '../../values/quantity';
import { factsOf } from '../factIndex';
import { normOf, type Unit } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';

/** Mean lengths in days: the Gregorian calendar's year, and a twelfth of it. */
const daysIn: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30.436875,
  year: 365.2425,
  decade: 3652.425,
  century: 36524.25,
};

/** How long before the dateline the date lies, in the unit that the writer counts in; undefined for units that are no time. */
export function elapsedSince(date: DateValue, dateline: Day, mention: QuantityMention): Quantity | undefined {
  const unit = mention.unit ?? '';
  const days = daysIn[unit];
  if (days === undefined || !Number.isFinite(date.first)) return undefined;
  const middle = (date.first + date.last) / 2;
  const amount = (dateline - middle) / days;
  return amount <= 0 ? undefined : { amount: Math.round(amount * 100) / 100, unit };
}

/** How a stretch of time up to now stands to the date that it must have begun on. */
export function compareElapsed(mention: QuantityMention, date: DateValue, dateline: Day): Comparison {
  const ends = [date.first, date.last].map(day => elapsedSince({ ...date, first: day, last: day }, dateline, mention));
  let agrees = false;
  for (const quantity of ends) {
    if (quantity === undefined) return 'unsettled';
    const whole =
      mention.unit === 'decade' || mention.unit === 'century'
        ? // Nobody counts decades exactly: a tenth short of three is three.
          [
            quantity.amount,
            ...(Math.abs(quantity.amount - Math.round(quantity.amount)) <= 0.2 ? [Math.round(quantity.amount)] : []),
          ]
        : // A bare “29 years” counts whole years: 28 years and 8 months is still 28, and nearly 29.
          [quantity.amount, Math.floor(quantity.amount), Math.ceil(quantity.amount)];
    if (whole.some(amount => compareQuantities(mention, { ...quantity, amount }) === 'agrees')) agrees = true;
  }
  return agrees ? 'agrees' : 'disagrees';
}

/** “closed for nearly three decades”: the time since the date, told in the perfect. */
export function elapsedReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const value of context.wholes) {
    const unit = context.units[value];
    if (unit?.kind !== 'quantity' || !isElapsed(context, value)) continue;
    const clause = clauseAt(context, value);
    if (clause === undefined || clause.tense !== 'perfect') continue;
    for (const occurrence of context.occurrences()) {
      if (occurrence.property.value !== 'date' || context.clauses[occurrence.clause] !== clause) continue;
      for (const subject of context.subjects) {
        const facts = factsOf(context.index, subject.entity.id, occurrence.property);
        if (facts.length === 0 || facts[0]?.values[0]?.kind !== 'date') continue;
        const near = subject.unit === clause.subject || (subject.unit >= clause.start && subject.unit < clause.end);
        readings.push({
          subject,
          property: occurrence.property,
          facts,
          value,
          strength: near ? 3 : 1,
          clause,
          how: `“for …”, the time since “${occurrence.wording.text}”`,
        });
      }
    }
  }
  return readings;
}

/** Whether the unit is a stretch of time behind “for”. */
export function isElapsed(context: SentenceContext, value: number): boolean {
  return isStretch(context.units[value]) && followsFor(context, value);
}

export function isStretch(unit: Unit | undefined): boolean {
  return unit?.kind === 'quantity' && daysIn[unit.quantity.unit ?? ''] !== undefined;
}

function followsFor(context: SentenceContext, value: number): boolean {
  for (let i = value - 1; i >= Math.max(0, value - 3); i--) {
    const norm = normOf(context.units[i]);
    if (norm === 'for' || norm === 'these' || norm === 'past' || norm === 'last') return true;
    if (!/^(?:almost|nearly|about|over|more|than|some|the|at|least|around|well|just|under)$/.test(norm)) return false;
  }
  return false;
}
