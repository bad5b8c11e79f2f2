import { isAmongWords } from '../../../factIndex';
import { derivedNouns } from '../../../language/derivedNouns';
import { followerNouns } from '../../../language/followerNouns';
import { isPersonNoun } from '../../../language/pronounOf';
import { stem } from '../../../language/stem';
import { beforeArticle } from '../../../sentence/beforeArticle';
import type { Clause } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { typesOfNoun } from '../../../typesOfNoun';

/**
 * “*A remake of* Psycho, directed by …”, “*a friend of* Moe, born in …”, “Psycho's *sequel*”, “*its rival* claimed …”: what is made of something, or
 * tied to somebody, is another thing, and dated, placed and made by others.
 */
export function isDerived(context: SentenceContext, { subject, property, clause }: Reading): boolean {
  const { units } = context;
  // “a friend of *Moe (1871–1938)*”: the brackets say who Moe was.
  if (normOf(units[subject.unit + 1]) === '(') return false;
  const link = beforeArticle(units, subject.unit);
  const isOf = /^(?:of|to|on|about|for)$/.test(normOf(units[link]));
  const owned = ownedBy(units, subject.unit);
  const head = owned ?? possessedHead(units, clause);
  // “Marek's film opened”, where it is the film that the facts know
  if (!isOf && head === subject.unit) return false;
  // “a mill that *her predecessor* had bought”: who did it to the subject.
  if (!isOf && owned === undefined && clause.object !== undefined && !clause.passive) return false;
  const noun = units[isOf ? link - 1 : head];
  if (noun?.kind !== 'word') return false;
  const isTied = subject.entity.type === 'person' && normOf(units[link]) === 'of' && isPerson(noun.norm);
  if (!derivedNouns.has(noun.stem) && !isTied) return false;
  // Where the property itself says so, it is meant.
  return !isAmongWords(context.index, property, noun.stem);
}

/** A noun for somebody: “a biographer of Moe”, “a widow of Moe”. */
function isPerson(noun: string): boolean {
  return isPersonNoun(noun) || typesOfNoun(noun)?.has('person') === true || followerNouns.has(noun.replace(/s$/, ''));
}

/** “S's *rival*”, “S's old *rival*” */
function ownedBy(units: readonly Unit[], owner: number): number | undefined {
  if (!/^'s?$/.test(normOf(units[owner + 1]))) return undefined;
  return [owner + 2, owner + 3].find(i => derivedNouns.has(stem(normOf(units[i]))));
}

/** “its *rival*”, “S's old *rival*”: what the clause is about, where it is somebody's; −1 where it is not. */
function possessedHead(units: readonly Unit[], { subject = -1 }: Clause): number {
  return [subject - 1, subject - 2].some(i => /^(?:its|his|her|their|'s)$/.test(normOf(units[i]))) ? subject : -1;
}
