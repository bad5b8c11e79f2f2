import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { isTitleArticle } from '../../../isTitleArticle';
import { isClauseVerb } from '../../../sentence/clause';
import { isNamed, normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/**
 * “*A* Concorde crashed in 2000”, “*the* Concorde *that* crashed …”: one of those that bear the name. They share its measures, not its dates. So
 * do editions and productions: “*an illustrated* Don Quixote”.
 */
export function isOfMany({ units, clauses }: SentenceContext, { subject, property }: Reading): boolean {
  const at = subject.unit;
  if (isTitleArticle(subject.entity, normOf(units[at - 1]))) return false;
  if (subject.entity.type === 'work' && subject.via === 'name')
    return isVersion(units, at) && property.value === 'date';
  // “A bhaji has the ingredient V”: of what a thing is made, each of a kind is.
  if (findBuiltInProperty(property.id)?.isCommon === true) return false;
  if (subject.entity.type !== 'thing' || subject.via !== 'name' || property.value === 'quantity') return false;
  const next = normOf(units[at + 1]);
  // “patented *an improved* pendulum pump”
  let start = at - 1;
  while (start > at - 4 && isPlainNoun(normOf(units[start])) && !isClauseVerb(clauses, start)) start--;
  const before = normOf(units[start]);
  if (/^(?:the|this)$/.test(before)) return next === 'that' || next === 'which';
  return /^(?:an?|another|each|every|one|some)$/.test(before) && !isPlainNoun(next);
}

function isVersion(units: readonly Unit[], at: number): boolean {
  if (isPlainNoun(normOf(units[at + 1])) || isNamed(units[at + 1])) return false;
  const start = isPlainNoun(normOf(units[at - 1])) ? at - 2 : at - 1;
  return /^(?:an?|another|every|each)$/.test(normOf(units[start]));
}
