import { isAmongWords } from '../../../factIndex';
import { stem } from '../../../language/stem';
import { beforeArticle } from '../../../sentence/beforeArticle';
import type { Clause } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const derived = new Set(
  `remake reboot sequel prequel parody adaptation translation reprint biography replica imitation pastiche portrait statue bust documentary
   predecessor forerunner successor namesake rival restaging re-release spin-off twin sister copy clone counterpart neighbour memorial monument tribute homage
   film movie series opera musical ballet dramatisation dramatization staging cartoon
   arrangement transcription orchestration paraphrase`
    .split(/\s+/)
    .map(stem),
);

/** “*A remake of* Psycho, directed by …”, “*its rival* claimed …”: what is made of something is another thing, and dated, placed and made by others. */
export function isDerived(context: SentenceContext, { subject, property, clause }: Reading): boolean {
  const { units } = context;
  const link = beforeArticle(units, subject.unit);
  const isOf = /^(?:of|to|on|about|for)$/.test(normOf(units[link]));
  const head = possessedHead(units, clause);
  // “Marek's film opened”, where it is the film that the facts know
  if (!isOf && head === subject.unit) return false;
  // “a mill that *her predecessor* had bought”: who did it to the subject.
  if (!isOf && clause.object !== undefined && !clause.passive) return false;
  const noun = units[isOf ? link - 1 : head];
  if (noun?.kind !== 'word' || !derived.has(noun.stem)) return false;
  // Where the property itself says so, it is meant.
  return !isAmongWords(context.index, property, noun.stem);
}

/** “its *rival*”, “S's old *rival*”: what the clause is about, where it is somebody's; −1 where it is not. */
function possessedHead(units: readonly Unit[], { subject = -1 }: Clause): number {
  return [subject - 1, subject - 2].some(i => /^(?:its|his|her|their|'s)$/.test(normOf(units[i]))) ? subject : -1;
}
