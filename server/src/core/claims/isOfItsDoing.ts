import { isObjectPronoun } from './isObjectPronoun';
import { stem } from './language/stem';
import { succeeding } from './language/succeeding';
import { pastArticle } from './sentence/beforeArticle';
import { isNamed, normOf, type Unit } from './sentence/unit';

/**
 * “*The liner that beat it*”, “the man who taught *him*”: whatever does something to what was told of is something else, as is “the novel that
 * *followed* Moor Lane”.
 */
export function isOfItsDoing(units: readonly Unit[], at: number): boolean {
  if (!/^(?:that|which|who)$/.test(normOf(units[at + 1]))) return false;
  const verb = units[at + 2];
  const object = units[pastArticle(units, at + 2)];
  if (verb?.kind === 'word' && (succeeding.has(verb.stem) || verb.stem === stem('precede')) && isNamed(object))
    return true;
  for (let i = at + 2; i < Math.min(units.length, at + 8); i++) {
    if (normOf(units[i]) === ',') return false;
    if (isObjectPronoun(units, i)) return true;
  }
  return false;
}
