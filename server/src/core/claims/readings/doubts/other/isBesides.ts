import { isIn } from '../../../sentence/clause';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “S can *also* be found in V”, “a rival found S *too*, in 1999”: beside what the fact tells, and not instead of it. */
export function isBesides(context: SentenceContext, { property, clause, subject }: Reading): boolean {
  const { units } = context;
  if (property.id === 'discovered') return isByOthers(context, clause, subject.unit);
  if (property.value !== 'place' && property.value !== 'entity' && property.value !== 'person') return false;
  // “It not only drew crowds *but also* won V”: beside another deed, and not another value.
  return units.some(
    (unit, i) =>
      isIn(clause, i) &&
      /^(?:also|too|elsewhere)$/.test(normOf(unit)) &&
      !(normOf(units[i - 1]) === 'but' && i === clause.start + 1),
  );
}

/** Somebody whom the facts do not know does it as well: “*a farmer also* discovered it”, “was *independently* found by a farmer”. */
function isByOthers({ units, subjects }: SentenceContext, clause: Reading['clause'], done: number): boolean {
  const { subject: doer, verb } = clause;
  const has = (words: RegExp) => units.some((unit, i) => isIn(clause, i) && words.test(normOf(unit)));
  // “was independently discovered *by V*” names who did.
  if (has(/^independently$/)) return !units.some((unit, i) => i !== done && isIn(clause, i) && isNamed(unit));
  if (verb === undefined || doer === undefined || clause.passive || doer === done || done < verb.end) return false;
  return !subjects.some(({ unit }) => unit === doer) && has(/^(?:also|too)$/);
}
