import { normOf } from '../../sentence/unit';
import type { Reading, SentenceContext } from '../../sentenceContext';

const ends =
  /^(?:collapsed|destroyed|demolished|burn|burned|sank|sunk|closed|dissolved|ended|lost|wrecked|broken-up|scrapped)/;

/** “the *new* bridge of that name”, where the facts tell of the end of one: what came after it. */
export function isSuccessor({ units, index }: SentenceContext, { subject }: Reading): boolean {
  if (subject.via !== 'name' || !/^(?:new|modern|present|current|replacement)$/.test(normOf(units[subject.unit - 1])))
    return false;
  return [...(index.bySubject.get(subject.entity.id)?.keys() ?? [])].some(property => ends.test(property));
}
