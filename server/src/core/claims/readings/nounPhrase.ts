import { normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isOfNounBehind } from './isOfNounBehind';
import { isOver } from './isOver';
import { ownerBehindName } from './ownerBehindName';
import { ownerOfSigner } from './ownerOfSigner';
import { type Owner, ownersByClause } from './ownersByClause';
import { isLesser, phraseBefore } from './phraseBefore';
import { readTail } from './readTail';

/** The noun phrase around a relational noun: “Turkey's first *special envoy* to the talks”. Unit indexes, `end` exclusive. */
export interface NounPhrase {
  readonly start: number;
  readonly head: number;
  readonly end: number;
  /** Whose it is, and how the grammar says so. */
  readonly owners: readonly Owner[];
  /** “then-”, “former”, “until then”: maybe not of the draft's own time. */
  readonly former: boolean;
  /** “the *first* president”: which of those who had the office. */
  readonly nth: number | undefined;
  /** Begins with “a” or “an”: one of several, which the facts need not name. */
  readonly indefinite: boolean;
  /** Begins with “the” or “this”: one that the text has told of. */
  readonly definite: boolean;
}

/**
 * Reads the phrase around the noun at units `first` to `last`, and finds which of the candidates it belongs to; `isOfPerson` where the noun
 * says who somebody is.
 */
export function readNounPhrase(
  context: SentenceContext,
  first: number,
  last: number,
  candidates: readonly SubjectUnit[],
  isOffice: boolean,
  isOfPerson = false,
): NounPhrase {
  const { units } = context;
  const before = phraseBefore(context, first, candidates);
  const { start, owners, nth, indefinite, definite } = before;
  const behind = owners.length > 0 || before.foreign ? undefined : ownerBehind(context, start, last + 1, candidates);
  if (behind !== undefined) owners.push(behind);
  // The tail adds those that it names: “the director *of S and T*”.
  const { end, foreign, isOfField, isOthers } = readTail(context, last + 1, candidates, owners);
  const isForeign = before.foreign || (foreign && (isOfField !== true || isOfPerson));
  const byClause = (): Owner[] =>
    ownersByClause(context, { start, first, last }, candidates, definite, indefinite, isOfPerson).map(each =>
      isOthers === true || isOfNounBehind(units, last) ? { ...each, strength: 1 } : each,
    );
  const isNobodys =
    before.ofKin ||
    (isForeign && isOffice && (isLesser(context, first) || owners.length === 0)) ||
    (isForeign && owners.length === 0 && normOf(units[start]) === 'whose');
  return {
    start,
    head: first,
    end,
    owners: isNobodys ? [] : owners.length > 0 ? owners : byClause(),
    former: before.former || isOver(units, end),
    nth,
    indefinite,
    definite,
  };
}

/** Whose it is by what stands right behind the noun. */
function ownerBehind(
  context: SentenceContext,
  start: number,
  from: number,
  candidates: readonly SubjectUnit[],
): Owner | undefined {
  const named = ownerBehindName(context, from, candidates);
  if (named !== undefined) return { subject: named, strength: 3, how: '“of” behind the name' };
  const signed = ownerOfSigner(context, start, from, candidates);
  return signed === undefined ? undefined : { subject: signed, strength: 3, how: 'what follows the office' };
}
