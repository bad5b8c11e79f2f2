import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “made its first flight *to Oslo*”, “*for the airline*”, “first flew *in combat*”: the first of such flights. */
export function isOtherFlight({ units }: SentenceContext, { property, clause, value }: Reading): boolean {
  if (property.id !== 'first-flight') return false;
  return units.some((unit, i) => {
    if (i < clause.start || i >= Math.max(clause.end, value)) return false;
    const norm = normOf(unit);
    const at = normOf(units[i + 1]) === 'the' ? i + 2 : i + 1;
    const next = normOf(units[at]);
    if (norm === 'to' || norm === 'for') return isNamed(units[at]) || carriers.test(next);
    if (norm === 'over' || norm === 'across') return isNamed(units[at]);
    return norm === 'in' && /^(?:combat|action|service|anger)$/.test(next);
  });
}

const carriers = /^(?:airline|company|navy|army|force|squadron|carrier|operator|customer)$/;
