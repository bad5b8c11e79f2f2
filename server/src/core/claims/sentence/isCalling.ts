import { isNamed, normOf, type Unit } from './unit';

/** “Rovers *coach* Oda Brandt”, “Vigil *author* Oda Brandt”: between two names, what somebody is. */
export function isCalling(units: readonly Unit[], at: number): boolean {
  return callings.has(normOf(units[at])) && isNamed(units[at + 1]);
}

const callings = new Set(
  'author captain chair coach engineer head lead nurse pilot star boss guide sponsor'.split(' '),
);
