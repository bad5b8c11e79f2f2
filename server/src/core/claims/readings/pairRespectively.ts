import { beforeArticle } from '../sentence/beforeArticle';
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
    const [only] = subjects;
    const place = only !== undefined && subjects.length === 1 && values.length === 2 ? placeOfTwo(context, only) : -1;
    if (place >= 0) return values.indexOf(reading.value) === place ? [reading] : [];
    if (values.length < 2 || values.length !== subjects.length || !values.includes(reading.value)) return [reading];
    const isPair = values.indexOf(reading.value) === subjects.indexOf(reading.subject.unit);
    return isPair ? [{ ...reading, strength: 3 as const, how: `${reading.how}, respectively` }] : [];
  });
}

/** “*S* and its neighbour”, “its neighbour and *S*”: the first or the second of two, of which the facts know one; −1 where it is neither. */
function placeOfTwo({ units }: SentenceContext, at: number): number {
  const name = beforeArticle(units, at);
  if (normOf(units[at + 1]) === 'and') return 0;
  return normOf(units[name]) === 'and' ? 1 : -1;
}

/** Unit indexes in the order of the text, each once; −1 is no place. */
function placesOf(units: readonly number[]): number[] {
  return [...new Set(units)].filter(unit => unit >= 0).sort((a, b) => a - b);
}
