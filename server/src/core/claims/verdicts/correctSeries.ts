import type { Fact, FactValue } from '../../facts/factSet';
import { recognizeOrdinals } from '../../values/ordinals/recognizeOrdinals';
import type { SentenceContext } from '../sentenceContext';
import type { DraftValue } from './compareValue';
import { compareValue } from './compareValue';
import type { Judgment } from './judgment';
import type { ResolvedDate } from './resolveDates';

/**
 * “the *third* meeting, in Moscow on 14 January”: where a numbered event's day is wrong and is the day of another of its series, with
 * every other value of the sentence agreeing, it is the number that is wrong, told once.
 */
export function correctSeries(
  context: SentenceContext,
  judgments: readonly Judgment[],
  dates: ReadonlyMap<number, ResolvedDate>,
): readonly Judgment[] {
  if (!judgments.some(judgment => judgment.verdict === 'refuted')) return judgments;
  let corrected = [...judgments];
  for (const subject of context.subjects) {
    const number = context.index.numbered.find(fact => fact.subject === subject.entity);
    const unit = context.units[subject.unit];
    if (number === undefined || unit === undefined) continue;
    const refuted = corrected.filter(j => j.verdict === 'refuted' && j.reading.subject.entity === subject.entity);
    if (!refuted.some(j => j.fact.property.id === 'date')) continue;
    const sibling = context.index.numbered.find(
      fact =>
        fact.property === number.property && fact !== number && refuted.every(j => agreesWith(context, j, fact, dates)),
    );
    const [ordinal] = recognizeOrdinals(context.prose, unit);
    const expected = sibling?.values[0];
    if (sibling === undefined || ordinal === undefined || expected?.kind !== 'ordinal' || refuted[0] === undefined)
      continue;
    corrected = corrected.filter(j => !refuted.includes(j));
    corrected.push({
      verdict: 'refuted',
      reading: refuted[0].reading,
      fact: sibling,
      otherFacts: [],
      span: ordinal.span,
      expected,
      ordinal,
      trace: [...refuted.flatMap(j => j.trace), `every value is that of ${sibling.subject.label}: the number is wrong`],
    });
  }
  return corrected;
}

function agreesWith(
  context: SentenceContext,
  judgment: Judgment,
  sibling: Fact,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  const facts = context.index.bySubject.get(sibling.subject.id)?.get(judgment.fact.property.id) ?? [];
  const unit = context.units[judgment.reading.value];
  if (unit === undefined) return false;
  const date = dates.get(judgment.reading.value)?.value;
  if (judgment.fact.property.value === 'date' && date?.precision !== 'day') return false;
  const text = context.prose.slice(unit.start, unit.end);
  const found: DraftValue = { unit, text, date, dateline: undefined };
  return facts.some(fact =>
    fact.values.some((value: FactValue) => compareValue(context, judgment.reading, found, fact, value) === 'agrees'),
  );
}
