import { coordinators, determiners, relatives, subordinators } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import type { Clause } from './clause';
import { isInfinitive, isPassive, modalityOf, type SentenceMood, tenseOf } from './clauseMood';
import { goesOnTelling, subjectOf } from './clauseSubject';
import type { VerbGroup } from './findVerbs';
import { headBefore } from './headBefore';
import { inheritedMood } from './inheritedMood';
import { isDemonstrative } from './isDemonstrative';
import { isFurtherParticiple } from './isFurtherParticiple';
import { isOfApposedNoun } from './isOfApposedNoun';
import { isParticiple } from './isParticiple';
import { isPhraseInFront } from './isPhraseInFront';
import { pastName } from './pastName';
import { isNamed, normOf, type Unit } from './unit';

/** As unit indexes, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The clause of the verb between `start` and `end`, behind the `earlier` ones; `lead` is what an embedded clause has left behind. */
export function readClause(
  units: readonly Unit[],
  verb: VerbGroup,
  start: number,
  end: number,
  earlier: readonly Clause[],
  mood: SentenceMood,
  lead: Stretch | undefined,
): Clause {
  const previous = earlier[earlier.length - 1];
  const opening = openingOf(units, verb, start, earlier.length > 0);
  const { open, marker, ownSubject } = opening;
  const isFurther = isFurtherParticiple(units, open, verb, previous);
  const isApposed = isFurther || isOfApposedNoun(units, open, verb, previous);
  const kind = isApposed ? 'participial' : kindOf(units, verb, opening, start > 0 || earlier.length === 0);
  const resumed = dateTold(units, verb, open, kind) ?? leadResumed(units, verb, kind, start, previous, lead);
  const leadSubject =
    resumed === undefined || resumed !== lead || ownSubject !== undefined
      ? undefined
      : headBefore(units, resumed.start, resumed.end);
  // “He doubts *that S*, which …, opened”: the mood is that of the words before what is embedded.
  const moodAt = resumed === undefined ? open : openingIn(units, resumed);
  return {
    start,
    end,
    lead: resumed,
    verb: { start: verb.start, end: verb.end },
    passive: isPassive(units, verb, kind === 'participial'),
    tense: tenseOf(verb),
    modality:
      inheritedMood(units, verb, open, previous) ??
      modalityOf(units, verb, moodAt, mood, previous?.modality === 'denied', resumed !== undefined),
    kind,
    subject: isFurther
      ? previous?.subject
      : (leadSubject ??
        subjectOf(units, kind, isApposed ? undefined : ownSubject, start, verb, previous, earlier, marker)),
    object: ownSubject === undefined ? undefined : objectBefore(units, open, marker, previous),
    marker: marker === '' ? undefined : marker,
  };
}

/** What stands before a clause's verb. */
interface Opening {
  /** The unit behind the marks that it begins with. */
  readonly open: number;
  /** The word that may open it, folded; empty where that is its subject: “*That* was built in 1951.” */
  readonly marker: string;
  readonly isRelative: boolean;
  /** A phrase is in front: “*After the war* it was built”. */
  readonly isFronted: boolean;
  /** The head of the subject that stands between. */
  readonly ownSubject: number | undefined;
}

function openingOf(units: readonly Unit[], verb: VerbGroup, start: number, isBehindOther: boolean): Opening {
  let open = start;
  while (open < verb.start && /^[,;:()—]$/.test(normOf(units[open]))) open++;
  const marker = isDemonstrative(units, open, verb) ? '' : normOf(units[open]);
  const isRelative =
    relatives.has(marker) &&
    open < verb.start &&
    (isBehindOther || start > 0) &&
    marker !== 'when' &&
    marker !== 'that';
  const isFronted = isPhraseInFront(units, open, verb.start);
  const isOpened = isRelative || ((subordinators.has(marker) || marker === 'for') && !isFronted);
  const ownSubject = headBefore(units, isOpened ? open + 1 : open, verb.start);
  return { open, marker, isRelative, isFronted, ownSubject };
}

function kindOf(units: readonly Unit[], verb: VerbGroup, opening: Opening, mayBePast: boolean): Clause['kind'] {
  const { open, marker, isRelative, isFronted } = opening;
  if (isRelative) return 'relative';
  if (!coordinators.has(marker) && isParticipial(units, verb, opening, mayBePast)) return 'participial';
  if (subordinators.has(marker) && open < verb.start && !isFronted) return 'subordinate';
  return coordinators.has(marker) ? 'coordinate' : 'main';
}

/** “*Founded* in 1911, …”, “…, *founded* in 1911,” */
function isParticipial(
  units: readonly Unit[],
  verb: VerbGroup,
  { open, marker, ownSubject }: Opening,
  mayBePast: boolean,
): boolean {
  if (ownSubject === undefined && isParticiple(units, open, verb)) return true;
  // “it was the Carpathia *that picked* them up”
  if (!verb.bare || (marker === 'that' && open === verb.start - 1)) return false;
  return (ownSubject === undefined || normOf(units[verb.start - 1]) === ',') && (verb.form !== 'past' || mayBePast);
}

/** The date before a clause that says what happened then: “21 July 1969, the day *on which Eagle landed*”. */
function dateTold(units: readonly Unit[], verb: VerbGroup, open: number, kind: Clause['kind']): Stretch | undefined {
  if (kind === 'relative') return dateBefore(units, open);
  return isWhen(units, open, verb) ? dateRightBefore(units, open) : undefined;
}

/** The lead, where the clause goes on with it: no embedded one does, and none that belongs to the clause before it. */
function leadResumed(
  units: readonly Unit[],
  verb: VerbGroup,
  kind: Clause['kind'],
  start: number,
  previous: Clause | undefined,
  lead: Stretch | undefined,
): Stretch | undefined {
  if (lead === undefined || lead.end > start || (kind !== 'main' && kind !== 'coordinate')) return undefined;
  // “S, who is said *to have run away*, built it”: S built it.
  return isInfinitive(units, verb) || goesOnTelling(units, previous, start) ? undefined : lead;
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

/**
 * What the clause's verb is done to, where that stands right before “that”, “which” or “whom”. “Said *that*” has no such noun. In “a film
 * which V wrote *and which* W shot”, it is the one before the first of them.
 */
function objectBefore(
  units: readonly Unit[],
  open: number,
  marker: string,
  previous: Clause | undefined,
): number | undefined {
  if (!/^(?:that|which|whom)$/.test(marker)) return undefined;
  if (/^(?:and|but|or)$/.test(normOf(units[open - 1])) && previous?.kind === 'relative') return previous.object;
  const at = pastName(units, normOf(units[open - 1]) === ',' ? open - 2 : open - 1, marker, open);
  const unit = units[at];
  if (isNamed(unit)) return at;
  // “the *film* which V shot”: behind an article, what may be a verb elsewhere is none.
  const isNoun = determiners.has(normOf(units[at - 1])) || verbForm(normOf(unit)) === undefined;
  return unit?.kind === 'word' && isNoun ? at : undefined;
}

/** “… on 23 October 1993, *when* the game ended”: told as having happened then, not as “was ending” or “had ended”. */
function isWhen(units: readonly Unit[], at: number, { auxiliaries }: VerbGroup): boolean {
  return normOf(units[at]) === 'when' && !auxiliaries.some(word => /^(?:had|have|has|been|being)$/.test(word));
}

function dateRightBefore(units: readonly Unit[], at: number): Stretch | undefined {
  const before = normOf(units[at - 1]) === ',' ? at - 2 : at - 1;
  return units[before]?.kind === 'date' ? { start: before, end: before + 1 } : undefined;
}
