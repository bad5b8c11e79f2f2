import { determiners, possessives } from '../language/closedClasses';
import { isPersonNoun } from '../language/pronounOf';
import { isClauseVerb } from '../sentence/clause';
import { describedBy } from '../sentence/describedBy';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isDescription } from './isDescription';
import { isGivenTo } from './isGivenTo';
import { namedLater } from './namedLater';
import { onlyOwner } from './onlyOwner';
import type { Owner } from './ownersByClause';
import { isPlainNoun } from './slots';

/** What a noun phrase has before its noun: “*Turkey's first special* envoy”. */
export interface PhraseBefore {
  /** The unit at which the phrase begins. */
  readonly start: number;
  /** What follows the noun may add to them. */
  readonly owners: Owner[];
  /** It is somebody's or something's that the facts do not know, or is no such office: “*British* prime minister”, “*deputy* mayor”. */
  readonly foreign: boolean;
  /** “*his wife's* death” */
  readonly ofKin: boolean;
  /** As in `NounPhrase`. */
  readonly former: boolean;
  readonly nth: number | undefined;
  readonly indefinite: boolean;
  readonly definite: boolean;
}

/** Offices beside or below the office: a deputy minister is no minister, and a backup crew not the crew. */
const lesser = new Set(
  `deputy vice lord assistant opposition shadow associate junior honorary under next future incoming prospective backup back-up reserve standby
   stand-in substitute support climbing youth night day weekend arts sports sporting city news picture fashion features foreign literary finance
   commercial marketing press technical regional guest chorus ballet race pit goalkeeping fitness batting bowling casting art musical stage creative lighting fight unit parliamentary
   goodwill brand jury culture business opinion political science poetry fiction copy photo web online`.split(/\s+/),
);

/** “*deputy* mayor”, “*vice*-president”, “*under-21* coach”, “*acting* president” */
export function isLesser({ units, prose }: SentenceContext, first: number): boolean {
  if (ofYoungsters.test(nearBefore(prose, units[first]))) return true;
  const norm = normOf(units[normOf(units[first - 1]) === '-' ? first - 2 : first - 1]);
  return lesser.has(norm) || meanwhile.test(norm);
}

const meanwhile = /^(?:acting|interim|caretaker|provisional|temporary)$/;
const ofYoungsters = /\b(?:under|u)[-‐‑ ]?\d\ds? $/i;

function nearBefore(prose: string, { start }: Pick<Unit, 'start'> = { start: 0 }): string {
  return prose.slice(Math.max(0, start - 10), start);
}

const ofOtherTime =
  /^(?:then|former|ex|late|outgoing|previous|onetime|founding|inaugural|original|erstwhile|sometime|past|acting|interim|caretaker)$/;

/** Walks back from the noun to whose it is, else to the article, else to what is no part of its phrase. */
export function phraseBefore(context: SentenceContext, noun: number, candidates: readonly SubjectUnit[]): PhraseBefore {
  const { units } = context;
  const owners: Owner[] = [];
  let start = noun;
  let former = false;
  let nth: number | undefined;
  let foreign = false;
  let ofKin = false;
  let determiner = '';
  for (let i = pastCount(units, noun) - 1; i >= 0 && noun - i <= 8; i--) {
    const unit = units[i];
    const norm = normOf(unit);
    if (norm === "'s" || (norm === "'" && unit !== undefined && units[i - 1]?.end === unit.start)) {
      const possessor = candidates.find(c => c.unit === i - 1);
      if (possessor !== undefined)
        owners.push({ subject: possessor, strength: 3, how: 'possessive', possessor: 'name' });
      else {
        foreign = true;
        ofKin = isKin(units, i - 1);
      }
      // “the company's chief executive”: the possessor's own phrase reaches back to its article.
      start = i - 1;
      while (start > 0 && determiners.has(normOf(units[start - 1]))) start--;
      break;
    }
    if (possessives.has(norm)) {
      const possessor = ownerByPronoun(context, i, candidates);
      if (possessor !== undefined)
        owners.push({ subject: possessor, strength: 3, how: `“${norm}”`, possessor: 'pronoun' });
      else if (belongsToOther(context, i, candidates)) foreign = true;
      start = i;
      break;
    }
    if (determiners.has(norm) || norm === 'another') {
      // “by *another* architect, V”
      if (norm === 'another') foreign = true;
      determiner = norm;
      start = i;
      break;
    }
    // “its *old* leader” was so before; an old leader is merely old.
    if (ofOtherTime.test(norm) || (norm === 'old' && possessives.has(normOf(units[i - 1])))) {
      former = true;
      start = i;
      continue;
    }
    if (norm === '-') continue;
    const owner = candidates.find(c => c.unit === i);
    if (owner !== undefined) {
      owners.push({ subject: owner, strength: 3, how: 'name before the noun' });
      start = i;
      continue;
    }
    // “Aker's *1980* departure”
    if (unit?.kind === 'ordinal' || unit?.kind === 'quantity' || unit?.kind === 'date') {
      if (unit.kind === 'ordinal') nth = unit.ordinal.value;
      start = i;
      continue;
    }
    // “appointed *V* chief executive”
    if (isGivenTo(context, i)) break;
    // “*British* prime minister”, “*EPA* administrator”: somebody else's.
    if (isNamed(unit)) foreign = true;
    // “Skarn's players *wore* shirts supplied by V”: there is a verb between.
    if (unit?.kind !== 'word' || !isDescription(norm) || isOnlyPast(norm) || isClauseVerb(context.clauses, i)) break;
    if (lesser.has(norm) && (i === noun - 1 || (i === noun - 2 && normOf(units[i + 1]) === '-'))) foreign = true;
    if (/(?:est|most)$/.test(norm) && norm.length > 4) former = true;
    start = i;
  }
  return {
    start,
    owners,
    foreign,
    ofKin,
    former,
    nth,
    indefinite: determiner === 'a' || determiner === 'an',
    definite: determiner === 'the' || determiner === 'this' || determiner === 'that',
  };
}

/** “S's *number of* pages”, “its *total number of* pages”: whose the pages are stands before. */
function pastCount(units: readonly Unit[], noun: number): number {
  if (normOf(units[noun - 1]) !== 'of' || !/^(?:number|amount|count)$/.test(normOf(units[noun - 2]))) return noun;
  const at = normOf(units[noun - 3]) === 'total' ? noun - 3 : noun - 2;
  return /^'s?$/.test(normOf(units[at - 1])) || possessives.has(normOf(units[at - 1])) ? at : noun;
}

/** Whom the possessive pronoun at `at` stands for, among those that have such a thing. */
function ownerByPronoun(
  context: SentenceContext,
  at: number,
  candidates: readonly SubjectUnit[],
): SubjectUnit | undefined {
  if (normOf(context.units[at]) === 'whose')
    return isWhoseOfOther(context, at, candidates)
      ? undefined
      : candidates.filter(c => c.unit < at && at - c.unit <= 9).at(-1);
  return (
    candidates.find(c => c.unit === at) ??
    holderOf(context, at, candidates) ??
    onlyOwner(context, at, candidates) ??
    namedLater(context, at, candidates)
  );
}

/** “Holm met Strand and *her* predecessor, V”: hers, of whom the facts know none. */
function belongsToOther(context: SentenceContext, at: number, candidates: readonly SubjectUnit[]): boolean {
  return isWhoseOfOther(context, at, candidates) || context.subjects.some(({ unit }) => unit === at);
}

function isWhoseOfOther(context: SentenceContext, at: number, candidates: readonly SubjectUnit[]): boolean {
  if (normOf(context.units[at]) !== 'whose') return false;
  return isOfNewcomer(context, at) || isOfNameBefore(context, at, candidates);
}

/** “after *his wife's* death”, “his first wife's death”: nobody else's in the clause. */
function isKin(units: readonly Unit[], at: number): boolean {
  if (!isPersonNoun(normOf(units[at]))) return false;
  return [1, 2, 3].some(step => possessives.has(normOf(units[at - step])) && isBetween(units, at - step, at));
}

function isBetween(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from + 1, to).every(unit => unit.kind === 'ordinal' || isPlainNoun(normOf(unit)));
}

/** “met Oda Brandt, *whose* …”, “met Oda Brandt, *an actress whose* …”: hers, where the facts know no such thing of her. */
function isOfNameBefore({ units }: SentenceContext, whose: number, candidates: readonly SubjectUnit[]): boolean {
  const before = normOf(units[whose - 1]) === ',' ? whose - 2 : whose - 1;
  const name = isNamed(units[before]) ? before : describedBy(units, before);
  return name !== undefined && !candidates.some(c => c.unit === name);
}

/** “beat *a rival whose* wingspan …”: that of the rival. “Was a jet whose”, “X, a jet whose” only say what X is. */
function isOfNewcomer({ units }: SentenceContext, whose: number): boolean {
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

/** “*The Aurora 7 flight*, run by V, had W as *its* commander”: what has somebody as its own is what the verb is said of. */
function holderOf(
  { units, clauses }: SentenceContext,
  its: number,
  candidates: readonly SubjectUnit[],
): SubjectUnit | undefined {
  if (normOf(units[its - 1]) !== 'as') return undefined;
  const clause = clauses.find(({ start, end }) => start <= its && its < end);
  const { verb, subject } = clause ?? {};
  if (verb === undefined || subject === undefined || !/^(?:has|have|had)$/.test(normOf(units[verb.end - 1])))
    return undefined;
  return candidates.find(({ unit }) => unit === subject || (unit === subject - 1 && units[subject]?.kind === 'word'));
}

const says = /^(?:is|was|are|were|be|been|being|as|became|remains?|and|or|but)$/;

/** “wore”, “took”, “went”: no participle, which may describe a noun (“the *newly made* director”). */
function isOnlyPast(norm: string): boolean {
  return onlyPast.test(norm);
}

const onlyPast =
  /^(?:ate|became|began|blew|broke|came|chose|did|drank|drew|drove|fell|flew|forgot|froze|gave|grew|knew|ran|rang|rode|rose|sang|sank|saw|shook|spoke|sprang|stole|swam|swore|threw|took|tore|went|woke|wore|wrote)$/;
