import { civilOf } from '../../../../values/day';
import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import { isUnnamed, type Reading, type SentenceContext } from '../../../sentenceContext';
import type { ResolvedDate } from '../../../verdicts/resolveDates';

/**
 * “The first Lake Cup was rowed in 1860. Moe won *it* in 1870”: what is won in another year than that of the event just told of is the prize, or
 * the event when it came again.
 */
export function isOfOtherEdition(
  { units, index }: SentenceContext,
  { subject, clause }: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  const { entity, unit } = subject;
  const { verb } = clause;
  if (entity.type !== 'event' || !isUnnamed(subject) || verb === undefined || unit < verb.end) return false;
  if (!winning.test(normOf(units[verb.end - 1]))) return false;
  const years = [...(index.bySubject.get(entity.id)?.values() ?? [])]
    .flat()
    .flatMap(({ values }) => values.flatMap(value => (value.kind === 'date' ? [civilOf(value.date.first).year] : [])));
  return [...dates].some(
    ([at, { value }]) =>
      isIn(clause, at) && value.yearAssumed !== true && years.length > 0 && !years.includes(civilOf(value.first).year),
  );
}

const winning =
  /^(?:w[io]n|wins|winning|los[et]|loses|retain(?:s|ed)?|defend(?:s|ed)?|regain(?:s|ed)?|takes?|took|claim(?:s|ed)?)$/;
