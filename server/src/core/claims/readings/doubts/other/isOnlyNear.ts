import { beforeArticle } from '../../../sentence/beforeArticle';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “was born *near* V”, “not far *from* V”, “in *the V area*”, “in *Greater V*”, “on the *border of* V”: the place of the fact may lie there. */
export function isOnlyNear(
  { units, prose }: SentenceContext,
  { property, value, valueEnd = value, facts }: Reading,
): boolean {
  const unit = units[value];
  if (property.value !== 'place' || unit === undefined) return false;
  const isAround = normOf(units[value - 1]) === 'the' && /^(?:area|region)$/.test(normOf(units[valueEnd + 1]));
  // “a town in *the V region*”, where a region is asked for; “serves *the V area*”
  if (isAround) return !/^(?:located-in|city-served)$/.test(property.id);
  // “near the Alp *in* V”
  if (normOf(units[valueEnd + 1]) === 'in' && isNamed(units[valueEnd + 2])) return false;
  const text = prose.slice(unit.start, unit.end);
  if (/^(?:Greater|Metropolitan) /.test(text)) return facts.some(f => f.values.some(v => text.endsWith(` ${v.text}`)));
  const at = beforeArticle(units, value);
  const link = normOf(units[at]);
  if (/^(?:near|outside|nearby)$/.test(link)) return true;
  if (/^(?:of|with)$/.test(link) && /^(?:border|borders|frontier|boundary)$/.test(normOf(units[at - 1]))) return true;
  return (
    (link === 'from' &&
      /^(?:far|away|hour|hours|minutes?|miles?|kilometres?|kilometers?|km)$/.test(normOf(units[at - 1]))) ||
    (link === 'to' && normOf(units[at - 1]) === 'close')
  );
}
