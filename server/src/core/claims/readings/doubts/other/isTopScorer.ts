import { stem } from '../../../language/stem';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “V led the Rovers *with 20 goals*”, “led S *in scoring*”: who played best there. */
export function isTopScorer({ units }: SentenceContext, { subject, clause, property }: Reading): boolean {
  if (clause.verb === undefined || property.value !== 'person' || subject.unit < clause.verb.end) return false;
  if (stem(normOf(units[clause.verb.end - 1])) !== stem('led')) return false;
  const link = normOf(units[subject.unit + 1]);
  const next = units[subject.unit + 2];
  return (link === 'with' && next?.kind === 'quantity') || (link === 'in' && feats.test(normOf(next)));
}

const feats =
  /^(?:scoring|goals|points|rebounds|assists|hitting|batting|passing|rushing|receiving|tackles|steals|saves|wickets|runs)$/;
