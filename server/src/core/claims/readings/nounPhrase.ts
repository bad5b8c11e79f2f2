import { isLetter } from '../../values/letters';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  possessives,
  prepositions,
  pronouns,
  subordinators,
} from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import { isUnnamed, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { isOver } from './isOver';

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
  readonly turn: number | undefined;
  /** Begins with “a” or “an”: one of several, which the facts need not name. */
  readonly indefinite: boolean;
  /** Begins with “the” or “this”: one that the text has told of. */
  readonly definite: boolean;
}

export interface Owner {
  readonly subject: SubjectUnit;
  readonly strength: 1 | 2 | 3;
  /** “*Uruguay's* title”, “*its* title”; absent where anything else says whose it is. */
  readonly possessor?: 'name' | 'pronoun';
  readonly how: string;
}

/** Offices beside or below the office: a deputy minister is no minister. */
const lesser = new Set(
  'deputy vice assistant opposition shadow associate junior honorary under next future incoming prospective'.split(' '),
);

const links = new Set(['of', 'for', 'to', 'in', 'at', 'from', 'on', 'behind', 'with']);

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
  const owners: Owner[] = [];
  let start = first;
  let former = false;
  let turn: number | undefined;
  let foreign = false;
  let indefinite = false;
  let definite = false;
  for (let i = first - 1; i >= 0 && first - i <= 8; i--) {
    const unit = units[i];
    const norm = normOf(unit);
    const owner = candidates.find(c => c.unit === i);
    if (norm === "'s" || (norm === "'" && unit !== undefined && units[i - 1]?.end === unit.start)) {
      start = i - 1;
      // “the company's chief executive”: the possessor's own phrase reaches back to its article.
      const possessor = candidates.find(c => c.unit === i - 1);
      if (possessor === undefined) foreign = true;
      if (possessor !== undefined)
        owners.push({ subject: possessor, strength: 3, how: 'possessive', possessor: 'name' });
      while (start > 0 && determiners.has(normOf(units[start - 1]))) start--;
      break;
    }
    if (possessives.has(norm)) {
      start = i;
      const isOthers = norm === 'whose' && isIntroduced(context, i);
      if (isOthers) foreign = true;
      const near = candidates.filter(c => c.unit < i && i - c.unit <= 9).at(-1);
      const possessor = isOthers ? undefined : norm === 'whose' ? near : owner;
      if (possessor !== undefined)
        owners.push({ subject: possessor, strength: 3, how: `“${norm}”`, possessor: 'pronoun' });
      break;
    }
    if (determiners.has(norm)) {
      start = i;
      definite = norm === 'the' || norm === 'this' || norm === 'that';
      indefinite = norm === 'a' || norm === 'an';
      break;
    }
    if (
      /^(?:then|former|ex|late|outgoing|previous|onetime|founding|inaugural|original|erstwhile|sometime|past)$/.test(
        norm,
      )
    ) {
      former = true;
      start = i;
      continue;
    }
    if (norm === '-') continue;
    if (owner !== undefined) {
      owners.push({ subject: owner, strength: 3, how: 'name before the noun' });
      start = i;
      continue;
    }
    if (unit?.kind === 'ordinal' || unit?.kind === 'quantity') {
      if (unit.kind === 'ordinal') turn = unit.ordinal.value;
      start = i;
      continue;
    }
    // “*British* prime minister”, “*EPA* administrator”: somebody else's.
    if (unit?.kind === 'name' || unit?.kind === 'mention') foreign = true;
    if (unit?.kind !== 'word' || !isDescription(norm)) break;
    if (i === first - 1 && lesser.has(norm)) foreign = true;
    if (/(?:est|most)$/.test(norm) && norm.length > 4) former = true;
    start = i;
  }
  const tail = readTail(context, last + 1, candidates, owners);
  const { end } = tail;
  if (tail.foreign) foreign = true;
  return {
    start,
    head: first,
    end,
    owners:
      isOffice && foreign && (lesser.has(normOf(context.units[first - 1])) || owners.length === 0)
        ? []
        : owners.length > 0
          ? owners
          : foreign && normOf(units[start]) === 'whose'
            ? []
            : byClause(context, { start, first }, candidates, definite, indefinite, isOfPerson),
    former: former || isOver(units, end),
    turn,
    indefinite,
    definite,
  };
}

/** “beat *a rival whose* wingspan …”: that of the rival. “Was a jet whose”, “X, a jet whose” only say what X is. */
function isIntroduced({ units }: SentenceContext, whose: number): boolean {
  const noun = normOf(units[whose - 1]) === ',' ? whose - 2 : whose - 1;
  return (
    units[noun]?.kind === 'word' &&
    [noun - 1, noun - 2].some(
      i =>
        /^(?:an|a|another)$/.test(normOf(units[i])) &&
        /^[a-z]+$/.test(normOf(units[i - 1])) &&
        !says.test(normOf(units[i - 1])),
    )
  );
}

const says = /^(?:is|was|are|were|be|been|being|as|became|remains?|and|or|but)$/;

function isDescription(norm: string): boolean {
  return (
    isLetter(norm) &&
    !prepositions.has(norm) &&
    !auxiliaries.has(norm) &&
    !coordinators.has(norm) &&
    !pronouns.has(norm) &&
    !subordinators.has(norm) &&
    (!adverbs.has(norm) || /^(?:first|last|then|long|early|late)$/.test(norm)) &&
    verbForm(norm) !== 'auxiliary'
  );
}

/** “… of Turkey and Armenia”, “… to the talks between X and Y”. */
function readTail(
  context: SentenceContext,
  from: number,
  candidates: readonly SubjectUnit[],
  owners: Owner[],
): { readonly end: number; readonly foreign: boolean } {
  const { units } = context;
  let end = from;
  for (let i = from; i < Math.min(units.length, from + 9); i++) {
    const norm = normOf(units[i]);
    const link = links.has(norm);
    if (!link && !(norm === 'and' && owners.length > 0 && end === i)) break;
    let j = i + 1;
    while (
      j < units.length &&
      (determiners.has(normOf(units[j])) ||
        (units[j]?.kind === 'word' && isDescription(normOf(units[j])) && j - i <= 4))
    )
      j++;
    const owner = candidates.find(c => c.unit === j) ?? candidates.find(c => c.unit > i && c.unit < j);
    if (owner === undefined) {
      // A tail about something else: passed over when it is short (“envoy to the talks”), and never when it names a value.
      if (units[j]?.kind === 'name' || units[j]?.kind === 'mention') return { end, foreign: norm === 'of' };
      if (j > i + 1 && j - i <= 4 && (norm === 'to' || norm === 'for')) {
        end = j;
        i = j - 1;
        continue;
      }
      return { end, foreign: false };
    }
    if (normOf(units[owner.unit + 1]) === "'s") return { end, foreign: true };
    owners.push({ subject: owner, strength: 3, how: `“${norm}”` });
    end = owner.unit + 1;
    i = owner.unit;
  }
  return { end, foreign: false };
}

/** No owner in the phrase: the clause's subject (“S has a population of V”), else whoever the sentence is about. */
function byClause(
  context: SentenceContext,
  { start, first: head }: { readonly start: number; readonly first: number },
  candidates: readonly SubjectUnit[],
  definite: boolean,
  indefinite: boolean,
  isOfPerson: boolean,
): Owner[] {
  const clause = context.clauses.find(c => c.start <= head && head < c.end);
  const subject = candidates.find(c => c.unit === clause?.subject);
  const bearer = bearerOf(context, start, candidates);
  if (bearer !== undefined) return [{ subject: bearer, strength: 3, how: 'with' }];
  const put = candidates.find(candidate => isPutAt(context, clause, start, candidate));
  if (put !== undefined) return [{ subject: put, strength: 3, how: 'what is put at it' }];
  if (
    subject !== undefined &&
    clause?.verb !== undefined &&
    head >= clause.verb.end &&
    /^(?:has|have|had|having|with|boasts?)$/.test(normOf(context.units[clause.verb.end - 1]))
  ) {
    return [{ subject, strength: 3, how: 'has' }];
  }
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
          isExistential(context, clause, only) ||
          ((definite || (only.via !== 'name' && !indefinite)) &&
            // “Borg was the *winner*”: whom an office or a prize names has it, and it is not his.
            (isOfPerson || !isOfAnother(context, clause, head, only)))
            ? 2
            : 1,
        how: only.via === 'implied' ? 'the text before' : 'same sentence',
      },
    ];
  return candidates.map(subject => ({ subject, strength: 1 as const, how: 'same sentence' }));
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
  return candidates.find(candidate => candidate.unit === at && !isUnnamed(candidate));
}

/** “There are 32 *houses* in a set of S”: what there is in the one thing named is of it. */
function isExistential({ units }: SentenceContext, clause: Clause | undefined, { unit }: SubjectUnit): boolean {
  if (clause?.verb === undefined || normOf(units[clause.verb.start - 1]) !== 'there') return false;
  return clause.verb.end <= unit && unit < clause.end;
}

/** “Tabei was *the first woman up Everest*”: the clause says it of its own subject, who is named and somebody else. */
function isOfAnother(
  { units }: SentenceContext,
  clause: Clause | undefined,
  head: number,
  { unit }: SubjectUnit,
): boolean {
  const subject = clause?.subject === undefined ? undefined : units[clause.subject];
  const isNamed = subject?.kind === 'name' || subject?.kind === 'mention';
  if (clause?.verb === undefined || !isNamed || clause.subject === unit || head < clause.verb.end) return false;
  return !(clause.start <= unit && unit < clause.end);
}
