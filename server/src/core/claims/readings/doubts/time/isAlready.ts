import { stemsOf } from '../../../language/stemsOf';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “In 1978, when S was *already open*, …”, “was *still closed* in 1978”: so it was then, and when it became so nobody says. */
export function isAlready({ units }: SentenceContext, { property, clause }: Reading): boolean {
  const { verb } = clause;
  if (property.value !== 'date' || verb === undefined || !/^(?:is|are|was|were)$/.test(normOf(units[verb.start])))
    return false;
  for (let i = verb.start + 1; i <= verb.end; i++) {
    const next = units[i + 1];
    if (/^(?:already|still)$/.test(normOf(units[i])) && next?.kind === 'word' && states.has(next.stem)) return true;
  }
  return false;
}

/** Adjectives that look like verbs: “was already *founded*” tells when. */
const states = stemsOf('open closed shut');
