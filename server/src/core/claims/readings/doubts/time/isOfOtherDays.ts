import { possessives } from '../../../language/closedClasses';
import { isIn } from '../../../sentence/clause';
import { normOf, type Unit, wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isFigureSlip } from '../../../slips/isFigureSlip';
import { isPlainNoun } from '../../slots';
import { isState } from './isFormerHolder';

/** How far in an adjunct may end with which a sentence opens: “*At the height of* the boom, S employed V”. */
const opening = 4;

/** “had V *at its height*”, “*in its heyday* S had V”, “had V *in the days of* steam”, “had V *before the fire*”: so it was at another time. */
export function isOfOtherDays(
  { units }: SentenceContext,
  { property, clause, facts, subject, age, value }: Reading,
): boolean {
  if (property.value !== 'quantity' && !isState(property)) return false;
  if (isFigureSlip(units[value], facts)) return false;
  if (age !== undefined || facts.some(fact => fact.valid !== undefined)) return false;
  const mayChange = subject.entity.type !== 'event' && (clause.tense === 'past' || clause.verb === undefined);
  return units.some(
    (unit, i) =>
      unit.kind === 'word' &&
      (isIn(clause, i) || i <= opening) &&
      (isHeyday(units, i) || (mayChange && (isStretch(units, i) || (i > value && isBeforeThat(units, i))))),
  );
}

const heydays = /^(?:heyday|height|peak|zenith|apogee|prime|pomp|infancy|youth|best|busiest|largest|biggest|fullest)$/;

/** “at *its peak*”, “in *their heyday*”, “at *the height of* the boom”, and not “at *its height of* 31 metres” or “at *its best hotel*”. */
function isHeyday(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  if (!heydays.test(norm) || !/^(?:at|in|past)$/.test(wordOf(units[at - 2]))) return false;
  const next = normOf(units[at + 1]);
  if (possessives.has(normOf(units[at - 1]))) return next !== 'of' && !(/(?:e?st)$/.test(norm) && isPlainNoun(next));
  return normOf(units[at - 1]) === 'the' && next === 'of' && units[at + 2]?.kind !== 'quantity';
}

/** “in *its early days*”, “in *steam days*”, “in *the years* before the war”, and not “in *recent years*”. */
function isStretch(units: readonly Unit[], at: number): boolean {
  if (!/^(?:days|years|decades|times)$/.test(normOf(units[at]))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (/^(?:in|during)$/.test(wordOf(units[i]))) return i < at - 1;
    if (units[i]?.kind !== 'word' || lately.test(normOf(units[i]))) return false;
  }
  return false;
}

const lately = /^(?:recent|few|coming|past|of|these)$/;

/** “*before the* fire” */
function isBeforeThat(units: readonly Unit[], at: number): boolean {
  return (
    normOf(units[at]) === 'before' &&
    /^(?:the|its|their|that)$/.test(normOf(units[at + 1])) &&
    isPlainNoun(normOf(units[at + 2]))
  );
}
