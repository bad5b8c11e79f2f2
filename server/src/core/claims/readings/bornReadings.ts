import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { converseAt } from './converseAt';
import { listFrom } from './listFrom';
import { isPlainNoun, nominalAfter } from './slots';

/**
 * Of whom somebody was born, behind when and where: “S was born in 1871, *the (eldest) daughter of V*”, “S was born in Brevik *to V and W*”, “S was
 * born *as the son of V*”.
 */
export function bornReadings(context: SentenceContext): Reading[] {
  const { units, subjects, clauses, index } = context;
  return clauses.flatMap(clause => {
    const { verb } = clause;
    if (verb === undefined || normOf(units[verb.end - 1]) !== 'born') return [];
    return subjects
      .filter(({ unit }) => unit === clause.subject)
      .flatMap(subject =>
        [...(index.bySubject.get(subject.entity.id)?.values() ?? [])].flatMap((facts): Reading[] => {
          const property = facts[0]?.property;
          if (property === undefined || !(property.id === 'father' || property.id === 'mother')) return [];
          const value = parentBehind(context, clause, property);
          return value === undefined
            ? []
            : listFrom(context, value, property).map(each => ({
                subject,
                property,
                facts,
                value: each,
                strength: 3,
                clause,
                how: 'of whom somebody was born',
              }));
        }),
      );
  });
}

function parentBehind(
  context: SentenceContext,
  { verb, end }: Clause,
  property: Reading['property'],
): number | undefined {
  const { units } = context;
  const from = verb?.end ?? 0;
  for (let i = from; i < Math.min(units.length, from + 14); i++) {
    const norm = normOf(units[i]);
    // “born in 1871 to V”, and not “moved in 1880 to V”
    if (norm === 'to' && i < end) return nominalAfter(context, i + 1, units.length, property);
    if (norm !== 'of') continue;
    const first = converseAt(units, i - 1, property);
    if (first === undefined) return undefined;
    let start = first - 1;
    while (start > from && (isPlainNoun(normOf(units[start])) || units[start]?.kind === 'ordinal')) start--;
    const opens = /^(?:the|an?)$/.test(normOf(units[start])) ? start : start + 1;
    if (opens !== from && !/^(?:,|as|–|—)$/.test(normOf(units[opens - 1]))) return undefined;
    return nominalAfter(context, i + 1, units.length, property);
  }
  return undefined;
}
