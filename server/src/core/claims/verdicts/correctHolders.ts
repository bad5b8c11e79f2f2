import { compareDates } from '../../values/dates/compareDates';
import type { SentenceContext } from '../sentenceContext';
import type { Judgment } from './judgment';
import type { ResolvedDate } from './resolveDates';
import { turnOf } from './turnOf';

/**
 * “*Rogge*, who had been president since September 2013”: where the date on which a role began or ended is wrong for the one who is
 * named and right for another of its holders, it is the name that is wrong.
 */
export function correctHolders(
  context: SentenceContext,
  judgments: readonly Judgment[],
  dates: ReadonlyMap<number, ResolvedDate>,
): Judgment[] {
  const wrongNames: Judgment[] = [];
  const corrected = judgments.map(judgment => {
    const { period, holder, subject, property, value } = judgment.reading;
    const date = dates.get(value)?.value;
    if (judgment.verdict !== 'refuted' || period === undefined || holder === undefined || date === undefined)
      return judgment;
    const fact = context.index.bySubject
      .get(subject.entity.id)
      ?.get(property.id)
      ?.find(other => {
        const turn = turnOf(other, period);
        return turn !== undefined && date.precision !== 'year' && compareDates(date, turn) === 'agrees';
      });
    const unit = context.units[holder];
    const expected = fact?.values[0];
    if (fact === undefined || unit === undefined || expected === undefined) return judgment;
    const { derived: _, ...rest } = judgment;
    wrongNames.push({
      ...rest,
      reading: { ...judgment.reading, value: holder },
      fact,
      otherFacts: [judgment.fact],
      span: { start: unit.start, end: unit.end },
      expected,
      trace: [...judgment.trace, `the date is that of ${fact.id}: the name is wrong`],
    });
    return { ...judgment, verdict: 'supported' as const, fact };
  });
  const renamed = new Set(wrongNames.map(judgment => judgment.reading.value));
  return [...corrected.filter(j => j.verdict === 'refuted' || !renamed.has(j.reading.value)), ...wrongNames];
}
