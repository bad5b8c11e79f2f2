import { isIn } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { shareOf } from '../part/isOfAll';

/**
 * “sold 60,000 copies *in its first week*”, “had 4,300 points *after the first day*”, “led 20–17 *at the break*”: less than the fact knows, and
 * counted before it was all over.
 */
export function isSoFar(context: SentenceContext, reading: Reading): boolean {
  const { units } = context;
  const { property, clause } = reading;
  if (property.value !== 'quantity') return false;
  const share = shareOf(context, reading);
  if (share === undefined || share >= 1) return false;
  if (isByThen(context, reading) || isWithinDays(context, reading)) return true;
  return units.some(
    (unit, i) =>
      isIn(clause, i) &&
      /^(?:in|within|during|over|on|after|before|at|by)$/.test(normOf(unit)) &&
      (isFirstStretch(units, i + 1) || (property.id === 'score' && isBreak(units, i + 1))),
  );
}

/** “*had* lasted for nine weeks *by the time* the rain came”, “… *when* he left”: it may have gone on since. */
function isByThen({ units }: SentenceContext, { value, clause: { verb } }: Reading): boolean {
  const unit = units[value];
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'time' || verb === undefined) return false;
  const from = normOf(units[value + 1]) === ',' ? value + 2 : value + 1;
  const words = [0, 1, 2].map(i => normOf(units[from + i])).join(' ');
  return normOf(units[verb.start]) === 'had' && /^(?:when\b|before\b|by (?:the|which) time|by then)/.test(words);
}

/**
 * “That night the plague reached Osby; *in ten days* four hundred were dead”: a clause that is not about the plague itself tells how far it
 * had come. “The plague killed four hundred in ten days” tells of all of it.
 */
function isWithinDays({ units }: SentenceContext, { subject, clause, value }: Reading): boolean {
  if (subject.unit === clause.subject || isIn(clause, subject.unit)) return false;
  return units.some(
    (unit, i) =>
      isIn(clause, i) &&
      i !== value &&
      unit.kind === 'quantity' &&
      unit.quantity.dimension === 'time' &&
      /^(?:in|within|after)$/.test(normOf(units[i - 1])),
  );
}

/** “its first week”, “the opening ten days”, “the first day” */
function isFirstStretch(units: readonly Unit[], at: number): boolean {
  const first = /^(?:the|its|their|his|her)$/.test(normOf(units[at])) ? at + 1 : at;
  const isFirst = units[first]?.kind === 'ordinal' || /^(?:first|opening|early)$/.test(normOf(units[first]));
  if (!isFirst) return false;
  const unit = units[first + 1];
  return unit?.kind === 'quantity' ? unit.quantity.dimension === 'time' : stretches.test(normOf(unit));
}

const stretches =
  /^(?:days?|weeks?|weekend|months?|years?|hours?|quarter|half|round|leg|innings|set|event|season|print|printing)$/;

/** “the javelin” is no break: what follows it is not known. */
function isBreak(units: readonly Unit[], at: number): boolean {
  const noun = normOf(units[at]) === 'the' ? at + 1 : at;
  return /^(?:half-time|halftime|break|interval|turn|halfway)$/.test(normOf(units[noun]));
}
