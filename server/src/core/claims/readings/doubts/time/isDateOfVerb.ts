import { beforeArticle } from '../../../sentence/beforeArticle';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import type { ResolvedDate } from '../../../verdicts/resolveDates';

/**
 * “She learnt to dive *after the final*, in 1977”: when she learnt it, if that comes after the final; a date before it could be the date
 * of neither.
 */
export function isDateOfVerb(
  { units }: SentenceContext,
  { property, subject, value, clause, facts }: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  if (property.value !== 'date' || subject.unit < (clause.verb?.end ?? Infinity) || value < subject.unit) return false;
  if (normOf(units[subject.unit + 1]) !== ',') return false;
  const order = normOf(units[beforeArticle(units, subject.unit)]);
  const told = dates.get(value)?.value;
  const known = facts[0]?.values[0];
  if (told === undefined || known?.kind !== 'date') return false;
  if (order === 'before') return told.first <= known.date.last;
  return /^(?:after|since|following)$/.test(order) && told.last >= known.date.first;
}
