import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “V *wrote* the series”: its scripts, where the facts know the subject for something that is watched, and not its music. */
export function isScript({ units, index }: SentenceContext, { property, subject, clause }: Reading): boolean {
  if (
    property.id !== 'composer' ||
    !/^(?:wrote|written|writes|write)$/.test(normOf(units[(clause.verb?.end ?? 0) - 1]))
  )
    return false;
  if (units.some(unit => music.test(normOf(unit)))) return false;
  const known = index.bySubject.get(subject.entity.id);
  return watched.some(id => known?.has(id) === true);
}

const music = /^(?:music|composed|compositions?|scores?|soundtracks?|songs?|melod(?:y|ies)|themes?|tunes?)$/;
const watched = ['director', 'screenwriter', 'cast-member', 'episodes', 'broadcaster'];
