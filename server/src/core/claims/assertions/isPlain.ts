import type { Reading } from '../sentenceContext';

/**
 * Whether a reading takes the value itself, not a bound of it, for what is asserted of something named.
 * A measure says by its unit what it is of, so it needs less grammar than a date.
 */
export function isPlain({ strength, property, bound, period, age, clause, subject }: Reading): boolean {
  return (
    strength >= (property.value === 'quantity' ? 2 : 3) &&
    bound === undefined &&
    period === undefined &&
    age === undefined &&
    clause.modality === 'asserted' &&
    subject.via !== 'implied'
  );
}
