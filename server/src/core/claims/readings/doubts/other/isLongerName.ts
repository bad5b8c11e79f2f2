import { foldName } from '../../../../values/names/foldName';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “director of the Linden Museum *Shop*”, “the Velian Prize *Foundation*”: the name stands in that of another body. */
export function isLongerName({ units }: SentenceContext, { subject, value, trigger }: Reading): boolean {
  const next = units[subject.unit + 1];
  if (subject.via !== 'name' || next?.kind !== 'name' || value === subject.unit + 1) return false;
  if (trigger !== undefined && trigger.first <= subject.unit + 1 && subject.unit + 1 <= trigger.last) return false;
  return bodies.has(foldName(next.text));
}

const bodies = new Set(
  `foundation trust fund society association institute academy school college library archive archives shop café cafe club orchestra choir press
   prize award medal scholarship fellowship festival cup friends alumni committee commission council board park station hospital holdings`
    .split(/\s+/)
    .map(foldName),
);
