import { determiners, possessives } from '../language/closedClasses';
import { isPersonNoun } from '../language/pronounOf';
import { isClauseVerb } from '../sentence/clause';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isDescription } from './isDescription';
import { isGivenTo } from './isGivenTo';
import { isOfNounBehind } from './isOfNounBehind';
import { isOver } from './isOver';
import { namedLater } from './namedLater';
import { ownerBehindName } from './ownerBehindName';
import { ownerOfSigner } from './ownerOfSigner';
import { type Owner, ownersByClause } from './ownersByClause';
import { readTail } from './readTail';
import { isPlainNoun } from './slots';

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

/** Offices beside or below the office: a deputy minister is no minister, and a backup crew not the crew. */
const lesser = new Set(
  `deputy vice lord assistant opposition shadow associate junior honorary under next future incoming prospective backup back-up reserve standby
   stand-in substitute support climbing youth night day weekend arts sports sporting city news picture fashion features foreign literary finance
   commercial marketing press technical regional guest chorus ballet race pit goalkeeping fitness batting bowling casting art musical stage creative lighting fight unit parliamentary
   goodwill brand jury culture business opinion political science poetry fiction copy photo web online`.split(/\s+/),
);

/** “*deputy* mayor”, “*vice*-president” */
function isLesser({ units }: SentenceContext, first: number): boolean {
  return lesser.has(normOf(units[normOf(units[first - 1]) === '-' ? first - 2 : first - 1]));
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
  const owners: Owner[] = [];
  let start = first;
  let former = false;
  let nth: number | undefined;
  let foreign = false;
  let ofKin = false;
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
      if (possessor === undefined) {
        foreign = true;
        ofKin = isKin(units, i - 1);
      } else owners.push({ subject: possessor, strength: 3, how: 'possessive', possessor: 'name' });
      while (start > 0 && determiners.has(normOf(units[start - 1]))) start--;
      break;
    }
    if (possessives.has(norm)) {
      start = i;
      const isOthers = norm === 'whose' && (isOfNewcomer(context, i) || isOfNameBefore(context, i, candidates));
      if (isOthers) foreign = true;
      const near = candidates.filter(c => c.unit < i && i - c.unit <= 9).at(-1);
      const possessor = isOthers
        ? undefined
        : norm === 'whose'
          ? near
          : (owner ?? holderOf(context, i, candidates) ?? namedLater(context, i, candidates));
      // “Holm met Strand and *her* predecessor, V”: hers, of whom the facts know none.
      if (possessor === undefined && context.subjects.some(({ unit }) => unit === i)) foreign = true;
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
      /^(?:then|former|ex|late|outgoing|previous|onetime|founding|inaugural|original|erstwhile|sometime|past|acting|interim|caretaker)$/.test(
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
    if (lesser.has(norm) && (i === first - 1 || (i === first - 2 && normOf(units[i + 1]) === '-'))) foreign = true;
    if (/(?:est|most)$/.test(norm) && norm.length > 4) former = true;
    start = i;
  }
  const behindName = owners.length === 0 && !foreign ? ownerBehindName(context, last + 1, candidates) : undefined;
  if (behindName !== undefined) owners.push({ subject: behindName, strength: 3, how: '“of” behind the name' });
  const signed = owners.length === 0 && !foreign ? ownerOfSigner(context, start, last + 1, candidates) : undefined;
  if (signed !== undefined) owners.push({ subject: signed, strength: 3, how: 'what follows the office' });
  const tail = readTail(context, last + 1, candidates, owners);
  const { end } = tail;
  if (tail.foreign && (tail.isOfField !== true || isOfPerson)) foreign = true;
  return {
    start,
    head: first,
    end,
    owners: ofKin
      ? []
      : isOffice && foreign && (isLesser(context, first) || owners.length === 0)
        ? []
        : owners.length > 0
          ? owners
          : foreign && normOf(units[start]) === 'whose'
            ? []
            : ownersByClause(context, { start, first, last }, candidates, definite, indefinite, isOfPerson).map(each =>
                tail.isOthers === true || isOfNounBehind(units, last) ? { ...each, strength: 1 } : each,
              ),
    former: former || isOver(units, end),
    nth,
    indefinite,
    definite,
  };
}

/** “after *his wife's* death”, “his first wife's death”: nobody else's in the clause. */
function isKin(units: readonly Unit[], at: number): boolean {
  if (!isPersonNoun(normOf(units[at]))) return false;
  return [1, 2, 3].some(step => possessives.has(normOf(units[at - step])) && isBetween(units, at - step, at));
}

function isBetween(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from + 1, to).every(unit => unit.kind === 'ordinal' || isPlainNoun(normOf(unit)));
}

/** “met Oda Brandt, *whose* …”: hers, where the facts know no such thing of her. */
function isOfNameBefore({ units }: SentenceContext, whose: number, candidates: readonly SubjectUnit[]): boolean {
  const name = normOf(units[whose - 1]) === ',' ? whose - 2 : whose - 1;
  const unit = units[name];
  return isNamed(unit) && !candidates.some(c => c.unit === name);
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
