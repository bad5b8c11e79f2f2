import { determiners } from '../language/closedClasses';
import { pastArticle } from '../sentence/beforeArticle';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { isPlainNoun } from './slots';

/**
 * Past what is said behind an office's noun, up to the comma before its holder: “the ambassador *in Madrid*, V,”, “its spokesman *since 2012*,
 * V,”, “the doctor *to whom he was sent*, V,”, “its leader *in the strike*, V,”. The unit at `from` where there is no such comma.
 * `hasPosts` where the facts tell one post from another: a party's leader “in the Senate” is not its leader.
 */
export function pastTail(context: SentenceContext, from: number, hasPosts: boolean): number {
  const { units, clauses } = context;
  let at = from;
  for (let tails = 0; tails < 3; tails++) {
    const end = pastTime(units, at) ?? (hasPosts ? pastPlace(units, at) : undefined);
    if (end === undefined) break;
    at = end;
  }
  if (normOf(units[at]) === ',') return at;
  if (at > from) return from;
  // “the supervisor *whom she had chosen*, V,”
  const whom = /^(?:to|with|under|for|by)$/.test(normOf(units[at])) ? at + 1 : at;
  if (!/^(?:whom|who|that)$/.test(normOf(units[whom]))) return from;
  const clause = clauses.find(
    ({ kind, verb, start }) => kind !== 'main' && verb !== undefined && start >= at && start <= whom,
  );
  if (clause?.verb === undefined) return from;
  for (let i = clause.verb.end; i < Math.min(units.length, clause.verb.end + 8); i++)
    if (normOf(units[i]) === ',') return i;
  return from;
}

/** “since 2012”, “from 2012 to 2015”, “for ten years”, “in 2012”, “at the time” */
function pastTime(units: readonly Unit[], at: number): number | undefined {
  if (!/^(?:since|from|until|to|in|for|during|of)$/.test(normOf(units[at]))) return undefined;
  const value = pastArticle(units, at);
  const unit = units[value];
  return unit?.kind === 'date' || (unit?.kind === 'quantity' && unit.quantity.dimension !== 'count')
    ? value + 1
    : undefined;
}

/** “in Madrid”, “to the court of Norland”, “for the region” */
function pastPlace(units: readonly Unit[], at: number): number | undefined {
  if (!/^(?:in|to|at|for|on)$/.test(normOf(units[at]))) return undefined;
  let i = at + 1;
  while (
    i < at + 6 &&
    (determiners.has(normOf(units[i])) || isPlainNoun(normOf(units[i])) || normOf(units[i]) === 'of')
  )
    i++;
  if (isNamed(units[i])) i++;
  return i > at + 1 && normOf(units[i - 1]) !== 'of' && !determiners.has(normOf(units[i - 1])) ? i : undefined;
}
