import type { DateMention } from '../../values/dates/dateMention';
import { isNamed, normOf } from '../sentence/unit';
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
  return between.length > 0 && between.every(unit => isNamed(unit) || /^(?:,|in|on|at|of)$/.test(normOf(unit)));
}

function isCounted({ kind }: DateMention): boolean {
  return kind === 'relative' || kind === 'anchored';
}
