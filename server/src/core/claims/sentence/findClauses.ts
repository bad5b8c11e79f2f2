import { afterDateline } from './afterDateline';
import { asideAt } from './asideAt';
import { asideEnd } from './asideEnd';
import { type Clause, isIn, verblessClause } from './clause';
import { cutBetween } from './clauseCuts';
import type { SentenceMood } from './clauseMood';
import { comparesBefore } from './comparesBefore';
import { findVerbs, type VerbGroup } from './findVerbs';
import { habitFrom } from './habitFrom';
import { hedgeClauses } from './hedgeClauses';
import { isDisowned } from './isDisowned';
import { isFiniteVerb } from './isFiniteVerb';
import { joinInverted } from './joinInverted';
import { leaveApposed } from './leaveApposed';
import { goesOnBehindAside, lastStrongMark, openerOf } from './openerOf';
import { readClause, type Stretch } from './readClause';
import { resumeOuter } from './resumeOuter';
import { normOf, type Unit } from './unit';

/**
 * Cuts a sentence into clauses, one verb each. Between two verbs the cut falls at the last word that opens a clause, else at a
 * strong mark, else at “and” before a new subject or verb, else at the last comma, else right before the second verb.
 */
export function findClauses(units: readonly Unit[], isQuestion: boolean): Clause[] {
  const verbs = findVerbs(units);
  if (verbs.length === 0) return [verblessClause(0, units.length)];
  const mood: SentenceMood = { isQuestion, isDisowned: isDisowned(units), habitFrom: habitFrom(units) };
  const clauses: Clause[] = [];
  const asides: Clause[] = [];
  let lead: Stretch | undefined;
  let start = afterDateline(units);
  for (const [v, verb] of verbs.entries()) {
    const previous = verbs[v - 1];
    const next = verbs[v + 1];
    const aside = asideAt(units, previous === undefined ? start : previous.end, verb, next);
    const isInAside = aside !== undefined && !aside.isComment;
    const resumes = !(isInAside && verb.bare) && isFiniteVerb(units, verbs, v, lead !== undefined);
    const isComment = aside?.isComment === true && (previous === undefined || lead !== undefined);
    // An embedded clause leaves behind what stood before it, for the clause that goes on after it.
    const opener = isComment
      ? aside.start
      : (comparesBefore(units, openerOf(units, previous?.end ?? 0, verb, resumes)) ??
        (isInAside ? aside.start : undefined));
    if (opener !== undefined && opener >= start) {
      const before = isInAside || isComment ? aside.start : opener;
      const from = lastStrongMark(units, previous?.end ?? 0, before, goesOnBehindAside(units, verb, next));
      // “The guide says *that the dam*, which few love, cost …”
      const isOpen = previous === undefined || from > previous.end || normOf(units[previous.end]) === 'that';
      if (from < before && isOpen && holdsContent(units, from, before)) {
        lead = { start: from, end: before };
        const earlier = clauses[clauses.length - 1];
        if (earlier !== undefined && earlier.end > from) clauses[clauses.length - 1] = { ...earlier, end: from };
      }
      if (before < opener && holdsContent(units, before, opener)) asides.push(verblessClause(before, opener));
      const behind = verb.bare && !resumes ? undefined : asideEnd(units, opener, verb);
      if (behind !== undefined) clauses.push({ ...verblessClause(opener, behind), kind: 'subordinate' });
      start = behind ?? opener;
    }
    const isOwed = opener !== undefined && lead !== undefined && isLastButInfinitives(units, verbs, v + 1);
    const end = next === undefined ? units.length : cutBetween(units, verb, next, isOwed);
    const clause = readClause(
      units,
      resumes && verb.form === 'past' ? { ...verb, bare: false } : verb,
      start,
      end,
      clauses,
      mood,
      isInAside || isComment ? undefined : lead,
    );
    if (clause.lead === lead) lead = undefined;
    clauses.push(clause);
    start = end;
  }
  joinInverted(units, clauses);
  resumeOuter(units, clauses);
  partFirst(units, clauses);
  leaveApposed(units, clauses);
  clauses.push(...asides, ...withoutVerb(units, clauses));
  return hedgeClauses(units, clauses.length > 1 ? clauses.sort(inOrder) : clauses);
}

/** “took years *to write* it” */
function isLastButInfinitives(units: readonly Unit[], verbs: readonly VerbGroup[], at: number): boolean {
  return verbs.slice(at + 1).every(({ start }) => normOf(units[start - 1]) === 'to' || normOf(units[start]) === 'to');
}

/** “*213 metres*; feet were not accepted”: what stands before the semicolon has no verb, and is said by itself. */
function partFirst(units: readonly Unit[], clauses: Clause[]): void {
  const [first] = clauses;
  if (first?.verb === undefined || first.lead !== undefined) return;
  for (let i = first.start; i < first.verb.start; i++)
    if (normOf(units[i]) === ';') {
      clauses[0] = { ...first, start: i };
      clauses.unshift(verblessClause(first.start, i));
      return;
    }
}

function inOrder(a: Clause, b: Clause): number {
  return a.start - b.start;
}

/** “Then Bach's *Chaconne*: the last of five, in which …”: what stands before the first clause, and belongs to none. */
function withoutVerb(units: readonly Unit[], clauses: readonly Clause[]): Clause[] {
  const from = afterDateline(units);
  let end = from;
  while (end < units.length && !clauses.some(clause => isIn(clause, end))) end++;
  return end > from && holdsContent(units, from, end) ? [verblessClause(from, end)] : [];
}

function holdsContent(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (units[i]?.kind !== 'mark') return true;
  return false;
}
