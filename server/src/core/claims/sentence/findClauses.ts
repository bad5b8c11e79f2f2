import { adverbs, coordinators, determiners, prepositions, relatives, subordinators } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import { afterDateline } from './afterDateline';
import { asideEnd, comparesBefore } from './asideEnd';
import { type Clause, isIn, verblessClause } from './clause';
import { cutBetween, sourceBefore, startsSubject } from './clauseCuts';
import { isDisowned, isInfinitive, isPassive, modalityOf, type SentenceMood, tenseOf } from './clauseMood';
import { goesOnTelling, subjectOf } from './clauseSubject';
import { findVerbs, type VerbGroup } from './findVerbs';
import { headBefore } from './headBefore';
import { hedgeClauses } from './hedgeClauses';
import { inheritedMood } from './inheritedMood';
import { isApposedParticiple, isObjectAhead } from './isApposedParticiple';
import { isDemonstrative } from './isDemonstrative';
import { isFronted } from './isFronted';
import { isParticiple } from './isParticiple';
import { isPhraseInFront } from './isPhraseInFront';
import { joinInverted } from './joinInverted';
import { openerOf } from './openerOf';
import { pastName } from './pastName';
import { resumeOuter } from './resumeOuter';
import { isDash, isNamed, normOf, type Unit } from './unit';

/**
 * Cuts a sentence into clauses, one verb each. Between two verbs the cut falls at the last word that opens a clause, else at a
 * strong mark, else at “and” before a new subject or verb, else at the last comma, else right before the second verb.
 */
export function findClauses(units: readonly Unit[], isQuestion: boolean): Clause[] {
  const verbs = findVerbs(units);
  if (verbs.length === 0) return [verblessClause(0, units.length)];
  const mood: SentenceMood = { isQuestion, isDisowned: isDisowned(units) };
  const clauses: Clause[] = [];
  let lead: Stretch | undefined;
  let start = afterDateline(units);
  for (const [v, verb] of verbs.entries()) {
    const previous = verbs[v - 1];
    const next = verbs[v + 1];
    // An embedded clause leaves behind what stood before it, for the clause that goes on after it.
    // “Vertigo, directed by Wilder, flopped”: with its agent a past form is a participle.
    const isSource =
      previous !== undefined && isObjectAhead(units, verb.end) && sourceBefore(units, previous, verb) !== undefined;
    const resumes =
      isSource ||
      (!isApposedParticiple(units, verb, verbs) &&
        !isFronted(units, verb, next) &&
        // “Insulin: discovered in 1921 …”
        normOf(units[verb.start - 1]) !== ':' &&
        (lead !== undefined ||
          hasObject(units, verb) ||
          !verbs.some(
            other =>
              other !== verb &&
              (!other.bare || isTransitive(units, other)) &&
              !isParted(units, other, verb) &&
              !goesOnWith(units, verb, other),
          )));
    const opener = comparesBefore(units, openerOf(units, previous?.end ?? 0, verb, resumes));
    if (opener !== undefined && opener >= start) {
      const from = lastStrongMark(units, previous?.end ?? 0, opener, goesOnBehindAside(units, verb, next));
      if (from < opener && (previous === undefined || from > previous.end) && holdsContent(units, from, opener)) {
        lead = { start: from, end: opener };
        const before = clauses[clauses.length - 1];
        if (before !== undefined && before.end > from) clauses[clauses.length - 1] = { ...before, end: from };
      }
      const aside = verb.bare && !resumes ? undefined : asideEnd(units, opener, verb);
      if (aside !== undefined) clauses.push({ ...verblessClause(opener, aside), kind: 'subordinate' });
      start = aside ?? opener;
    }
    const end = next === undefined ? units.length : cutBetween(units, verb, next);
    const clause = readClause(
      units,
      resumes && verb.form === 'past' ? { ...verb, bare: false } : verb,
      start,
      end,
      clauses,
      mood,
      lead,
    );
    if (clause.lead === lead) lead = undefined;
    clauses.push(clause);
    start = end;
  }
  joinInverted(units, clauses);
  resumeOuter(units, clauses);
  partFirst(units, clauses);
  clauses.push(...withoutVerb(units, clauses));
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

/** “…, killed *14 people*”: a participle has no object, but for verbs that take two (“given *the prize*”). */
function hasObject(units: readonly Unit[], { form, end }: VerbGroup): boolean {
  if (form !== 'past' || twoObjects.has(normOf(units[end - 1]))) return false;
  const next = units[end];
  if (next?.kind === 'mention' || next?.kind === 'quantity') return true;
  return determiners.has(normOf(next)) && units[end + 1]?.kind !== 'date';
}

/** “*Nvidia bought Ageia*, founded in 2002”, “*Moe bought a firm* founded in 2002”: between a name and an object, what may be a participle is the verb. */
function isTransitive(units: readonly Unit[], { form, start, end }: VerbGroup): boolean {
  if (form !== 'past' || !isNamed(units[start - 1])) return false;
  return isNamed(units[end]) || (/^an?$/.test(normOf(units[end])) && !spell.test(normOf(units[end + 1])));
}

const spell = /^(?:year|decade|month|week|day|century|few|little|bit|long|short|generation|while)$/;

const twoObjects = new Set(
  'awarded given granted offered paid sent shown taught told asked called named dubbed titled christened elected appointed made crowned declared considered denied left found nicknamed voted born based set put'.split(
    ' ',
  ),
);

/** A colon, a semicolon or a dash between the two: each part of the sentence has its own finite verb. */
function isParted(units: readonly Unit[], a: VerbGroup, b: VerbGroup): boolean {
  for (let i = Math.min(a.end, b.end); i < Math.max(a.start, b.start); i++)
    if (/^[;:]$/.test(normOf(units[i])) || isDash(units, i)) return true;
  return false;
}

/** “dropped dead in July *and never saw* the trains”: the two verbs are said of one subject, so either both are finite or none. */
function goesOnWith(units: readonly Unit[], verb: VerbGroup, other: VerbGroup): boolean {
  if (other.start < verb.end) return false;
  let before = other.start - 1;
  while (adverbs.has(normOf(units[before]))) before--;
  return coordinators.has(normOf(units[before])) && before > verb.end;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** “…, and in 1935, *when war came*, it burned”: what the aside hangs on is the next clause's. */
function goesOnBehindAside(units: readonly Unit[], { end }: VerbGroup, next: VerbGroup | undefined): boolean {
  if (next === undefined) return false;
  let comma = next.start - 1;
  while (comma >= end && normOf(units[comma]) !== ',') comma--;
  return comma >= end && !units.slice(comma + 1, next.start).some(unit => isLinking(normOf(unit)));
}

function isLinking(norm: string): boolean {
  return subordinators.has(norm) || relatives.has(norm) || coordinators.has(norm);
}

/** Where the stretch begins that ends at `to`. With a clause to come, it may begin with “, and in 1935”. */
function lastStrongMark(units: readonly Unit[], from: number, to: number, goesOn: boolean): number {
  for (let i = to - 1; i > from; i--) {
    if (/^[;:]$/.test(normOf(units[i])) || isDash(units, i)) return i;
    if (
      coordinators.has(normOf(units[i])) &&
      ((startsSubject(units[i + 1]) && !isNamed(units[i - 1])) ||
        (goesOn && normOf(units[i - 1]) === ',' && prepositions.has(normOf(units[i + 1]))))
    )
      return i;
  }
  return from;
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
      modalityOf(units, verb, marker, open, mood, previous?.modality === 'denied', resumed !== undefined),
    kind,
    subject,
    object: ownSubject === undefined ? undefined : objectBefore(units, open, marker),
    marker: marker === '' ? undefined : marker,
  };
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
  if (unit?.kind === 'mention' || unit?.kind === 'name') return at;
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
