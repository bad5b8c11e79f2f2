import { determiners, possessives } from '../../../language/closedClasses';
import { isFellow } from '../../../language/fellows';
import { isPersonNoun } from '../../../language/pronounOf';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { typesOfNoun } from '../../../typesOfNoun';
import { isPlainNoun } from '../../slots';

/** “S and *her husband, born* in 1848,”, “had *a son, born* in 1898”: the participle is said of the person right before it, if that is not S. */
export function isOfKinBefore({ units }: SentenceContext, { subject, clause, property }: Reading): boolean {
  const { verb } = clause;
  if (!ofLives.has(property.id) || clause.kind === 'relative' || verb === undefined || verb.end - verb.start > 1)
    return false;
  const noun = normOf(units[verb.start - 1]) === ',' ? verb.start - 2 : verb.start - 1;
  const norm = normOf(units[noun]);
  if (noun <= subject.unit || !(isPersonNoun(norm) || isFellow(norm) || typesOfNoun(norm)?.has('person') === true))
    return false;
  // “S, as opposed to *its rivals, died*”: what commas set into the sentence.
  if (noun === verb.start - 2 && units.slice(subject.unit, noun).some(unit => normOf(unit) === ',')) return false;
  let at = noun - 1;
  while (at > subject.unit && isPlainNoun(normOf(units[at]))) at--;
  const opener = normOf(units[at]);
  const link = normOf(units[(/^'s?$/.test(opener) ? startOfOwner(units, at - 1) : at) - 1]);
  if (possessives.has(opener)) return !says.test(link);
  return /^an?$/.test(opener) && /^(?:had|has|have|married|met|and|with|than|like|by)$/.test(link);
}

/** “*a postal clerk*'s daughter”: where the name or the phrase begins whose last unit is `last`. */
function startOfOwner(units: readonly Unit[], last: number): number {
  let at = last;
  while (isPlainNoun(normOf(units[at]))) at--;
  return at === last || determiners.has(normOf(units[at])) ? at : at + 1;
}

const ofLives: ReadonlySet<string> = new Set(['born', 'died', 'married']);

/** “She was *their daughter*, born in 1871”, “S, *his son*, born in 1871”: that is who S is. */
const says = /^(?:is|was|are|were|be|became|become|remained|as|of|[,(:—-])$/;
