import {
  adverbs,
  coordinators,
  determiners,
  modals,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import type { Clause, Modality } from './clause';
import { findVerbs, type VerbGroup } from './findVerbs';
import { normOf, type Unit } from './unit';

/**
 * Cuts a sentence into clauses, one verb each. Between two verbs the cut falls at the last word that opens a clause, else at a
 * strong mark, else at “and” before a new subject or verb, else at the last comma, else right before the second verb.
 */
export function findClauses(units: readonly Unit[], isQuestion: boolean): Clause[] {
  const verbs = findVerbs(units);
  if (verbs.length === 0) return [verbless(units)];
  const clauses: Clause[] = [];
  let lead: Stretch | undefined;
  let start = 0;
  for (const [v, verb] of verbs.entries()) {
    const previous = verbs[v - 1];
    const next = verbs[v + 1];
    // An embedded clause leaves behind what stood before it, for the clause that goes on after it.
    const resumes = lead !== undefined || !verbs.some(other => other !== verb && !other.bare);
    const opener = openerOf(units, previous?.end ?? 0, verb, resumes);
    if (opener !== undefined && opener >= start) {
      const from = lastStrongMark(units, previous?.end ?? 0, opener);
      if (from < opener && (previous === undefined || from > previous.end) && holdsContent(units, from, opener)) {
        lead = { start: from, end: opener };
        const before = clauses[clauses.length - 1];
        if (before !== undefined && before.end > from) clauses[clauses.length - 1] = { ...before, end: from };
      }
      start = opener;
    }
    const end = next === undefined ? units.length : cutBetween(units, verb, next);
    const clause = readClause(
      units,
      resumes && verb.form === 'past' ? { ...verb, bare: false } : verb,
      start,
      end,
      clauses,
      isQuestion,
      lead,
    );
    if (clause.lead !== undefined) lead = undefined;
    clauses.push(clause);
    start = end;
  }
  return clauses;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the embedded clause of a verb opens, when it does not open its stretch: at “who”, at “as”, at the comma before a participle. */
function openerOf(units: readonly Unit[], from: number, verb: VerbGroup, resumes: boolean): number | undefined {
  // “Flights, grounded for two years, resumed”: after an embedded clause, or with no other verb, the past form is the finite verb.
  if (verb.bare && !(resumes && verb.form === 'past') && normOf(units[verb.start - 1]) === ',') return verb.start - 1;
  for (let i = verb.start - 1; i >= from; i--) {
    if (opensClause(units, i, verb)) return i > 0 && normOf(units[i - 1]) === ',' ? i - 1 : i;
    if (/^[;:()]$/.test(normOf(units[i]))) return undefined;
  }
  return undefined;
}

function lastStrongMark(units: readonly Unit[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    if (/^[;:]$/.test(normOf(units[i])) || isDash(units, i)) return i;
    if (
      coordinators.has(normOf(units[i])) &&
      startsSubject(units[i + 1]) &&
      units[i - 1]?.kind !== 'mention' &&
      units[i - 1]?.kind !== 'name'
    )
      return i;
  }
  return from;
}

function holdsContent(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (units[i]?.kind !== 'mark') return true;
  return false;
}

function verbless(units: readonly Unit[]): Clause {
  return { start: 0, end: units.length, passive: false, tense: 'none', modality: 'asserted', kind: 'main' };
}

function cutBetween(units: readonly Unit[], previous: VerbGroup, next: VerbGroup): number {
  // “was named to lead”: an infinitive right behind its verb stays in the clause as a cut of its own.
  let comma: number | undefined;
  let conjunction: number | undefined;
  for (let i = next.start - 1; i >= previous.end; i--) {
    const norm = normOf(units[i]);
    if (norm === '') continue;
    if (opensClause(units, i, next)) return i > previous.end && normOf(units[i - 1]) === ',' ? i - 1 : i;
    if (/^[;:()]$/.test(norm) || isDash(units, i)) return i;
    if (conjunction === undefined && coordinators.has(norm) && joinsClauses(units, i, next)) conjunction = i;
    if (comma === undefined && norm === ',') comma = i;
  }
  if (conjunction !== undefined && (comma === undefined || conjunction > comma || comma < conjunction)) {
    return normOf(units[conjunction - 1]) === ',' ? conjunction - 1 : conjunction;
  }
  if (comma !== undefined) return comma;
  // “the film directed by X opened”: the second verb begins its own stretch.
  return next.start;
}

/** “when”, “who”, “because” … open a clause; “that day”, “since 1993”, “before the war” do not. */
function opensClause(units: readonly Unit[], at: number, next: VerbGroup): boolean {
  const norm = normOf(units[at]);
  if (!subordinators.has(norm) && !relatives.has(norm)) return false;
  if (norm === 'as') return at + 1 < next.start && pronounOrName(units[at + 1]) && next.start - at <= 4;
  if (norm === 'that')
    return (
      at + 1 === next.start || normOf(units[at - 1]) === ',' || (next.start > at + 1 && startsSubject(units[at + 1]))
    );
  if (/^(?:since|until|till|before|after|so)$/.test(norm)) {
    const follower = units[at + 1];
    if (follower === undefined || follower.kind === 'date' || follower.kind === 'quantity') return false;
    return normOf(units[next.start - 1]) !== ',';
  }
  return true;
}

function joinsClauses(units: readonly Unit[], at: number, next: VerbGroup): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  // “Larry Page and Sergey Brin founded”: two names joined are one subject.
  const nominal = (unit: Unit | undefined) => unit?.kind === 'mention' || unit?.kind === 'name';
  if (nominal(before) && nominal(after) && at + 1 !== next.start) {
    return false;
  }
  if (at + 1 === next.start) return true;
  return startsSubject(after) || after?.kind === 'date' || prepositions.has(normOf(after)) || after?.kind === 'word';
}

function startsSubject(unit: Unit | undefined): boolean {
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

export function isDash(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  if (norm === '—') return true;
  if (norm !== '-') return false;
  const before = units[at - 1];
  const after = units[at + 1];
  const mark = units[at];
  return (
    before !== undefined &&
    after !== undefined &&
    mark !== undefined &&
    before.end < mark.start &&
    mark.end < after.start
  );
}

function readClause(
  units: readonly Unit[],
  verb: VerbGroup,
  start: number,
  end: number,
  earlier: readonly Clause[],
  isQuestion: boolean,
  lead: Stretch | undefined,
): Clause {
  let open = start;
  while (open < verb.start && /^[,;:()—]$/.test(normOf(units[open]))) open++;
  const marker = normOf(units[open]);
  const isRelative =
    relatives.has(marker) &&
    open < verb.start &&
    (earlier.length > 0 || start > 0) &&
    marker !== 'when' &&
    marker !== 'that';
  const previous = earlier[earlier.length - 1];
  const ownSubject = headBefore(units, isRelative || subordinators.has(marker) ? open + 1 : open, verb.start);
  const participial =
    verb.bare &&
    (ownSubject === undefined || normOf(units[verb.start - 1]) === ',') &&
    (verb.form !== 'past' || start > 0 || earlier.length === 0);
  const kind: Clause['kind'] = isRelative
    ? 'relative'
    : participial && !coordinators.has(marker)
      ? 'participial'
      : subordinators.has(marker) && open < verb.start
        ? 'subordinate'
        : coordinators.has(marker)
          ? 'coordinate'
          : 'main';
  const embedded = kind === 'relative' || kind === 'participial' || kind === 'subordinate';
  const dated = kind === 'relative' ? dateBefore(units, open) : undefined;
  const resumed = dated ?? (embedded || lead === undefined || lead.end > start ? undefined : lead);
  const leadSubject =
    dated !== undefined || resumed === undefined || ownSubject !== undefined
      ? undefined
      : headBefore(units, resumed.start, resumed.end);
  const subject = leadSubject ?? subjectOf(units, kind, ownSubject, start, verb, previous, earlier, marker);
  const inverted = previous !== undefined && verb.auxiliaries.length === 0 && isInverted(units, previous);
  return {
    start,
    end,
    ...(resumed === undefined ? {} : { lead: resumed }),
    verb: { start: verb.start, end: verb.end },
    passive: isPassive(units, verb, kind === 'participial'),
    tense: tenseOf(verb),
    modality: inverted ? 'conditional' : modalityOf(units, verb, marker, open, isQuestion),
    kind,
    ...(subject === undefined ? {} : { subject }),
    ...(marker === '' ? {} : { marker }),
  };
}

function subjectOf(
  units: readonly Unit[],
  kind: Clause['kind'],
  own: number | undefined,
  start: number,
  verb: VerbGroup,
  previous: Clause | undefined,
  earlier: readonly Clause[],
  marker: string,
): number | undefined {
  if (kind === 'relative') {
    if (own !== undefined && marker !== 'who' && marker !== 'which') return own;
    return antecedent(units, start);
  }
  if (own !== undefined) return own;
  if (kind === 'participial') {
    const before = antecedent(units, verb.start);
    // “He was a Siberian, born in V”: what a copula says of its subject, a participle goes on saying.
    if (
      before !== undefined &&
      previous?.verb !== undefined &&
      (units[before]?.kind === 'word' || /^an?$/.test(normOf(units[before - 1]))) &&
      /^(?:is|are|was|were|be|been)$/.test(normOf(units[previous.verb.end - 1]))
    )
      return previous.subject;
    if (before !== undefined) return before;
    // “Founded in 1993, the company …”: the subject follows the comma.
    for (let i = verb.end; i < units.length; i++) if (normOf(units[i]) === ',') return headAfter(units, i + 1);
    return undefined;
  }
  // A clause without a subject of its own goes on with that of the clause it resumes.
  if (previous?.kind === 'relative' || previous?.kind === 'participial') {
    for (let i = earlier.length - 1; i >= 0; i--) {
      const clause = earlier[i];
      if (clause !== undefined && clause.kind !== 'relative' && clause.kind !== 'participial')
        return clause.subject ?? previous.subject;
    }
    return previous.subject;
  }
  return previous?.subject;
}

/** The head of the noun phrase that ends last before `end`: a name, or the noun before any “of …” behind it. */
function headBefore(units: readonly Unit[], start: number, end: number): number | undefined {
  let head: number | undefined;
  let inPhrase = false;
  let brackets = 0;
  for (let i = start; i < end; i++) {
    const unit = units[i];
    if (unit === undefined) continue;
    const norm = normOf(unit);
    if (norm === '(') brackets++;
    if (norm === ')') brackets--;
    if (brackets > 0) continue;
    if (prepositions.has(norm)) {
      inPhrase = true;
      continue;
    }
    if (norm === ',') {
      inPhrase = false;
      continue;
    }
    const nominal =
      unit.kind === 'mention' ||
      unit.kind === 'name' ||
      (unit.kind === 'word' && ((pronouns.has(norm) && !/sel(?:f|ves)$/.test(norm)) || isNoun(norm)));
    if (inPhrase) {
      // A phrase in front (“In 1992 the college …”) or behind the head (“of S”) ends with its own noun, name or date.
      if ((nominal && !goesOn(units, i)) || unit.kind === 'date' || unit.kind === 'quantity') inPhrase = false;
      continue;
    }
    if (!nominal) continue;
    if (normOf(units[i + 1]) === "'s" || normOf(units[i + 1]) === "'") continue;
    // The first name of an apposition (“Kılıç, the envoy, said”) is the subject, a noun after a comma is not.
    if (
      head !== undefined &&
      hasComma(units, head, i) &&
      (units[head]?.kind === 'mention' || units[head]?.kind === 'name')
    )
      continue;
    head = i;
  }
  return head;
}

/** “of *Microsoft*'s *chief* executive”: the phrase's noun is still to come. */
function goesOn(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const norm = normOf(next);
  return (
    norm === "'s" ||
    norm === "'" ||
    (next?.kind === 'word' && isNoun(norm) && !pronouns.has(norm) && verbForm(norm) === undefined)
  );
}

function hasComma(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (normOf(units[i]) === ',') return true;
  return false;
}

function isNoun(norm: string): boolean {
  return (
    /^\p{L}/u.test(norm) &&
    !determiners.has(norm) &&
    !prepositions.has(norm) &&
    !modals.has(norm) &&
    !subordinators.has(norm) &&
    !coordinators.has(norm) &&
    !adverbs.has(norm) &&
    !/(?:ly|sel(?:f|ves))$/.test(norm)
  );
}

function headAfter(units: readonly Unit[], from: number): number | undefined {
  for (let i = from; i < Math.min(units.length, from + 6); i++) {
    const unit = units[i];
    if (unit?.kind === 'mention' || unit?.kind === 'name') return i;
    const norm = normOf(unit);
    if (unit?.kind === 'word' && isNoun(norm) && normOf(units[i + 1]) !== "'s") return i;
  }
  return undefined;
}

/** The noun or name that a relative or participial clause beginning at `start` hangs on. */
function antecedent(units: readonly Unit[], start: number): number | undefined {
  for (let i = start - 1; i >= 0 && i >= start - 8; i--) {
    const unit = units[i];
    const norm = normOf(unit);
    if (/^[,()"'—-]$/.test(norm) || unit?.kind === 'date') continue;
    if (unit?.kind === 'mention' || unit?.kind === 'name') return i;
    if (unit?.kind === 'word' && isNoun(norm)) {
      // “the site of the battle, which”: the head noun, when “of” stands before.
      return i;
    }
    return undefined;
  }
  return undefined;
}

/** “21 July 1969, the day on which Eagle landed”: the date is the relative clause's own. */
function dateBefore(units: readonly Unit[], at: number): Stretch | undefined {
  const noun = /^(?:on|in)$/.test(normOf(units[at - 1])) ? at - 2 : at - 1;
  if (!/^(?:day|date|year|month|week|time|night|morning|evening)$/.test(normOf(units[noun]))) return undefined;
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--)
    if (units[i]?.kind === 'date') return { start: i, end: i + 1 };
  return undefined;
}

/** “*Had* the parliament ratified it”: the auxiliary stands alone at the start of its clause, the participle follows its subject. */
function isInverted(units: readonly Unit[], clause: Clause): boolean {
  if (clause.verb === undefined || clause.verb.end - clause.verb.start !== 1) return false;
  const before = normOf(units[clause.verb.start - 1]);
  return (
    /^(?:had|should|were)$/.test(normOf(units[clause.verb.start])) &&
    (clause.verb.start === 0 || /^[,;"(—]$/.test(before) || coordinators.has(before))
  );
}

function isPassive(units: readonly Unit[], verb: VerbGroup, participial: boolean): boolean {
  if (verb.form !== 'past' && verb.form !== 'participle') return false;
  if (verb.bare)
    return (
      verb.form === 'participle' ||
      normOf(units[verb.end]) === 'by' ||
      (participial &&
        (prepositions.has(normOf(units[verb.end])) ||
          units[verb.end]?.kind === 'date' ||
          units[verb.end] === undefined ||
          units[verb.end]?.kind === 'mark'))
    );
  const last = verb.auxiliaries[verb.auxiliaries.length - 1] ?? '';
  return /^(?:be|is|are|was|were|been|being|am|'s|get|got)$/.test(last);
}

function tenseOf(verb: VerbGroup): Clause['tense'] {
  if (modals.has(verb.finite)) return 'future';
  if (/^(?:has|have|'ve)$/.test(verb.finite) && verb.auxiliaries.length > 0) return 'perfect';
  if (/^(?:was|were|had|did)$/.test(verb.finite)) return 'past';
  if (/^(?:is|are|am|be|has|have|do|does|'s|'re)$/.test(verb.finite)) return 'present';
  return verb.form === 'past' || verb.form === 'participle' ? 'past' : 'present';
}

function modalityOf(
  units: readonly Unit[],
  verb: VerbGroup,
  marker: string,
  open: number,
  isQuestion: boolean,
): Modality {
  if (verb.negated) return 'denied';
  if (isQuestion) return 'question';
  if (marker === 'if' || marker === 'unless' || marker === 'whether') return 'conditional';
  // “Had the border been closed …”, “Should they …”: inversion at the start of a clause.
  if (open === verb.start && /^(?:had|should|were)$/.test(verb.finite) && verb.form === 'auxiliary')
    return 'conditional';
  if (/^(?:would|might|could|may|should)$/.test(verb.finite)) return 'conditional';
  if (/^(?:will|shall|'ll)$/.test(verb.finite)) return 'future';
  if (normOf(units[verb.start - 1]) === 'to') return 'future';
  return 'asserted';
}
