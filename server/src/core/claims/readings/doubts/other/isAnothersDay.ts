import { civilOf } from '../../../../values/day';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { dayAndMonth } from '../../../slips/dayAndMonth';
import type { ResolvedDate } from '../../../verdicts/resolveDates';

/**
 * “The Otter met the Heron on 3 May. *She* sank the day after”: the pronoun was taken for one, and the day is that on which another of which
 * the draft has spoken sank.
 */
export function isAnothersDay(
  context: SentenceContext,
  { subject, property, value }: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  const told = dates.get(value)?.value;
  if (subject.via === 'name' || property.value !== 'date' || told?.precision !== 'day' || told.first !== told.last)
    return false;
  return (context.index.slips.byDayAndMonth.get(dayAndMonth(civilOf(told.first))) ?? []).some(
    fact =>
      fact.property === property &&
      fact.subject !== subject.entity &&
      context.mentioned(fact.subject.id) &&
      fact.values.some(v => v.kind === 'date' && v.date.first === told.first),
  );
}
