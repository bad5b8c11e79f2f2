import type { Reading } from '../sentenceContext';

/** Which claims of a sentence are of the same thing. */
export function claimKey(reading: Reading): string {
  // Two ages in a sentence are those of two times, and neither says anything of the date of birth beside them.
  const own = reading.age === undefined ? (reading.period ?? '') : `age ${reading.value}`;
  return `${reading.subject.entity.id} ${reading.property.id} ${own}`;
}
