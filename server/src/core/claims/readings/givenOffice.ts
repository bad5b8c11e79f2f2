import type { Occurrence } from '../occurrences';
import { beforeArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { gives } from './gives';
import { listFrom } from './listFrom';
import type { NounPhrase } from './nounPhrase';
import type { Slot } from './slot';
import { canHold, nominalAfter } from './slots';

/** Who has the office of the phrase by what the clause's verb says of them: “V took over *as S's director*”, “S made V *its director*”. */
export function givenOffice(
  context: SentenceContext,
  occurrence: Occurrence,
  clause: Clause,
  phrase: NounPhrase,
): Slot[] {
  const { units } = context;
  const { property } = occurrence;
  if (clause.verb === undefined) return [];
  // “V was *appointed* (the) director of S”: without an article, the phrase may seem to begin with the verb.
  const isRight = phrase.start <= clause.verb.end && phrase.head >= clause.verb.end && clause.passive;
  if (isRight && gives.test(normOf(units[clause.verb.end - 1])))
    return clause.subject !== undefined && canHold(units[clause.subject], property)
      ? listFrom(context, clause.subject, property).map(value => ({ value, strength: 3, how: 'what they were made' }))
      : [];
  // “V *moved up to* chairman of S”
  if (isRisenTo(context, clause, phrase.start) && clause.subject !== undefined)
    return listFrom(context, clause.subject, property)
      .filter(value => canHold(units[value], property))
      .map(value => ({ value, strength: 3, how: 'what they rose to' }));
  if (clause.passive && follows.test(normOf(units[clause.verb.end - 1])))
    return followerIn(context, clause, phrase, property);
  const isAs = normOf(units[phrase.start - 1]) === 'as' || isHadFor(context, clause, phrase.start);
  const before = pastAge(context, phrase.start - 1);
  if (!isAs && !(before >= clause.verb.end && givesTwo(context, clause) && canHold(units[before], property))) return [];
  const object = isAs
    ? objectOf(context, clause, phrase.start - 1, property)
    : nominalAfter(context, clause.verb.end, before + 1, property);
  if (!isAs && object !== before) return [];
  // “V, *whom* the king sent to Rome as S's envoy”
  const whom = isAs && clause.kind === 'relative' && clause.marker === 'whom' ? clause.object : undefined;
  if (whom !== undefined && canHold(units[whom], property)) return [{ value: whom, strength: 3, how: 'whom … as' }];
  if (object === undefined)
    return clause.subject !== undefined && canHold(units[clause.subject], property)
      ? listFrom(context, clause.subject, property).map(value => ({ value, strength: 3, how: 'as' }))
      : [];
  // “was chosen to succeed *X* as S's director”: who was, the clause before says.
  if (follows.test(normOf(units[beforeArticle(units, object)]))) return [];
  const values = listFrom(context, object, property);
  if (/s$/.test(normOf(units[occurrence.last]))) return values.map(value => ({ value, strength: 3, how: 'as' }));
  // “named X and V as chair and treasurer”: which of them is which, is not said.
  const isOneOfMany = values.length > 1 || normOf(units[object - 1]) === 'and';
  return [{ value: object, strength: isOneOfMany ? 1 : 3, how: isAs ? 'as' : 'two objects' }];
}

/** “X was succeeded *by V* as S's director”, “X was succeeded as S's director *by V*”: V has it now, and X no longer. */
function followerIn(
  context: SentenceContext,
  { verb, end }: Clause,
  { start }: NounPhrase,
  property: Reading['property'],
): Slot[] {
  const { units } = context;
  const by = units.findIndex((unit, i) => i >= (verb?.end ?? 0) && i < end && normOf(unit) === 'by');
  const value = by < 0 || normOf(units[start - 1]) !== 'as' ? undefined : nominalAfter(context, by + 1, end, property);
  return value === undefined ? [] : [{ value, strength: 3, how: 'who followed' }];
}

/** “S *has* V *for* its patron” */
function isHadFor({ units }: SentenceContext, { verb, passive }: Clause, start: number): boolean {
  if (passive || normOf(units[start - 1]) !== 'for' || !/^(?:its|their|his|her)$/.test(normOf(units[start])))
    return false;
  return /^(?:has|have|had)$/.test(normOf(units[(verb?.end ?? 0) - 1]));
}

/** “named V*, 51,* its director” */
function pastAge({ units }: SentenceContext, at: number): number {
  const isAside = normOf(units[at]) === ',' && normOf(units[at - 2]) === ',';
  return isAside && (units[at - 1]?.kind === 'quantity' || /^\d+$/.test(normOf(units[at - 1]))) ? at - 3 : at;
}

function isRisenTo({ units }: SentenceContext, { verb }: Clause, start: number): boolean {
  if (verb === undefined || normOf(units[start - 1]) !== 'to' || start - verb.end > 3) return false;
  return /^(?:rose|risen|rises|moved|moves|promoted|stepped|steps|elevated|ascended|advanced)$/.test(
    normOf(units[verb.end - 1]),
  );
}

/** Whom the verb gives the office to. Undefined where that is its subject: “V replaced X as S's director”, “V was named by X as S's director”. */
function objectOf(
  context: SentenceContext,
  { verb, passive }: Clause,
  as: number,
  property: Reading['property'],
): number | undefined {
  const { units } = context;
  const from = verb?.end ?? as;
  if (follows.test(normOf(units[from - 1])) || (passive && normOf(units[from]) === 'by')) return undefined;
  const first = nominalAfter(context, from, as, property);
  if (first !== undefined) return first;
  for (let i = as - 1; i >= from; i--) {
    if (!canHold(units[i], property) || normOf(units[i + 1]) === "'s") continue;
    // “took over *from V*”, “named a lawyer *from Hamre*”: who had it before, and where somebody is from.
    if (!/^(?:from|of|in|at|to)$/.test(normOf(units[i - 1]))) return i;
  }
  return undefined;
}

const follows = /^(?:replace|replaced|replaces|succeed|succeeded|succeeds|follow|followed|follows)$/;

/** “*appointed* V director”, “*made* V its director” */
function givesTwo({ units }: SentenceContext, { verb, passive }: Clause): boolean {
  return !passive && gives.test(normOf(units[(verb?.end ?? 0) - 1]));
}
