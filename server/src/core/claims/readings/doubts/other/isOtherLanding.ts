import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const elsewhere = /\b(?:moon|lunar|mars|martian|venus|crater|asteroid|comet)\b/i;

/** “It landed on the Moon on 20 July and *splashed down* on the 24th”: of what has landed elsewhere, the facts tell when it did that. */
export function isOtherLanding({ units, index }: SentenceContext, { property, subject, clause }: Reading): boolean {
  if (property.id !== 'landed' || !units.some((unit, i) => isIn(clause, i) && normOf(unit).startsWith('splash')))
    return false;
  const told = [...(index.bySubject.get(subject.entity.id)?.values() ?? [])]
    .flat()
    .flatMap(({ statement, note }) => [statement ?? '', note ?? '']);
  return [subject.entity.label, ...subject.entity.aliases, ...told].some(text => elsewhere.test(text));
}
