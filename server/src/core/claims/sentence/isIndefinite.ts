import { isTitleArticle } from '../isTitleArticle';
import { normOf, type Unit } from './unit';

/** Whether “a” or “an” stands before the noun or name at `at`, and is not the title's own: “She was *a* Dane”, but not “It was *A* Quiet Tide”. */
export function isIndefinite(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at - 1]);
  const unit = units[at];
  if (norm !== 'a' && norm !== 'an') return false;
  return unit?.kind !== 'mention' || !unit.forms.some(({ entity }) => isTitleArticle(entity, norm));
}
