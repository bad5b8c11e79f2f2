import type { Reading, SentenceContext } from '../../../sentenceContext';
import { shareOf } from '../part/isOfAll';

/** How far apart two times of one distance may be. */
const near = { from: 0.85, to: 1.15 };

/** “had run *13:16*”, of somebody whose 27:38 the facts have: a runner runs many races, and this one was over another distance. */
export function isOtherRace(context: SentenceContext, reading: Reading): boolean {
  const { property, subject } = reading;
  if (property.id !== 'time' || subject.entity.type !== 'person') return false;
  const share = shareOf(context, reading);
  return share !== undefined && (share < near.from || share > near.to);
}
