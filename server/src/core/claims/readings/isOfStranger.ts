import { bearersOf } from '../bearersOf';
import type { Occurrence } from '../occurrences';
import { isNamed, normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isDescription } from './isDescription';

/** “Dahl took over after *Lee Wook's* sudden death in 1975”: a day in the life of whom the noun's own phrase names, and not of Dahl. */
export function isOfStranger(
  { units }: SentenceContext,
  { property, first, last }: Occurrence,
  candidates: readonly SubjectUnit[],
): boolean {
  if (property.value !== 'date' || candidates.some(({ entity }) => entity.type !== 'person')) return false;
  // “Norland's choice *of Dahl* came in 1975”: what was done by the one to the other.
  if (candidates.some(({ unit }) => unit > last && unit <= last + 3)) return false;
  let mark = first - 1;
  while (mark > first - 4 && units[mark]?.kind === 'word' && isDescription(normOf(units[mark]))) mark--;
  if (!/^'s?$/.test(normOf(units[mark]))) return false;
  const owner = units[mark - 1];
  if (!isNamed(owner) || candidates.some(({ unit }) => unit === mark - 1)) return false;
  return !bearersOf(owner).some(bearer => candidates.some(({ entity }) => entity === bearer));
}
