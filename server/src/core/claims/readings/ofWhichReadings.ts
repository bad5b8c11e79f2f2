import { factsOf } from '../factIndex';
import { prepositions } from '../language/closedClasses';
import { copulas } from '../language/copulas';
import { beforeArticle } from '../sentence/beforeArticle';
import { isNamed, normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import { canHold, isPlainNoun, nominalAfter } from './slots';

/** “She was born in S, *the leader of which is V*”: the noun's own clause begins behind it, and the name right before the comma has what it tells. */
export function ofWhichReadings(context: SentenceContext): Reading[] {
  const { units, index, subjects } = context;
  if (!units.some((unit, i) => normOf(unit) === 'which' && normOf(units[i - 1]) === 'of')) return [];
  const readings: Reading[] = [];
  for (const { property, wording, first, last } of context.occurrences()) {
    if (wording.role !== 'noun' && wording.role !== 'any') continue;
    if (normOf(units[last + 1]) !== 'of' || normOf(units[last + 2]) !== 'which') continue;
    if (!copulas.has(normOf(units[last + 3])) || normOf(units[first - 1]) !== 'the' || normOf(units[first - 2]) !== ',')
      continue;
    const subject = subjects.find(({ unit }) => unit === first - 3);
    const facts = subject === undefined ? [] : factsOf(index, subject.entity.id, property);
    const from = last + 4;
    // “the bridge over S, the length of which is V”: that of the bridge.
    const link = beforeArticle(units, first - 3);
    const isOfOuter =
      prepositions.has(normOf(units[link])) && (isNamed(units[link - 1]) || isPlainNoun(normOf(units[link - 1])));
    const isFigure = property.value === 'quantity' || property.value === 'date' || property.value === 'ordinal';
    const value = isFigure
      ? [from, from + 1, from + 2].find(at => canHold(units[at], property))
      : nominalAfter(context, from, units.length, property);
    const clause = value === undefined ? undefined : clauseAt(context, value);
    if (isFigure && isOfOuter) continue;
    if (subject === undefined || facts.length === 0 || value === undefined || clause === undefined) continue;
    readings.push({
      subject,
      property,
      facts,
      value,
      strength: 3,
      clause,
      how: `“${wording.text}” of which, of ${subject.entity.label}`,
    });
  }
  return readings;
}
