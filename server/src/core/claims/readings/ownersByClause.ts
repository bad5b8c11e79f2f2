import { determiners, possessives } from '../language/closedClasses';
import { isPersonNoun } from '../language/pronounOf';
import { beforeArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf, wordOf } from '../sentence/unit';
import { isUnnamed, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';
import { coordinatedWith } from './clausePart';
import { isExistential } from './isExistential';
import { isPossessivePronoun } from './isPossessivePronoun';
import { isSettingOf } from './isSettingOf';
import { isTransparentNoun } from './isTransparent';
import { isPlainNoun } from './slots';

export interface Owner {
  readonly subject: SubjectUnit;
  readonly strength: 1 | 2 | 3;
  /** “*Uruguay's* title”, “*its* title”; absent where anything else says whose it is. */
  readonly possessor?: 'name' | 'pronoun';
  /** The phrase stands between commas behind it. */
  readonly isSetOff?: true;
  readonly how: string;
}

/** No owner in the phrase: the clause's subject (“S has a population of V”), else whoever the sentence is about. */
export function ownersByClause(
  context: SentenceContext,
  stated: { readonly start: number; readonly first: number; readonly last: number },
  candidates: readonly SubjectUnit[],
  definite: boolean,
  indefinite: boolean,
  isOfPerson: boolean,
): Owner[] {
  const { start, first: head } = stated;
  const clause = context.clauses.find(c => c.start <= head && head < c.end);
  const subject =
    candidates.find(c => c.unit === clause?.subject) ??
    // “*S* and X had a son, V”
    (isOfPerson ? candidates.find(c => coordinatedWith(context, clause?.subject, c.unit)) : undefined);
  const bearer = bearerOf(context, start, candidates);
  if (bearer !== undefined) return [{ subject: bearer, strength: 3, how: 'with' }];
  // “*Harbour Hall* (architect: V)”
  const bracketed = candidates.find(({ unit }) => normOf(context.units[start - 1]) === '(' && unit === start - 2);
  if (bracketed !== undefined) return [{ subject: bracketed, strength: 3, how: 'in brackets behind it' }];
  const counted = candidates.find(candidate => isCountedBehind(context, stated, candidate));
  if (counted !== undefined)
    return [{ subject: counted, strength: 3, how: 'the name that it is set off behind', isSetOff: true }];
  // “*Ida Moe*, date of birth 1 May 1950,”, “*Ashby*, elevation 90 m”
  const labelled = labelledBefore(context, stated, candidates);
  if (labelled !== undefined) return [{ subject: labelled, strength: 3, how: 'the name that it labels' }];
  const employer = isOfPerson ? candidates.find(each => isWhose(context, clause, stated, each)) : undefined;
  if (employer !== undefined) return [{ subject: employer, strength: 3, how: 'whose somebody is' }];
  const put = candidates.find(candidate => isPutAt(context, clause, start, candidate));
  if (put !== undefined) return [{ subject: put, strength: 3, how: 'what is put at it' }];
  if (
    subject !== undefined &&
    clause?.verb !== undefined &&
    head >= clause.verb.end &&
    /^(?:has|have|had|having|with|boasts?)$/.test(normOf(context.units[clause.verb.end - 1]))
  ) {
    // “S has *a museum with* a height of V”
    const thing = typesOfNoun(normOf(context.units[start - 2]));
    const isWithin = normOf(context.units[start - 1]) === 'with' && thing !== undefined && !thing.has('person');
    return [{ subject, strength: isWithin ? 1 : 3, how: 'has' }];
  }
  if (subject === undefined && clause !== undefined && hasItself(context, clause, head, candidates))
    return candidates.map(each => ({ subject: each, strength: 1 as const, how: 'same sentence' }));
  const entities = new Set(candidates.map(c => c.entity.id));
  const only = candidates[0];

  // Only what the clause is about: “queues on the bridge were 5 km long” is not about the bridge.
  const within = candidates.filter(c => clause?.subject !== undefined && c.unit === clause.subject);
  const near = within[0];
  if (near !== undefined && new Set(within.map(c => c.entity.id)).size === 1)
    return [{ subject: near, strength: 2, how: 'same clause' }];
  if (only !== undefined && entities.size === 1)
    return [
      {
        subject: only,
        strength:
          isOfThere(context, clause, only) ||
          (clause !== undefined && isSettingOf(context, clause, { ...stated, isOfPerson }, only)) ||
          ((definite || (only.via !== 'name' && !indefinite)) &&
            // “Borg was the *winner*”: whom an office or a prize names has it, and it is not his.
            (isOfPerson ? !isInDeed(context, head, only) : !isSaidOfAnother(context, clause, head, only)) &&
            !isDoneToOther(context, clause, head, only))
            ? 2
            : 1,
        how: only.via === 'implied' ? 'the text before' : 'same sentence',
      },
    ];
  return candidates.map(subject => ({ subject, strength: 1 as const, how: 'same sentence' }));
}

/** “*Norrair's* Per Dahl, chief executive since 1994,”, “Norrair's Per Dahl, who has been chief executive,”: where a body's man is something, it is there. */
function isWhose(
  { units }: SentenceContext,
  clause: Clause | undefined,
  { start, last }: { readonly start: number; readonly last: number },
  { unit, entity }: SubjectUnit,
): boolean {
  const name = unit + 2;
  if (entity.type !== 'organization' || normOf(units[name - 1]) !== "'s" || !isNamed(units[name])) return false;
  // “who has been *chief* pilot”
  if (isPlainNoun(normOf(units[last + 1]))) return false;
  if (start === name + 2 && normOf(units[name + 1]) === ',') return true;
  const isOfWho = normOf(units[name + 1]) === ',' && normOf(units[name + 2]) === 'who' && clause?.start === name + 2;
  return clause?.verb?.end === start && (clause.subject === name || isOfWho);
}

/** “*The second edition*, next to S, *has* 272 pages”: what the clause is about has them itself, and only stands beside S. */
function hasItself(
  { units }: SentenceContext,
  { start, subject, verb }: Clause,
  head: number,
  candidates: readonly SubjectUnit[],
): boolean {
  if (verb === undefined || subject === undefined || units[subject]?.kind !== 'word' || head < verb.end) return false;
  if (!/^(?:has|have|had)$/.test(normOf(units[verb.end - 1]))) return false;
  const inside = candidates.filter(({ unit }) => unit >= start && unit < verb.start);
  return (
    inside.length > 0 &&
    inside.every(({ unit }) =>
      beside.test(normOf(units[determiners.has(normOf(units[unit - 1])) ? unit - 2 : unit - 1])),
    )
  );
}

const beside = /^(?:to|beside|near|behind|opposite|above|below|like|unlike|than)$/;

/** A noun without an article, between the comma behind a name and a figure: what a list of data says of that name. */
function labelledBefore(
  { units }: SentenceContext,
  { start, first, last }: { readonly start: number; readonly first: number; readonly last: number },
  candidates: readonly SubjectUnit[],
): SubjectUnit | undefined {
  if (start !== first || normOf(units[start - 1]) !== ',') return undefined;
  const value = units[/^(?:of|:)$/.test(normOf(units[last + 1])) ? last + 2 : last + 1];
  if (value?.kind !== 'date' && value?.kind !== 'quantity') return undefined;
  return candidates.find(({ unit, via }) => unit === start - 2 && via === 'name');
}

/** “*The Marlow Report*, 448 pages in two volumes,”; “in Osby, 300 inhabitants fled” tells of some of them. */
function isCountedBehind(
  { units }: SentenceContext,
  { first, last }: { readonly first: number; readonly last: number },
  { unit, via }: SubjectUnit,
): boolean {
  if (via !== 'name' || unit !== first - 2 || normOf(units[first - 1]) !== ',' || units[first]?.kind !== 'quantity')
    return false;
  const isWhere = /^(?:in|at|near|from)$/.test(normOf(units[beforeArticle(units, unit)]));
  return !isWhere && /^(?:[,.;)]|in|long|)$/.test(normOf(units[last + 1]));
}

/** “The survey put *S* at a depth of V”: the noun phrase that begins at `start` says where the verb's object is, in figures. */
export function isPutAt(
  { units }: SentenceContext,
  clause: Clause | undefined,
  start: number,
  { unit }: SubjectUnit,
): boolean {
  if (clause?.verb === undefined || normOf(units[start - 1]) !== 'at') return false;
  const { end } = clause.verb;
  return unit === start - 2 && (unit === end || (unit === end + 1 && determiners.has(normOf(units[end]))));
}

/** “*Concorde*, with a *wingspan* of 26 metres, …”: what bears the noun stands right before “with”. */
function bearerOf(
  { units }: SentenceContext,
  start: number,
  candidates: readonly SubjectUnit[],
): SubjectUnit | undefined {
  if (normOf(units[start - 1]) !== 'with') return undefined;
  const at = normOf(units[start - 2]) === ',' ? start - 3 : start - 2;
  // “took the record *from S* with a span of V”: whatever took it.
  const link = beforeArticle(units, at);
  if (/^(?:from|than|over|against|like)$/.test(normOf(units[link]))) return undefined;
  return candidates.find(candidate => candidate.unit === at && !isUnnamed(candidate));
}

/** “There are 32 *houses* in a set of S”: what there is in the one thing named is of it; “There were three *children*”: of whom the text spoke. */
function isOfThere(context: SentenceContext, clause: Clause | undefined, { unit, via }: SubjectUnit): boolean {
  if (clause?.verb === undefined) return false;
  if (isPlaceBeforeThere(context, clause, unit)) return true;
  if (!isExistential(context, clause)) return false;
  return via === 'implied' || (clause.verb.end <= unit && unit < clause.end);
}

/** “*In S* there are 90 houses”, “*At S,* there are 90 seats” */
function isPlaceBeforeThere({ units }: SentenceContext, { verb }: Clause, name: number): boolean {
  if (verb === undefined || wordOf(units[verb.start - 1]) !== 'there') return false;
  const before = normOf(units[verb.start - 2]) === ',' ? verb.start - 3 : verb.start - 2;
  return before === name && /^(?:in|at|on)$/.test(normOf(units[beforeArticle(units, name)]));
}

/** “Tabei was *the first woman up Everest*”: the clause says it of its own subject, who is named and somebody else. */
function isSaidOfAnother(
  { units }: SentenceContext,
  clause: Clause | undefined,
  head: number,
  { unit }: SubjectUnit,
): boolean {
  const subject = clause?.subject === undefined ? undefined : units[clause.subject];
  if (clause?.verb === undefined || !isNamed(subject) || clause.subject === unit || head < clause.verb.end)
    return false;
  // “*Its* predecessor, X, was the longest”: X is named, and is not what “it” means.
  return !(clause.start <= unit && unit < clause.end) || isPossessivePronoun(units, unit);
}

/** “*His wife* was toppled in V”, “*Those* who followed him were ousted in V”: somebody else, whom no fact knows. */
function isDoneToOther(
  { units }: SentenceContext,
  clause: Clause | undefined,
  head: number,
  { unit, entity }: SubjectUnit,
): boolean {
  if (entity.type !== 'person' || clause?.verb === undefined || clause.subject === undefined) return false;
  const { verb, subject, passive } = clause;
  if (!passive || head < verb.start || head >= verb.end || subject === unit || units[subject]?.kind !== 'word')
    return false;
  const norm = normOf(units[subject]);
  if (norm === 'those' || isPersonNoun(norm) || others.test(norm)) return true;
  // “*the general* was toppled”: the one told of, most likely.
  const isHis = [subject - 1, subject - 2].some(i => possessives.has(normOf(units[i])));
  return isHis && typesOfNoun(norm)?.has('person') === true;
}

const others =
  /^(?:deputy|deputies|successors|predecessors|rivals|followers?|ally|allies|assistants|colleagues|aides?)$/;

/** “Voss, *the architect who* restored the roof of *S*”: what somebody did in, on or to a part of it makes nobody its architect. */
function isInDeed({ units, clauses }: SentenceContext, head: number, { unit }: SubjectUnit): boolean {
  const deed = clauses.find(({ kind, start }) => kind === 'relative' && head < start && start <= head + 3);
  if (deed === undefined || !/^(?:who|that)$/.test(normOf(units[deed.start]))) return false;
  const verbs = clauses.flatMap(({ verb }) => (verb !== undefined && verb.start >= deed.start ? [verb.end] : []));
  const last = Math.max(...verbs.filter(end => end <= unit));
  const of = beforeArticle(units, unit);
  return last < of && /^(?:of|in|on|at)$/.test(normOf(units[of])) && !isTransparentNoun(normOf(units[of - 1]));
}
