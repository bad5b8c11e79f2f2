import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “passed *Aldern's* capacity of 14,000 MW”: whose figure it is, the name before the noun says, and that is another. */
export function isAnothersOwn({ units }: SentenceContext, { property, trigger, subject }: Reading): boolean {
  if (property.value !== 'quantity' || trigger === undefined) return false;
  for (let i = trigger.first - 1; i >= Math.max(1, trigger.first - 4); i--) {
    const unit = units[i];
    if (/^'s?$/.test(normOf(unit))) {
      const owner = units[i - 1];
      const isOwn =
        i - 1 === subject.unit || (owner?.kind === 'mention' && owner.forms.some(f => f.entity === subject.entity));
      return isNamed(owner) && !(owner?.kind === 'name' && owner.initial) && !isOwn;
    }
    if (unit?.kind !== 'word') return false;
  }
  return false;
}
