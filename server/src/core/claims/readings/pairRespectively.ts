import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';

/**
 * “Kılıç and Rubinyan, the envoys of Turkey and Armenia *respectively*”: of as many values as subjects, each is said of the subject in its
 * own place. Other readings of those values fall away; without the word, or with other numbers, all stay.
 */
export function pairRespectively(context: SentenceContext, readings: readonly Reading[]): readonly Reading[] {
  if (!context.units.some(unit => normOf(unit) === 'respectively')) return readings;
  return readings.flatMap(reading => {
    const alike = readings.filter(
      r => r.property === reading.property && r.period === reading.period && r.strength > 1,
    );
    const values = placesOf(alike.map(r => r.value));
    const subjects = placesOf(alike.map(r => r.subject.unit));
    if (values.length < 2 || values.length !== subjects.length || !values.includes(reading.value)) return [reading];
    const isPair = values.indexOf(reading.value) === subjects.indexOf(reading.subject.unit);
    return isPair ? [{ ...reading, strength: 3 as const, how: `${reading.how}, respectively` }] : [];
  });
}

/** Unit indexes in the order of the text, each once; −1 is no place. */
function placesOf(units: readonly number[]): number[] {
  return [...new Set(units)].filter(unit => unit >= 0).sort((a, b) => a - b);
}
