import { isNamed, normOf, type Unit } from './unit';

/** “Rovers *coach* Oda Brandt”, “Oda Brandt, the Rovers *coach*,”: behind a name and before another or a mark, what somebody is. */
export function isCalling(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  const next = units[at + 1];
  const isEnd = next === undefined || /^[,.;:)"!?]$/.test(normOf(next));
  return callings.has(norm) && (isNamed(next) || (isEnd && !alone.has(norm)));
}

const callings = new Set(
  'author captain chair premier coach engineer head lead nurse pilot star boss guide sponsor'.split(' '),
);

/** Verbs that need no object: “The Rovers *lead*.” */
const alone = new Set(['lead', 'star']);
