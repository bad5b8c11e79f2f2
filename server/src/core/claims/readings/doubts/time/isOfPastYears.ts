import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “V, its director *for the past five years*, leaves”: who had the post lately, and may have handed it over just now. */
export function isOfPastYears(
  { units, index }: SentenceContext,
  { value, trigger, property, subject }: Reading,
): boolean {
  if (trigger === undefined) return false;
  const words = [1, 2, 3].map(step => normOf(units[trigger.last + step]));
  if (!/^for (?:the|these) (?:past|last)$/.test(words.join(' ')) || units[trigger.last + 4]?.kind !== 'quantity')
    return false;
  const unit = units[value];
  return (
    unit?.kind === 'mention' &&
    unit.forms.some(({ entity }) =>
      (index.byValue.get(entity.id) ?? []).some(fact => fact.property === property && fact.subject === subject.entity),
    )
  );
}
