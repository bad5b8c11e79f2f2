import { isWordOf } from '../factIndex';
import { stem } from '../language/stem';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';

/** “There are *seven* Narnia books”: the number before a name that ends in the noun of what is counted. */
export function countedNameReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    const value = subject.unit - 1;
    const name = context.units[subject.unit];
    const clause = clauseAt(context, value);
    if (context.units[value]?.kind !== 'quantity' || name?.kind !== 'mention' || clause === undefined) continue;
    const noun = stem(context.prose.slice(name.start, name.end).toLowerCase().split(/\s/).at(-1) ?? '');
    for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
      const property = facts[0]?.property;
      if (property?.value === 'quantity' && isWordOf(context.index, property, noun))
        readings.push({ subject, property, facts, value, strength: 3, clause, how: 'the number before the name' });
    }
  }
  return readings;
}
