import { isUnheardOf } from '../../../isUnheardOf';
import { stem } from '../../../language/stem';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “The Harbour Party is old. *Eva Strand, the prime minister*, …”: the office is the one in which the facts know her, of a country. */
export function isHolderElsewhere({ units, index, mentioned }: SentenceContext, reading: Reading): boolean {
  const { subject, property, trigger, value } = reading;
  const unit = units[value];
  if (subject.unit >= 0 || trigger === undefined || property.value !== 'person' || unit?.kind !== 'mention')
    return false;
  const said = units
    .slice(trigger.first, trigger.last + 1)
    .map(each => stem(normOf(each)))
    .join(' ');
  return unit.forms.some(({ entity }) =>
    (index.byValue.get(entity.id) ?? []).some(
      fact =>
        fact.subject !== subject.entity &&
        !isUnheardOf(fact, reading, mentioned) &&
        (index.wordings.get(fact.property.id) ?? []).some(({ stems }) => stems.join(' ') === said),
    ),
  );
}
