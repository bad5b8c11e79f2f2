import { beforeArticle } from '../../../sentence/beforeArticle';
import type { Clause } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “won 8–3, two weeks *before* the final”, “took office on 21 January, *four months after the foundation*”, “set up *after the fire* on 2 May”:
 * an event that only tells when is not the one that the values around it are of.
 */
export function isTimeMark(
  { units }: SentenceContext,
  { subject, value, clause, trigger, property }: Reading,
): boolean {
  const at = subject.unit;
  const isEvent = subject.entity.type === 'event' && clause.subject !== at;
  if (property.value === 'date' && isLaterDay(units, trigger?.first ?? at)) return true;
  if (isEvent && value < at) return isMark(units, at);
  if (property.value !== 'date') return false;
  if (isCountedFrom(units, clause, value)) return true;
  if (subject.entity.type === 'event' && value > at && isMark(units, at))
    return isWithin(units, beforeArticle(units, at), value);
  if (trigger !== undefined && isAtEvent(units, trigger.first, value)) return true;
  return [trigger?.first, at].some(mark => mark !== undefined && isAway(units, mark, value));
}

/** “*Ten years after* it opened, *on 9 January 2017*, …” */
function isCountedFrom(units: readonly Unit[], { start, verb }: Clause, value: number): boolean {
  if (verb === undefined || value < verb.end) return false;
  const mark = [start, start + 1].find(i => /^(?:before|after)$/.test(normOf(units[i])));
  if (mark === undefined || (units[mark - 1]?.kind !== 'quantity' && normOf(units[mark - 1]) !== 'day')) return false;
  return units.slice(verb.end, value).some(unit => normOf(unit) === ',');
}

/** “The toll, a quarter *in 1936*, was a dollar *at its opening*”: of two times, the one that is no date is another, unless they stand together. */
function isAtEvent(units: readonly Unit[], event: number, value: number): boolean {
  const at = beforeArticle(units, event);
  if (value >= at || !/^(?:at|since|until|till)$/.test(normOf(units[at]))) return false;
  const before = normOf(units[at - 1]) === ',' ? at - 2 : at - 1;
  return value < before;
}

/** “a week *into* S”, “three weeks *before the start*, on 6 September”: the words at `at` are so far from the day that is told. */
function isAway(units: readonly Unit[], at: number, value: number): boolean {
  const link = beforeArticle(units, at);
  if (!/^(?:before|after|since|until|till|into)$/.test(normOf(units[link])) || !isStretch(units[link - 1]))
    return false;
  // “It is *twelve years* since S died”: the stretch itself is what is told.
  if (value === link - 1) return false;
  // “Forty days after the start *on 6 September*” is that of the start.
  return value < at || units.slice(at, value).some(unit => normOf(unit) === ',');
}

/** “on 24 December, *the fourth day of the flight*”: one of its later days. The first is that on which it began. */
function isLaterDay(units: readonly Unit[], at: number): boolean {
  const of = beforeArticle(units, at);
  if (normOf(units[of]) !== 'of' || !isStretch(units[of - 1])) return false;
  const place = units[of - 2];
  return place?.kind === 'ordinal' ? place.ordinal.value > 1 : /^(?:second|third|next|following)$/.test(normOf(place));
}

function isStretch(unit: Unit | undefined): boolean {
  return unit?.kind === 'quantity' || /^(?:days?|weeks?|months?|years?|hours?)$/.test(normOf(unit));
}

function isMark(units: readonly Unit[], at: number): boolean {
  return /^(?:before|after|since|until|till)$/.test(normOf(units[beforeArticle(units, at)]));
}

/** What is so long before or after it, or is told of by a verb right before that, has the date. “After the fire on 2 May, …” is the fire's. */
function isWithin(units: readonly Unit[], link: number, value: number): boolean {
  const before = units[link - 1];
  if (normOf(units[value - 1]) !== 'on') return false;
  if (before?.kind === 'quantity' || normOf(before) === 'day') return true;
  return before?.kind === 'word' && /(?:ed|up|on|out|en)$/.test(normOf(before)) && value - link <= 5;
}
