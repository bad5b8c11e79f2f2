import type { DateMention } from '../../values/dates/dateMention';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';

/**
 * Whether a date completes or repeats the one that another reading has right: “born *in 1881*, on 9 April”, “died ten years later, *in June
 * 1945*”. Then the one being right does not excuse the other. A time counted from another (“ten years later”) is never the wrong one: from
 * which day it is counted is not known so well.
 */
export function isSameDate({ units }: SentenceContext, wrong: Reading, right: Reading): boolean {
  const [own, other] = [units[wrong.value], units[right.value]];
  if (own?.kind !== 'date' || other?.kind !== 'date' || isCounted(own.date) || own.date.kind === other.date.kind)
    return false;
  const [first, last] = wrong.value < right.value ? [wrong.value, right.value] : [right.value, wrong.value];
  const between = units.slice(first + 1, last);
  // “**1881.** Ida Moe is born on *9 April*”
  if (isYearAhead(units, first) && (own.date.kind === 'partial' || other.date.kind === 'partial'))
    return between.every(unit => unit.kind !== 'date');
  return between.length > 0 && between.every(unit => isNamed(unit) || /^(?:,|in|on|at|of)$/.test(normOf(unit)));
}

/** The year at the head of a timeline's line. */
function isYearAhead(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'date' || unit.date.form.type !== 'year') return false;
  return units.slice(0, at).every(({ kind }) => kind === 'mark') && /^[.:–—-]$/.test(normOf(units[at + 1]));
}

function isCounted({ kind }: DateMention): boolean {
  return kind === 'relative' || kind === 'anchored';
}
