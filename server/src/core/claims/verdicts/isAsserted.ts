import { isWhoOrWhat } from '../readings/isWhoOrWhat';
import type { Reading } from '../sentenceContext';

/** Whether the sentence says so itself: its clause asserts, or the words stand where what the clause denies, asks or thinks of does not touch them. */
export function isAsserted(reading: Reading): boolean {
  const { clause, construction, property, age, presupposed } = reading;
  const isDay = property.value === 'date';
  // An age is read only where the words assert it, whatever the clause around them does.
  if (age !== undefined) return true;
  if (clause.modality === 'asserted' || clause.modality === 'future') return true;
  if (presupposed === true && (clause.modality === 'denied' || isBeforeVerb(reading))) return true;
  // “In her *1922* novel S the sea is green”, “In S (*1922*) the sea is green”: the plot is told, and when the work came out is said.
  if (presupposed === true && clause.modality === 'told' && isDay && reading.subject.entity.type === 'work')
    return true;
  // “Turkey's envoy, V, is to meet …”, “The vote, on D, was not the last”: what may or may not happen, V is the envoy, and D the day.
  const isApart =
    (construction === 'apposition' && !isAroundVerb(reading)) || isGiven(reading) || isNamedInPassing(reading);
  const isOpen =
    (clause.modality === 'conditional' && clause.marker !== 'if') ||
    // “Its director, V, did not reply.”
    (clause.modality === 'denied' && (isDay || isApart || (property.value === 'place' && isApartPattern(reading))));
  return isOpen && (isApart || construction === 'apposition' || isApartPattern(reading));
}

/** “*S, winner of V*, did not come”, “*V author S* never came”: in the phrase that a clause is about, nothing is denied. */
function isNamedInPassing({ construction, property, clause: { verb }, subject, value, hasVerb }: Reading): boolean {
  if (construction !== 'pattern' || hasVerb === true || verb === undefined || !isWhoOrWhat(property)) return false;
  return Math.max(subject.unit, value) < verb.start;
}

/** “S, *of V*, …”: a pattern of which the clause's verb is no part. */
function isApartPattern(reading: Reading): boolean {
  return reading.construction === 'pattern' && reading.hasVerb !== true && !isAroundVerb(reading);
}

/**
 * “*The 184-metre-deep lake* never freezes”, “*its 90 workers* did not strike”, “at *its headquarters in V* nobody answers”: a noun phrase says in
 * passing how much there is of its thing, or where that is.
 */
function isGiven(reading: Reading): boolean {
  const { property, strength, trigger, clause, value } = reading;
  if (isAroundVerb(reading)) return false;
  const { verb } = clause;
  if (verb === undefined || value >= verb.start) return false;
  if (property.value === 'place') {
    // “*Its* headquarters”, and not “*a* headquarters in V”; “its headquarters in V *would* be better” need not be there.
    const isOwned =
      clause.modality === 'denied' && (reading.construction === 'possessive' || reading.subject.via === 'pronoun');
    return isOwned && trigger !== undefined && trigger.last < value;
  }
  if (property.value !== 'quantity') return false;
  if (strength < 3 && !isAttribute(reading) && !(clause.modality === 'conditional' && isBeforeVerb(reading)))
    return false;
  return reading.construction === 'pattern' || (trigger !== undefined && trigger.last < verb.start);
}

/** “S, *a firm with 90 workers*, is to move”, “S, *a landmark since its opening in V*, is to be sold”: what stands between a subject and its verb. */
function isBeforeVerb({
  clause: { subject, verb, modality, marker },
  subject: { unit },
  trigger,
  value,
}: Reading): boolean {
  if (modality !== 'conditional' || marker === 'if' || verb === undefined || subject === undefined) return false;
  const isOfSubject = unit >= subject && unit < verb.start;
  return isOfSubject && trigger !== undefined && trigger.first > subject && Math.max(trigger.last, value) < verb.start;
}

/** Right before the name of what has it. */
function isAttribute({ strength, subject, value }: Reading): boolean {
  return strength === 2 && value < subject.unit && subject.unit <= value + 3;
}

/** “X, *the boy from V* who learned to conduct”: between subject and value stands no verb whose mood could count. */
function isAroundVerb({ clause: { verb }, subject, value }: Reading): boolean {
  if (verb === undefined) return false;
  return Math.min(subject.unit, value) < verb.end && verb.start < Math.max(subject.unit, value);
}
