import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “*Young* Vigil”, “Vigil *in Oslo*”: what a work's name stands in may be the name of another. */
export function isLongerTitle({ units, prose }: SentenceContext, { subject }: Reading): boolean {
  const at = subject.unit;
  const unit = units[at];
  if (subject.entity.type !== 'work' || subject.via !== 'name' || unit === undefined) return false;
  const before = units[at - 1];
  if (before?.kind === 'word' && before.capital && /^(?:young|new|old|last|another|little|more)$/.test(before.norm))
    return true;
  const next = units[at + 2];
  return normOf(units[at + 1]) === 'in' && isNamed(next) && prose.slice(unit.start, unit.end).split(' ').length < 3;
}
