import type { Clause } from './clause';
import type { VerbGroup } from './findVerbs';
import { isObjectAhead, needsObject } from './isApposedParticiple';
import { normOf, type Unit } from './unit';

/**
 * “V passed to S, a firm based in W *and founded* in 1951”: behind a participle and “and”, a verb that nobody uses without what was made is
 * another, where nothing made stands behind it. “A firm based in W and founded *a bank*” would be the deed of whoever the sentence is about.
 */
export function isFurtherParticiple(
  units: readonly Unit[],
  open: number,
  { form, start, end }: VerbGroup,
  previous: Clause | undefined,
): boolean {
  if ((form !== 'past' && form !== 'participle') || end > start + 1 || open !== start - 1) return false;
  if (normOf(units[open]) !== 'and' || previous?.kind !== 'participial' || !previous.passive) return false;
  return needsObject.test(normOf(units[start])) && !isObjectAhead(units, end);
}
