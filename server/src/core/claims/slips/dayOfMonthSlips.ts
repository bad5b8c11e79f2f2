import type { DateValue } from '../../values/dateValue';
import { civilOf, weekdayOf } from '../../values/day';
import { factsOf } from '../factIndex';
import { boundBefore } from '../readings/boundBefore';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import { isVerbOfOtherDate, saysAnother } from './saysAnother';
import { isDay, monthOfSubject } from './slipIndex';
import { subjectsIn } from './subjectsIn';
import { tellsDeed } from './tellsDeed';

/**
 * “The yards closed *on 17 October 1971*”, of what happened on the 7th: the day of the same month whose tens are another, or whose digits have
 * changed places. Much happens within a month: the clause must have the fact's subject and say that something happened.
 */
export function dayOfMonthSlips(context: SentenceContext, value: number, date: DateValue): Reading[] {
  const unit = context.units[value];
  if (unit?.kind !== 'date' || unit.date.form.type !== 'day' || unit.date.form.year === undefined) return [];
  const clause = clauseAt(context, value);
  const { slips } = context.index;
  if (clause === undefined || !isDay(date) || slips.days.has(date.first) || !tellsDeed(context, clause)) return [];
  // “on Saturday, 17 October 1970”: it was one, so the writer has looked the day up.
  if (unit.date.weekday !== undefined && weekdayOf(date.first) === unit.date.weekday.day) return [];
  if (boundBefore(context, value) !== undefined || counted.test(context.prose)) return [];
  const told = civilOf(date.first);
  return subjectsIn(context, clause).flatMap(subject =>
    (slips.byMonth.get(monthOfSubject(told.month, subject.entity)) ?? [])
      .filter(fact => {
        const isNear = fact.values.some(known => {
          if (known.kind !== 'date' || !isDay(known.date)) return false;
          const { year, day } = civilOf(known.date.first);
          return year === told.year && isOtherTens(day, told.day);
        });
        return isNear && !saysAnother(context, value, fact) && !isVerbOfOtherDate(context, value, fact.property);
      })
      .map(({ property }): Reading => {
        const facts = factsOf(context.index, subject.entity.id, property);
        const how = 'the same month, and the day is a slip away';
        return { subject, property, facts, value, strength: 2, clause, construction: 'slip', how };
      }),
  );
}

/** 7 and 17, 9 and 29; 12 and 21. */
function isOtherTens(a: number, b: number): boolean {
  return a % 10 === b % 10 || (a % 10 === Math.floor(b / 10) && Math.floor(a / 10) === b % 10);
}

/** “Ten days later, on 17 October”: another day is meant. */
const counted = /\b(?:days?|weeks?|fortnight) (?:ago|later|earlier|before|after|on|apart)\b/i;
