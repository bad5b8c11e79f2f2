import type { Fact } from '../../facts/factSet';
import type { DateValue } from '../../values/dateValue';
import { civilOf } from '../../values/day';
import { factsOf } from '../factIndex';
import { boundBefore } from '../readings/boundBefore';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import { monthAndYear } from './dayAndMonth';
import { isChangedOver } from './isChangedOver';
import { isOneSlip } from './isOneSlip';
import { isVerbOfOtherDate, saysAnother } from './saysAnother';
import { saysOtherTime } from './saysOtherTime';
import { monthOfSubject } from './slipIndex';
import { subjectsIn } from './subjectsIn';
import { tellsDeed } from './tellsDeed';

/**
 * “They met in the mill *in March 1928*”, of what happened in March 1927: a month whose year is a slip away. So many things happen in a March
 * that the clause must have the fact's subject, must say that something happened, and nothing that the facts know may have happened then.
 */
export function monthSlips(context: SentenceContext, value: number, date: DateValue): Reading[] {
  const unit = context.units[value];
  const isWritten = unit?.kind === 'date' && unit.date.form.type === 'month' && unit.date.form.year !== undefined;
  if (date.precision !== 'month' || !isWritten) return [];
  const clause = clauseAt(context, value);
  const { slips } = context.index;
  const told = civilOf(date.first);
  if (clause === undefined || slips.months.has(monthAndYear(told)) || saysOtherTime(context, 'year')) return [];
  const isLoose = boundBefore(context, value) !== undefined || !tellsDeed(context, clause);
  const isMeant = (fact: Fact) => {
    const known = yearsOf(fact);
    const isNear = known.some(year => isChangedOver(year, told.year) || (!isLoose && isOneSlip(year, told.year)));
    if (!isNear || saysAnother(context, value, fact) || isVerbOfOtherDate(context, value, fact.property)) return false;
    // “She *had* sung in the hall in May 1926”: before what the text tells of.
    return !(isBefore(context, clause) && known.every(year => told.year < year));
  };
  return subjectsIn(context, clause).flatMap(subject =>
    (slips.byMonth.get(monthOfSubject(told.month, subject.entity)) ?? [])
      .filter(isMeant)
      .map(({ property }): Reading => {
        const facts = factsOf(context.index, subject.entity.id, property);
        const how = 'the same month, and the year is a slip away';
        return { subject, property, facts, value, strength: 2, clause, construction: 'slip', how };
      }),
  );
}

function yearsOf({ values }: Fact): number[] {
  return values.flatMap(value => (value.kind === 'date' ? [civilOf(value.date.first).year] : []));
}

function isBefore({ units }: SentenceContext, { verb }: Clause): boolean {
  return normOf(units[verb?.start ?? -1]) === 'had';
}
