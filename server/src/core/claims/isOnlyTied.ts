import { type FactIndex, isAmongWords, propertiesOf } from './factIndex';
import { counterpartNouns } from './language/derivedNouns';
import { stem } from './language/stem';
import { beforeArticle } from './sentence/beforeArticle';
import { normOf, type Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';

/**
 * “*A rival of S* opened in 1951”, “he ran *S's predecessor* until 2008”: another thing is spoken of, and S only says which. Where a fact of
 * S is about that very thing, S is spoken of.
 */
export function isOnlyTied(units: readonly Unit[], { unit, entity, via }: SubjectUnit, index: FactIndex): boolean {
  if (via !== 'name' && via !== 'short') return false;
  const noun = ownedNoun(units, unit) ?? nounBefore(units, unit);
  return noun !== undefined && !propertiesOf(index, entity.id).some(property => isAmongWords(index, property, noun));
}

/** The stem of “S's *rival*”, “S's old *rival*”. */
function ownedNoun(units: readonly Unit[], at: number): string | undefined {
  if (!/^'s?$/.test(normOf(units[at + 1]))) return undefined;
  return [units[at + 2], units[at + 3]].map(unit => stem(normOf(unit))).find(noun => counterpartNouns.has(noun));
}

/** The stem of “a *rival* of S”, “the *sequel* to S”. */
function nounBefore(units: readonly Unit[], at: number): string | undefined {
  const link = beforeArticle(units, at);
  const noun = /^(?:of|to)$/.test(normOf(units[link])) ? stem(normOf(units[link - 1])) : '';
  return counterpartNouns.has(noun) ? noun : undefined;
}
