import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** What is no membership or study, though it is called so. */
const lesser = /^(?:honorary|associate|corresponding|affiliate|observer|prospective|candidate)$/;
/** What may be attended somewhere. */
const occasions = /^(?:funeral|wedding|meeting|concert|ceremony|conference|party|match|premiere|opening|dinner)$/;

/** “an *honorary* degree from V”, “an *associate* member of V”, “an *honorary* citizen of V”, “attended the *funeral* of a friend at V” */
export function isOtherTie({ units }: SentenceContext, { property, value, clause }: Reading): boolean {
  if (!/^(?:educated-at|member-of|nationality)$/.test(property.id)) return false;
  return units.some(
    (unit, i) => i < value && isIn(clause, i) && (lesser.test(normOf(unit)) || occasions.test(normOf(unit))),
  );
}
