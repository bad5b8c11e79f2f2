import { adverbs, coordinators, nominatives, relatives, subordinators } from '../language/closedClasses';
import { startsSubject } from './clauseCuts';
import type { VerbGroup } from './findVerbs';
import { headBefore } from './headBefore';
import { isOnlyNoun } from './standsAsVerb';
import { isDash, normOf, type Unit } from './unit';

/** A clause set between a subject and its verb, by the marks at its ends. */
export interface Aside {
  readonly start: number;
  /** It has a subject of its own and no word that opens it: “S, *the guide says*, opened”. */
  readonly isComment: boolean;
}

/**
 * “S, *we are told*, opened”, “S *– and this is forgotten –* opened”, “S *(the name is older)* opened”: the clause of `verb`, where it stands
 * between two marks and the next verb goes on right behind them. `from` is where the sentence or what follows the verb before begins.
 */
export function asideAt(
  units: readonly Unit[],
  from: number,
  verb: VerbGroup,
  next: VerbGroup | undefined,
): Aside | undefined {
  if (next === undefined) return undefined;
  let close = next.start - 1;
  while (close > verb.end && adverbs.has(normOf(units[close]))) close--;
  if (close < verb.end) return undefined;
  const closing = normOf(units[close]);
  if (closing === ',') return commentAt(units, from, verb, close);
  if (closing !== ')' && !isDash(units, close)) return undefined;
  for (let i = verb.start - 1; i > from; i--)
    if (closing === ')' ? normOf(units[i]) === '(' : isDash(units, i)) return { start: i, isComment: false };
  return undefined;
}

function commentAt(units: readonly Unit[], from: number, verb: VerbGroup, close: number): Aside | undefined {
  // “Moe, *a woman abandoned by all*, died”: a past form with more behind it may be a participle, but not in “*it turned out*”.
  const isSaid = verb.form === 'past' && (close === verb.end || nominatives.has(normOf(units[verb.start - 1])));
  if (verb.bare && !isSaid) return undefined;
  let open = verb.start - 1;
  while (open > from && normOf(units[open]) !== ',') {
    const norm = normOf(units[open]);
    if (units[open]?.kind === 'mark' || relatives.has(norm) || (subordinators.has(norm) && norm !== 'that'))
      return undefined;
    open--;
  }
  if (open <= from) return undefined;
  const first = coordinators.has(normOf(units[open + 1])) ? open + 2 : open + 1;
  const isPhrase = startsSubject(units[first]) || isOnlyNoun(units[first]);
  if (!isPhrase || headBefore(units, first, verb.start) === undefined) return undefined;
  return headBefore(units, from, open) === open - 1 ? { start: open, isComment: true } : undefined;
}
