import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “coaches the Rovers *youth team*”, “the Rovers *reserves*”, “the Rovers' *women*”: a side of its own under the club's name. */
export function isOfSecondTeam({ units }: SentenceContext, { subject, property, value }: Reading): boolean {
  if (subject.via !== 'name' || property.value !== 'person') return false;
  const next = /^'s?$/.test(normOf(units[subject.unit + 1])) ? subject.unit + 2 : subject.unit + 1;
  return next !== value && secondTeams.has(normOf(units[next]));
}

const secondTeams = new Set(
  'youth youths academy reserve reserves women ladies girls junior juniors colts under-17s under-18s under-19s under-21s under-23s'.split(
    ' ',
  ),
);
