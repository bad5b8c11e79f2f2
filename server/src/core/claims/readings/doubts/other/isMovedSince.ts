import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “MV Harrow *was built in V*”: a ship, an engine or a crown is made at one place and stands at another. */
export function isMovedSince({ units }: SentenceContext, { property, subject, clause: { verb } }: Reading): boolean {
  return (
    property.id === 'location' &&
    subject.entity.type === 'thing' &&
    /^(?:built|constructed|made|rebuilt|cast|carved|forged)$/.test(normOf(units[(verb?.end ?? 0) - 1]))
  );
}
