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
import { beforeArticle } from './beforeArticle';
import type { VerbGroup } from './findVerbs';
import { isDash, isNamed, normOf, type Unit } from './unit';

/** The unit index at which the clause of `next` begins. */
export function cutBetween(units: readonly Unit[], previous: VerbGroup, next: VerbGroup): number {
  if (isNominative(units, previous, next)) return next.start - 1;
  const source = sourceBefore(units, previous, next);
  if (source !== undefined) return source;
  const told = toldBehind(units, previous, next);
  if (told !== undefined) return told;
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
  if (comma !== undefined) return comma;
  // “the film directed by X opened”: the second verb begins its own stretch.
  return next.start;
}

/** “The guide says *S was* …”: right behind a verb of saying, who the next verb is said of. */
function toldBehind(units: readonly Unit[], { end }: VerbGroup, { start }: VerbGroup): number | undefined {
  if (!saying.test(normOf(units[end - 1])) || !isNamed(units[start - 1])) return undefined;
  const first = determiners.has(normOf(units[start - 2])) ? start - 2 : start - 1;
  return first === end ? first : undefined;
}

const saying =
  /^(?:says?|said|thinks?|thought|believes?|believed|claims?|claimed|adds?|added|insists?|insisted|argues?|argued|admits?|admitted|knows?|knew)$/;

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
  if (!subordinators.has(norm) && !relatives.has(norm)) return false;
  if (norm === 'as') return at + 1 < next.start && pronounOrName(units[at + 1]) && next.start - at <= 4;
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
    return normOf(units[next.start - 1]) !== ',' && !isFollowed(units, at, next);
  }
  return true;
}

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
  return (
    unit?.kind === 'mention' || unit?.kind === 'name' || pronouns.has(normOf(unit)) || determiners.has(normOf(unit))
  );
}
