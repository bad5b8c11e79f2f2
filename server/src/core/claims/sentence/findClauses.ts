import { coordinators, relatives, subordinators } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import { afterDateline } from './afterDateline';
import { asideAt } from './asideAt';
import { asideEnd } from './asideEnd';
import { type Clause, isIn, verblessClause } from './clause';
import { cutBetween } from './clauseCuts';
import { isDisowned, isInfinitive, isPassive, modalityOf, type SentenceMood, tenseOf } from './clauseMood';
import { goesOnTelling, subjectOf } from './clauseSubject';
import { comparesBefore } from './comparesBefore';
import { findVerbs, type VerbGroup } from './findVerbs';
import { headBefore } from './headBefore';
import { hedgeClauses } from './hedgeClauses';
import { inheritedMood } from './inheritedMood';
import { isDemonstrative } from './isDemonstrative';
import { isFiniteVerb } from './isFiniteVerb';
import { isParticiple } from './isParticiple';
import { isPhraseInFront } from './isPhraseInFront';
import { joinInverted } from './joinInverted';
import { goesOnBehindAside, lastStrongMark, openerOf } from './openerOf';
import { pastName } from './pastName';
import { resumeOuter } from './resumeOuter';
import { isNamed, normOf, type Unit } from './unit';

/**
 * Cuts a sentence into clauses, one verb each. Between two verbs the cut falls at the last word that opens a clause, else at a
 * strong mark, else at “and” before a new subject or verb, else at the last comma, else right before the second verb.
 */
export function findClauses(units: readonly Unit[], isQuestion: boolean): Clause[] {
  const verbs = findVerbs(units);
  if (verbs.length === 0) return [verblessClause(0, units.length)];
  const mood: SentenceMood = { isQuestion, isDisowned: isDisowned(units) };
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
    const end = next === undefined ? units.length : cutBetween(units, verb, next);
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
  clauses.push(...asides, ...withoutVerb(units, clauses));
  return hedgeClauses(units, clauses.length > 1 ? clauses.sort(inOrder) : clauses);
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

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function holdsContent(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (units[i]?.kind !== 'mark') return true;
  return false;
}

function readClause(
  units: readonly Unit[],
  verb: VerbGroup,
  start: number,
  end: number,
  earlier: readonly Clause[],
  mood: SentenceMood,
  lead: Stretch | undefined,
): Clause {
  let open = start;
  while (open < verb.start && /^[,;:()—]$/.test(normOf(units[open]))) open++;
  const isSubject = isDemonstrative(units, open, verb);
  const marker = isSubject ? '' : normOf(units[open]);
  const isRelative =
    relatives.has(marker) &&
    open < verb.start &&
    (earlier.length > 0 || start > 0) &&
    marker !== 'when' &&
    marker !== 'that';
  const previous = earlier[earlier.length - 1];
  const isFronted = isPhraseInFront(units, open, verb.start);
  const ownSubject = headBefore(
    units,
    isRelative || ((subordinators.has(marker) || marker === 'for') && !isFronted) ? open + 1 : open,
    verb.start,
  );
  const participial =
    (ownSubject === undefined && isParticiple(units, open, verb)) ||
    (verb.bare &&
      // “it was the Carpathia *that picked* them up”
      !(marker === 'that' && open === verb.start - 1) &&
      (ownSubject === undefined || normOf(units[verb.start - 1]) === ',') &&
      (verb.form !== 'past' || start > 0 || earlier.length === 0));
  const kind: Clause['kind'] = isRelative
    ? 'relative'
    : participial && !coordinators.has(marker)
      ? 'participial'
      : subordinators.has(marker) && open < verb.start && !isFronted
        ? 'subordinate'
        : coordinators.has(marker)
          ? 'coordinate'
          : 'main';
  const embedded = kind === 'relative' || kind === 'participial' || kind === 'subordinate';
  const dated =
    kind === 'relative'
      ? dateBefore(units, open)
      : isWhen(units, open, verb)
        ? dateRightBefore(units, open)
        : undefined;
  // “S, who is said *to have run away*, built it”: S built it.
  const isWithin = isInfinitive(units, verb) || goesOnTelling(units, previous, start);
  const resumed = dated ?? (embedded || isWithin || lead === undefined || lead.end > start ? undefined : lead);
  const leadSubject =
    dated !== undefined || resumed === undefined || ownSubject !== undefined
      ? undefined
      : headBefore(units, resumed.start, resumed.end);
  // “He doubts *that S*, which …, opened”: the mood is that of the words before what is embedded.
  const opening = resumed === undefined ? open : openingIn(units, resumed);
  const subject = leadSubject ?? subjectOf(units, kind, ownSubject, start, verb, previous, earlier, marker);
  return {
    start,
    end,
    lead: resumed,
    verb: { start: verb.start, end: verb.end },
    passive: isPassive(units, verb, kind === 'participial'),
    tense: tenseOf(verb),
    modality:
      inheritedMood(units, verb, open, previous) ??
      modalityOf(units, verb, opening, mood, previous?.modality === 'denied', resumed !== undefined),
    kind,
    subject,
    object: ownSubject === undefined ? undefined : objectBefore(units, open, marker),
    marker: marker === '' ? undefined : marker,
  };
}

/** Where the clause begins that is resumed: at the last word of its lead that opens one, or at its first. */
function openingIn(units: readonly Unit[], { start, end }: Stretch): number {
  for (let i = end - 1; i > start; i--) if (/^(?:that|whether|if|unless)$/.test(normOf(units[i]))) return i;
  return start;
}

/** “21 July 1969, the day on which Eagle landed”: the date is the relative clause's own. */
function dateBefore(units: readonly Unit[], at: number): Stretch | undefined {
  const noun = /^(?:on|in)$/.test(normOf(units[at - 1])) ? at - 2 : at - 1;
  if (!/^(?:day|date|year|month|week|time|night|morning|evening)$/.test(normOf(units[noun]))) return undefined;
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--)
    if (units[i]?.kind === 'date') return { start: i, end: i + 1 };
  return undefined;
}

/** What the clause's verb is done to, where that stands right before “that”, “which” or “whom”. “Said *that*” has no such noun. */
function objectBefore(units: readonly Unit[], open: number, marker: string): number | undefined {
  if (!/^(?:that|which|whom)$/.test(marker)) return undefined;
  const at = pastName(units, normOf(units[open - 1]) === ',' ? open - 2 : open - 1, marker, open);
  const unit = units[at];
  if (isNamed(unit)) return at;
  return unit?.kind === 'word' && verbForm(unit.norm) === undefined ? at : undefined;
}

/** “… on 23 October 1993, *when* the game ended”: told as having happened then, not as “was ending” or “had ended”. */
function isWhen(units: readonly Unit[], at: number, { auxiliaries }: VerbGroup): boolean {
  return normOf(units[at]) === 'when' && !auxiliaries.some(word => /^(?:had|have|has|been|being)$/.test(word));
}

function dateRightBefore(units: readonly Unit[], at: number): Stretch | undefined {
  const before = normOf(units[at - 1]) === ',' ? at - 2 : at - 1;
  return units[before]?.kind === 'date' ? { start: before, end: before + 1 } : undefined;
}
