import type { Fact } from '../../../../facts/factSet';
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

/**
 * In prose on one firm or bridge, “the director is V” is about no other of which it never spoke. A town has a country, and its ministers, whether
 * those are spoken of or not, and a cup has been played for in other years.
 */
export function isUnheardOf(
  { subject, property }: Fact,
  { subject: told }: Reading,
  mentioned: SentenceContext['mentioned'],
): boolean {
  if (subject.type !== told.entity.type || mentioned(subject.id)) return false;
  if (subject.type === 'person' || subject.type === 'event') return false;
  return subject.type !== 'place' || !ofState.test(property.id);
}

const ofState = /^head-of-|minister$|^(?:mayor|governor|speaker|ambassador|special-envoy|spokesperson|leader)$/;
