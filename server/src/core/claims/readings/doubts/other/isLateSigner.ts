import { civilOf } from '../../../../values/day';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import type { ResolvedDate } from '../../../verdicts/resolveDates';

/** In days. */
const soon = 14;

/** “*Syria signed* it on 13 November 2017”: one party of many, which came later. Whoever signs on that day of another year is a slip. */
export function isLateSigner(
  { units }: SentenceContext,
  { property, clause, subject, facts, value }: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  if (!/^(?:signed|ratified)$/.test(property.id) || clause.passive || clause.verb === undefined) return false;
  const signer = units[clause.subject ?? -1];
  if ((signer?.kind !== 'name' && signer?.kind !== 'mention') || clause.subject === subject.unit) return false;
  if (/^(?:and|,)$/.test(normOf(units[(clause.subject ?? 0) - 1]))) return false;
  const told = dates.get(value)?.value;
  if (told === undefined || told.precision !== 'day') return false;
  return facts.every(fact =>
    fact.values.every(known => {
      if (known.kind !== 'date') return false;
      const [own, other] = [civilOf(told.first), civilOf(known.date.first)];
      const isSlip = own.day === other.day && (own.month === other.month || own.year === other.year);
      return told.first > known.date.last + soon && !isSlip;
    }),
  );
}
