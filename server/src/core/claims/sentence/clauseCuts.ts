import {
  accusatives,
  coordinators,
  determiners,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../language/closedClasses';
import { contentVerbs } from '../language/contentVerbs';
import { verbForm } from '../language/verbForms';
import { beforeArticle, pastArticle } from './beforeArticle';
import type { VerbGroup } from './findVerbs';
import { isDash, isNamed, normOf, type Unit } from './unit';

/**
 * The unit index at which the clause of `next` begins. `isOwed` is said of the last verb where a clause around has none yet: “the man *who knew S*
 * opened” is no man who knew that it did.
 */
export function cutBetween(units: readonly Unit[], previous: VerbGroup, next: VerbGroup, isOwed: boolean): number {
  if (isNominative(units, previous, next)) return next.start - 1;
  // “We may close *if it rains,” says* V”: who says so is not what the words quoted make depend on something.
  if (isQuoteEnd(units, next.start - 1)) return next.start - 1;
  const source = sourceBefore(units, previous, next);
  if (source !== undefined) return source;
  // “was named to lead”: an infinitive right behind its verb stays in the clause as a cut of its own.
  let comma: number | undefined;
  let conjunction: number | undefined;
  for (let i = next.start - 1; i >= previous.end; i--) {
    const norm = normOf(units[i]);
    if (norm === '') continue;
    if (opensClause(units, i, next)) return i > previous.end && normOf(units[i - 1]) === ',' ? i - 1 : i;
    if (/^[;:()]$/.test(norm) || isDash(units, i)) return i;
    if (conjunction === undefined && coordinators.has(norm) && joinsClauses(units, i, previous, next)) conjunction = i;
    if (comma === undefined && norm === ',') comma = i;
  }
  const opensParenthesis = conjunction !== undefined && normOf(units[conjunction + 1]) === ',';
  if (conjunction !== undefined && (comma === undefined || conjunction > comma || opensParenthesis)) {
    return normOf(units[conjunction - 1]) === ',' ? conjunction - 1 : conjunction;
  }
  // “The guide says *the dam cost* …”, “The guide says *S, a modest affair, cost* …”
  const isApart = comma === undefined || (comma === next.start - 1 && commasIn(units, previous.end, comma) === 1);
  const content = isApart && !isOwed ? contentBehind(units, previous) : undefined;
  if (content !== undefined && isSentenceVerb(units, content, next)) return content;
  if (comma !== undefined) return comma;
  // “the film directed by X opened”: the second verb begins its own stretch.
  return next.start;
}

/** The mark behind the last word of a quotation and its comma, before a verb. */
function isQuoteEnd(units: readonly Unit[], at: number): boolean {
  return /^["”’»]$/.test(normOf(units[at])) && /^[,?!]$/.test(normOf(units[at - 1]));
}

/** “The guide *says* the dam …”, “He *told us* the dam …”: where what is said begins with no “that” before it. */
export function contentBehind(units: readonly Unit[], { head, end }: VerbGroup): number | undefined {
  const verb = units[head];
  if (verb?.kind !== 'word') return undefined;
  const isTold = verb.norm === 'told' ? accusatives.has(normOf(units[end])) : verb.stem === 'turn' && isOut(units[end]);
  const from = isTold ? end + 1 : end;
  return (isTold || contentVerbs.has(verb.stem)) && startsSubject(units[from]) ? from : undefined;
}

/** “It turns *out* the dam …” */
function isOut(unit: Unit | undefined): boolean {
  return normOf(unit) === 'out';
}

/** No participle of the noun before it: “*was* V high”, “*cost* 75 million euros”, and behind a name, which needs none to tell it apart. */
function isSentenceVerb(units: readonly Unit[], subject: number, { bare, form, end }: VerbGroup): boolean {
  if (!bare || isNamed(units[pastArticle(units, subject - 1)])) return form !== 'gerund';
  return form === 'past' && (units[end]?.kind === 'quantity' || startsSubject(units[end]));
}

function commasIn(units: readonly Unit[], from: number, to: number): number {
  return units.slice(from, to).filter(unit => normOf(unit) === ',').length;
}

/** “Sales will rise, *its director, V,* told the board”: whoever says it stands with a name behind the noun, from a comma on. */
export function sourceBefore(units: readonly Unit[], previous: VerbGroup, next: VerbGroup): number | undefined {
  const name = next.start - 2;
  if (normOf(units[next.start - 1]) !== ',' || normOf(units[name - 1]) !== ',' || !isNamed(units[name]))
    return undefined;
  let i = name - 2;
  while (i > previous.end && units[i]?.kind === 'word' && !opensNoun(units[i])) i--;
  return i > previous.end && opensNoun(units[i]) && normOf(units[i - 1]) === ',' ? i - 1 : undefined;
}

function opensNoun(unit: Unit | undefined): boolean {
  return determiners.has(normOf(unit)) || possessives.has(normOf(unit));
}

/** “the year *she* was born”, “the week *it* was released”: what can only be a subject opens its clause, with no word before it to say so. */
function isNominative(units: readonly Unit[], previous: VerbGroup, next: VerbGroup): boolean {
  const norm = normOf(units[next.start - 1]);
  if (next.start - 1 < previous.end || !/^(?:i|he|she|it|we|they)$/.test(norm)) return false;
  const before = units[next.start - 2];
  // “He saw *it* burned”: an object.
  if (norm === 'it' && next.auxiliaries.length === 0 && next.form !== 'auxiliary') return false;
  return before?.kind === 'word' && next.start - 2 >= previous.end && !isLink(before.norm);
}

function isLink(norm: string): boolean {
  return (
    subordinators.has(norm) || relatives.has(norm) || coordinators.has(norm) || prepositions.has(norm) || norm === 'for'
  );
}

/** “when”, “who”, “because” … open a clause; “that day”, “since 1993”, “before the war” do not. */
export function opensClause(units: readonly Unit[], at: number, next: VerbGroup): boolean {
  const norm = normOf(units[at]);
  // “…, *for* Scott reached the Pole only in January”
  if (norm === 'for')
    return normOf(units[at - 1]) === ',' && startsSubject(units[at + 1]) && next.start > at + 1 && next.start - at <= 4;
  // “Visitors learn *how S was built*”, “one of the reasons *why S* opened”
  if (norm === 'how' || norm === 'why') return startsSubject(units[at + 1]) && at + 1 < next.start;
  if (!subordinators.has(norm) && !relatives.has(norm)) return false;
  if ((norm === 'when' || !relatives.has(norm)) && isVerbless(units, at, next)) return false;
  if (norm === 'as')
    // “the document *known as* S runs to V”
    return (
      at + 1 < next.start &&
      pronounOrName(units[at + 1]) &&
      next.start - at <= 4 &&
      !takingAs.test(normOf(units[at - 1]))
    );
  // “the first, *that of* Paris, was …”
  if (norm === 'that' && normOf(units[at + 1]) === 'of') return false;
  if (norm === 'that')
    return (
      at + 1 === next.start || normOf(units[at - 1]) === ',' || (next.start > at + 1 && startsSubject(units[at + 1]))
    );
  if (/^(?:since|until|till|before|after|so)$/.test(norm)) {
    const follower = units[at + 1];
    if (follower === undefined || follower.kind === 'date' || follower.kind === 'quantity') return false;
    // “and *after him* came V”
    if (at + 2 === next.start && accusatives.has(normOf(follower))) return false;
    // “a foundation *named after Moe* owns …”
    if (norm === 'after' && /^(?:named|renamed|called|christened|modell?ed)$/.test(normOf(units[at - 1]))) return false;
    // “is named *after Ida Moe* and has …”: the phrase ends before the verb.
    if (coordinators.has(normOf(units[next.start - 1])) && units.slice(at + 1, next.start - 1).every(isNamed))
      return false;
    return normOf(units[next.start - 1]) !== ',' && !isFollowed(units, at, next);
  }
  return true;
}

const takingAs = /^(?:known|described|regarded|billed|classed|classified|listed|recognised|recognized|seen|viewed)$/;

/** “S, *once the pride of the region*, opened”, “S, praised *as a marvel*, opened”: the words end at the mark before the verb, which is another clause's. */
function isVerbless(units: readonly Unit[], at: number, { start, end, bare }: VerbGroup): boolean {
  if (start <= at + 2 || !isMark(units, start - 1) || (bare && normOf(units[end]) === 'by')) return false;
  if (commasIn(units, at, start - 1) > 0 || !isInAside(units, at)) return false;
  const norm = normOf(units[at]);
  const isPredicate = norm === 'once' || norm === 'as' || (/^an?$/.test(normOf(units[at + 1])) && conceding.has(norm));
  return determiners.has(normOf(units[at + 1])) ? isPredicate : !startsSubject(units[at + 1]);
}

/** Right behind a mark, or behind a participle that is: “S*, described by critics* as a marvel”. */
function isInAside(units: readonly Unit[], at: number): boolean {
  let mark = at - 1;
  while (mark >= 0 && !isMark(units, mark)) mark--;
  const form = mark === at - 1 ? undefined : verbForm(normOf(units[mark + 1]));
  return mark === at - 1 || form === 'past' || form === 'participle';
}

function isMark(units: readonly Unit[], at: number): boolean {
  return /^[,()]$/.test(normOf(units[at])) || isDash(units, at);
}

const conceding = new Set(['though', 'although', 'while', 'if']);

/** “since the first hour of 17 June, *and* a year later it was …”: the phrase has ended before the verb's own clause. */
function isFollowed(units: readonly Unit[], at: number, next: VerbGroup): boolean {
  for (let i = at + 2; i < next.start - 1; i++)
    if (normOf(units[i]) === ',' && coordinators.has(normOf(units[i + 1]))) return true;
  return false;
}

function joinsClauses(units: readonly Unit[], at: number, previous: VerbGroup, next: VerbGroup): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  // “Larry Page and Sergey Brin founded”: two names joined are one subject.
  if (isNamed(before) && isNamed(after) && at + 1 !== next.start) return isGoverned(units, at - 1, previous, next);
  if (at + 1 === next.start) return true;
  // “which had two sets *and*, after her collision, sank”
  if (normOf(after) === ',') return normOf(units[next.start - 1]) === ',' && next.start > at + 2;
  // “Nine died and *58* were hurt”
  if (after?.kind === 'quantity' && at + 2 === next.start) return true;
  return startsSubject(after) || after?.kind === 'date' || prepositions.has(normOf(after)) || after?.kind === 'word';
}

/**
 * “S was designed *by A* and B *was* …”, “S married A and B *was* …”: what the verb before or its preposition governs is no subject of the verb
 * behind, and one who is no two.
 */
function isGoverned(units: readonly Unit[], name: number, previous: VerbGroup, { start, finite }: VerbGroup): boolean {
  const subject = units[previous.start - 1];
  if (start !== name + 3 || relatives.has(normOf(subject))) return false;
  if (previous.bare && (previous.form !== 'past' || !(isNamed(subject) || pronouns.has(normOf(subject))))) return false;
  const link = beforeArticle(units, name);
  if (link === previous.end - 1) return /^(?:was|is|has)$/.test(finite);
  return (
    link >= previous.end && prepositions.has(normOf(units[link])) && !(previous.bare && normOf(units[link]) === 'by')
  );
}

export function startsSubject(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (unit.kind === 'mention' || unit.kind === 'name') return true;
  const norm = normOf(unit);
  return determiners.has(norm) || pronouns.has(norm) || possessives.has(norm);
}

function pronounOrName(unit: Unit | undefined): boolean {
  return isNamed(unit) || pronouns.has(normOf(unit)) || determiners.has(normOf(unit));
}
