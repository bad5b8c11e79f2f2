import { isAmongWords } from '../../../factIndex';
import { possessives, prepositions } from '../../../language/closedClasses';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isTransparentNoun } from '../../isTransparent';
import { isPlainNoun } from '../../slots';

/**
 * “*Its annex* on fishing entered into force on 1 July”, “*its branch* had five stations”, “*the channel to it* is 18 metres deep”: words that a fact is told
 * by stand as the clause's own verb or behind it, and are said of something of the subject's, or that lies beside it.
 */
export function isOfItsOwnNoun(context: SentenceContext, reading: Reading): boolean {
  const { units, index } = context;
  const { subject, property, clause, trigger } = reading;
  const { verb, subject: head } = clause;
  if (trigger === undefined || verb === undefined || head === undefined || head === subject.unit) return false;
  if (property.value === 'date') {
    if (!trigger.asVerb || trigger.first < verb.start || trigger.first >= verb.end) return false;
  } else if (property.value !== 'quantity' || trigger.first < verb.end) return false;
  const noun = units[head];
  if (noun?.kind !== 'word' || !isPlainNoun(noun.norm) || isTransparentNoun(noun.norm) || wholes.test(noun.norm))
    return false;
  return isBeside(context, reading, head) && !isAmongWords(index, property, noun.stem);
}

/** The subject is the owner before the noun, or “it” in a phrase behind that. */
function isBeside(
  { units }: SentenceContext,
  { subject: { unit, via }, clause: { verb } }: Reading,
  head: number,
): boolean {
  if (head > unit && head - unit <= 3)
    return possessives.has(normOf(units[unit])) || /^'s?$/.test(normOf(units[unit + 1]));
  return (
    via === 'pronoun' && unit < (verb?.start ?? 0) && unit - head <= 3 && prepositions.has(normOf(units[unit - 1]))
  );
}

/** What has as many or is as long as that which it is of. */
const wholes =
  /^(?:network|system|fleet|route|course|track|total|whole|body|hull|structure|frame|number|count|figure|people|population|length|width|height|depth|size|area)$/;
