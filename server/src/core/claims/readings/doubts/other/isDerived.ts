import { isAmongWords } from '../../../factIndex';
import { stem } from '../../../language/stem';
import { beforeArticle } from '../../../sentence/beforeArticle';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const derived = new Set(
  `remake reboot sequel prequel parody adaptation translation reprint biography replica imitation pastiche portrait statue bust documentary
   predecessor forerunner successor namesake rival restaging re-release spin-off twin sister copy clone counterpart neighbour memorial monument tribute homage
   film movie series opera musical ballet dramatisation dramatization staging cartoon`
    .split(/\s+/)
    .map(stem),
);

/** “*A remake of* Psycho, directed by …”: what is made of something is another thing, and dated, placed and made by others. */
export function isDerived(context: SentenceContext, { subject, property }: Reading): boolean {
  const { units } = context;
  const link = beforeArticle(units, subject.unit);
  const noun = units[link - 1];
  if (!/^(?:of|to|on|about|for)$/.test(normOf(units[link])) || noun?.kind !== 'word' || !derived.has(noun.stem))
    return false;
  // Where the property itself says so, it is meant.
  return !isAmongWords(context.index, property, noun.stem);
}
