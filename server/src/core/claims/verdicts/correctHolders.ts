import type { Fact } from '../../facts/factSet';
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
): readonly Judgment[] {
  if (!judgments.some(judgment => judgment.verdict === 'refuted')) return judgments;
  const wrongNames: Judgment[] = [];
  const corrected = judgments.map(judgment => {
    const { period, holder, subject, property, value } = judgment.reading;
    const date = dates.get(value)?.value;
    if (judgment.verdict !== 'refuted' || period === undefined || holder === undefined || date === undefined)
      return judgment;
    const told = judgments.filter(j => j.reading.holder === holder && j.reading.property === property);
    const fact = context.index.bySubject
      .get(subject.entity.id)
      ?.get(property.id)
      // A year alone is many a holder's; that of the begin and that of the end are one's.
      ?.find(other => (date.precision !== 'year' || told.length > 1) && told.every(j => isTurnOf(other, j, dates)));
    const unit = context.units[holder];
    const expected = fact?.values[0];
    if (fact === undefined || unit === undefined || expected === undefined) return judgment;
    const { derived: _, ...rest } = judgment;
    const { period: __, ...reading } = judgment.reading;
    const isTold = [...wrongNames, ...judgments].some(
      other => other.verdict === 'refuted' && other.reading.value === holder,
    );
    if (!isTold)
      wrongNames.push({
        ...rest,
        reading: { ...reading, value: holder },
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

/** Whether the date that the judgment is about is that on which the other holder's time began or ended. */
function isTurnOf(fact: Fact, { reading }: Judgment, dates: ReadonlyMap<number, ResolvedDate>): boolean {
  const date = dates.get(reading.value)?.value;
  const turn = reading.period === undefined ? undefined : turnOf(fact, reading.period);
  return date !== undefined && turn !== undefined && compareDates(date, turn) === 'agrees';
}
