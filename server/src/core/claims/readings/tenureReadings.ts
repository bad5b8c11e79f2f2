import type { Entity, Fact } from '../../facts/factSet';
import type { DateValue } from '../../values/dateValue';
import { determiners, prepositions } from '../language/closedClasses';
import { stem } from '../language/stem';
import { stemsOf } from '../language/stemsOf';
import { occurrencesOf } from '../occurrences';
import { type Clause, isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { turnOf } from '../verdicts/turnOf';
import { boundBefore } from './boundBefore';
import { isElapsed } from './elapsed';
import { isOfOtherBody, isOfOtherVerb, isVerbOfHolder } from './isOfOtherVerb';
import { isSinceLast } from './isSinceLast';
import { isLesser } from './phraseBefore';
import { isPlainNoun } from './slots';

/** Verbs by what they tell of the one who has the office, as stems. */
const begins = stemsOf('succeed replace');
const ends = stemsOf('resign retire quit');
const isInstalled = stemsOf('swear inaugurate install enthrone crown appoint hire');
const isDismissed = stemsOf('fire sack dismiss oust axe remove depose topple replace succeed');

/**
 * “He has led the team since 2017”, “Malone was fired in March”: when an office that the facts date began or ended, told of its holder
 * without the office's noun. The clause names whose office it is, or says that an office ended and the facts know of one alone.
 */
export function tenureReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>): Reading[] {
  const readings: Reading[] = [];
  for (const clause of context.clauses) {
    if (clause.verb === undefined || clause.subject === undefined || isForNow(context, clause)) continue;
    // “*Moe* hired V”, of a player and her coach: it is V who began.
    const holder =
      objectOf(context, clause) ?? context.subjects.find(s => s.unit === clause.subject && s.entity.type === 'person');
    if (holder === undefined) continue;
    // What is done to the object is what a passive says of its subject.
    const told = holder.unit === clause.subject ? clause : { ...clause, passive: true };
    const tenure = tenureOf(context, told, holder.entity);
    if (tenure === undefined) continue;
    const { fact } = tenure;
    const turns = new Set<string>();
    for (const value of context.wholes) {
      if (!isIn(clause, value)) continue;
      // “who has run it for three years”: since it began.
      const lasts = tenure.isNamed && clause.tense === 'perfect' && isElapsed(context, value);
      const period = lasts
        ? 'from'
        : context.units[value]?.kind === 'date'
          ? (periodOf(context, told, value) ?? (becomes(context, told, fact, value) ? 'from' : undefined))
          : undefined;
      if (
        period === undefined ||
        isOfOtherVerb(context, told, fact, value, lasts) ||
        turns.has(period) ||
        !(
          tenure.isNamed ||
          (!tenure.isHeld && isNear(dates.get(value), turnOf(fact, period))) ||
          isBesideRight(context, told, fact, value, dates)
        )
      )
        continue;
      turns.add(period);
      readings.push({
        subject: { unit: -1, entity: fact.subject, via: 'implied' },
        property: fact.property,
        facts: [fact],
        value,
        strength: 3,
        clause,
        period,
        ...(context.units[holder.unit]?.kind === 'mention' ? { holder: holder.unit } : {}),
        how: `${period === 'from' ? 'begin' : 'end'} of what ${holder.entity.label} held`,
      });
    }
  }
  return readings;
}

/** “was appointed *on an interim basis* in January”: the facts know who had the office for good. */
function isForNow({ units }: SentenceContext, clause: Clause): boolean {
  return units.some((unit, i) => forNow.test(normOf(unit)) && isIn(clause, i));
}

const forNow = /^(?:interim|temporarily|provisionally|temporary|caretaker|acting)$/;

/** “The club sacked *V* in March”: whom the verb hires or dismisses is its object. */
function objectOf(context: SentenceContext, clause: Clause): SubjectUnit | undefined {
  const verb = verbOf(context, clause);
  if (clause.passive || !(isInstalled.has(verb) || isDismissed.has(verb)) || /^(?:replace|succeed)/.test(verb))
    return undefined;
  const at = clause.verb?.end ?? -1;
  return context.subjects.find(s => s.unit === at && s.entity.type === 'person');
}

interface Tenure {
  readonly fact: Fact;
  /** The clause has a word for the office, or says who led what. */
  readonly isNamed: boolean;
  /** “held the post”: which one, another sentence may have said. */
  readonly isHeld?: boolean;
}

/** The one office of the person that the clause can mean. */
function tenureOf(context: SentenceContext, clause: Clause, person: Entity): Tenure | undefined {
  const held = (context.index.byValue.get(person.id) ?? []).filter(
    fact => fact.valid !== undefined && fact.rank !== 'deprecated',
  );
  const meant = held.filter(fact => tellsOfOffice(context, clause, fact, held.length > 1));
  const owned = held.filter(fact => isOwned(context, clause, fact));
  const [only, ...others] = meant.length > 0 ? meant : owned.length > 0 ? owned : held;
  if (only === undefined || others.length > 0) return undefined;
  if (meant.length > 0) return { fact: only, isNamed: true };
  const isTold = clause.tense === 'past' || clause.tense === 'perfect';
  if (!isTold || hasAs(context, clause)) return undefined;
  if (owned.length > 0) return { fact: only, isNamed: false };
  // Without a word for the office or its owner, only some verbs are sure to be about an office.
  if (namesAnother(context, clause, person)) return undefined;
  if (turns(context, clause) !== undefined) return { fact: only, isNamed: false };
  if (!holdsIt(context, clause)) return undefined;
  // “*became mayor* in 1904 and held the post until 1911”
  const isNamed = context.occurrences().some(({ property, last }) => property === only.property && last < clause.start);
  return { fact: only, isNamed, isHeld: true };
}

/** How far from the day that the facts give the end of an office may be told, before it is likely that of another: in days. */
const reach = 3 * 366;

function isNear(told: ResolvedDate | undefined, turn: DateValue | undefined): boolean {
  if (told === undefined || turn === undefined) return false;
  // A date without its year is near in some year.
  if (told.value.yearAssumed === true) return true;
  return told.value.first <= turn.last + reach && turn.first - reach <= told.value.last;
}

/** “held the post *from 1904* until 1911”: where one end of the term is the fact's, the other is that of the same term. */
function isBesideRight(
  context: SentenceContext,
  clause: Clause,
  fact: Fact,
  date: number,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  return context.wholes.some(other => {
    if (other === date || !isIn(clause, other)) return false;
    const period = periodOf(context, clause, other);
    const [told, turn] = [dates.get(other)?.value, period && turnOf(fact, period)];
    return told !== undefined && turn !== undefined && told.first <= turn.last && turn.first <= told.last;
  });
}

/**
 * The clause speaks of the office itself, or says that somebody leads what it belongs to (“the Rovers”). “Took over” may be said of any of
 * somebody's `several` offices, and tells of one where its owner is named.
 */
function tellsOfOffice(context: SentenceContext, clause: Clause, fact: Fact, several: boolean): boolean {
  const { property } = fact;
  const said = occurrencesOf(context, context.index.wordingsByStem, () => [property]);
  if (
    said.some(
      ({ first, last, asVerb, wording }) =>
        isIn(clause, first) &&
        !(asVerb && several && !speaksOf(context, clause, fact)) &&
        !isLesser(context, first) &&
        !isOfAnother(context, first, fact) &&
        !isOfOtherBody(context, last, fact.subject, asVerb) &&
        // “had been *prime minister* since 2013”: a party has a leader, and no prime minister.
        !(fact.subject.type === 'organization' && ofStates.test(wording.text)),
    )
  )
    return true;
  if (!isVerbOfHolder(context, clause) || hasAs(context, clause)) return false;
  return speaksOf(context, clause, fact);
}

/** “the *French* prime minister”: whose office it is stands before it, and it is not the fact's. */
function isOfAnother({ units }: SentenceContext, first: number, { subject }: Fact): boolean {
  const owner = normOf(units[first - 1]) === "'s" ? units[first - 2] : units[first - 1];
  if (owner?.kind === 'name') return true;
  return owner?.kind === 'mention' && owner.forms.every(({ entity }) => entity !== subject);
}

/** Offices that only a state or a town has. */
const ofStates = /\b(?:prime minister|premier|head of state|mayor)$/;

/** The clause speaks of whose office it is, with a verb that may begin or end it. */
function isOwned(context: SentenceContext, clause: Clause, fact: Fact): boolean {
  return turns(context, clause) !== undefined && speaksOf(context, clause, fact);
}

function speaksOf(context: SentenceContext, clause: Clause, { subject }: Fact): boolean {
  return context.subjects.some(s => s.entity === subject && s.unit >= 0 && isIn(clause, s.unit));
}

/** What the verb does to an office: “took over”, not “took them to Rome”; “stepped down”, not “stepped onto the stage”. */
function turns(context: SentenceContext, clause: Clause): 'from' | 'to' | undefined {
  const verb = verbOf(context, clause);
  const next = normOf(context.units[clause.verb?.end ?? -1]);
  if (clause.passive) return isDismissed.has(verb) ? 'to' : isInstalled.has(verb) ? 'from' : undefined;
  if (takesOver(context, clause) || takesPower(context, clause)) return 'from';
  if (begins.has(verb) && isSomebody(context, clause.verb?.end ?? -1)) return 'from';
  if (verb === stem('step')) return next === 'down' || next === 'aside' ? 'to' : undefined;
  return ends.has(verb) && endsPhrase(context, clause.verb?.end ?? -1) ? 'to' : undefined;
}

/** “*held the post* until 1911”: an office told of before, and not “the post *of* bursar”. */
function holdsIt({ units }: SentenceContext, { verb, passive }: Clause): boolean {
  const at = verb?.end ?? -1;
  if (passive || !/^(?:held|holds?|filled|occupied|kept)$/.test(normOf(units[at - 1]))) return false;
  const isMeant = /^(?:the|that|this)$/.test(normOf(units[at]));
  return isMeant && offices.test(normOf(units[at + 1])) && !/^(?:of|as)$/.test(normOf(units[at + 2]));
}

const offices = /^(?:post|office|job|position|role|chair|seat)$/;

/** “quit *in* March”, not “quit smoking” or “retired *to* his room”. */
function endsPhrase(context: SentenceContext, at: number): boolean {
  const unit = context.units[at];
  return unit?.kind !== 'word' || /^(?:in|on|at|as|from|after|amid|last|when|early|late|because|and)$/.test(unit.norm);
}

/** “replaced *V*”, “succeeded *her father*”, not “replaced his striker”. */
function isSomebody({ units }: SentenceContext, at: number): boolean {
  const unit = units[at];
  const isKin = /^(?:his|her)$/.test(normOf(unit)) && kin.test(normOf(units[at + 1]));
  return unit?.kind === 'name' || unit?.kind === 'mention' || isKin;
}

const kin = /^(?:father|mother|brother|sister|husband|wife|son|daughter|uncle|aunt|cousin|grandfather|grandmother)$/;

/** “*came to power* in 2003”, “*took power*” */
function takesPower({ units }: SentenceContext, { verb }: Clause): boolean {
  const at = verb?.end ?? 0;
  const [last, next, second] = [at - 1, at, at + 1].map(i => normOf(units[i]));
  if (/^(?:came|come|comes|rose|risen|rises)$/.test(last ?? '')) return next === 'to' && second === 'power';
  return /^(?:took|taken|takes|assumed|seized)$/.test(last ?? '') && next === 'power';
}

/** “*became (the) foreign minister* in 2021”: the office right behind the verb, no deputy's, and the date right behind that. */
function becomes(context: SentenceContext, { verb }: Clause, { property }: Fact, date: number): boolean {
  const { units } = context;
  const at = verb?.end ?? -1;
  if (!/^(?:became|become|becomes)$/.test(normOf(units[at - 1]))) return false;
  const start = determiners.has(normOf(units[at])) ? at + 1 : at;
  return occurrencesOf(context, context.index.wordingsByStem, () => [property]).some(
    ({ first, last }) =>
      first === start &&
      prepositions.has(normOf(units[date - 1])) &&
      (last === date - 2 || (last === date - 3 && normOf(units[date - 2]) === ',')),
  );
}

/** “had taken over from V”: V held it before. */
function takesOver(context: SentenceContext, { verb }: Clause): boolean {
  const at = verb?.end ?? 0;
  return stem(normOf(context.units[at - 1])) === stem('take') && normOf(context.units[at]) === 'over';
}

/** “resigned *as chairman*”, “resigned from *the board of Acme*”: from what, the sentence says itself. */
function namesAnother(context: SentenceContext, clause: Clause, person: Entity): boolean {
  if (hasAs(context, clause)) return true;
  // “was appointed *minister of education*”
  if (isInstalled.has(verbOf(context, clause)) && clause.verb !== undefined && startsOffice(context, clause.verb.end))
    return true;
  return context.units.some(
    (unit, i) =>
      isIn(clause, i) &&
      i >= (clause.verb?.end ?? 0) &&
      !(normOf(context.units[i - 1]) === 'from' && takesOver(context, clause)) &&
      (unit.kind === 'name' || (unit.kind === 'mention' && unit.forms.every(form => form.entity !== person))),
  );
}

function startsOffice({ units }: SentenceContext, at: number): boolean {
  return isPlainNoun(normOf(units[determiners.has(normOf(units[at])) ? at + 1 : at]));
}

function hasAs(context: SentenceContext, clause: Clause): boolean {
  return context.units.some((unit, i) => normOf(unit) === 'as' && isIn(clause, i) && i >= (clause.verb?.end ?? 0));
}

function periodOf(context: SentenceContext, clause: Clause, date: number): 'from' | 'to' | undefined {
  const bound = boundBefore(context, date);
  // “She *is* still prime minister, but since Sunday only just”: only what has lasted began then.
  if (bound === 'since' && isSinceLast(context.units, date)) return undefined;
  if (bound === 'since') return clause.tense === 'present' ? undefined : 'from';
  if (bound === 'until') return 'to';
  if (bound !== undefined) return undefined;
  return turns(context, clause);
}

function verbOf(context: SentenceContext, { verb }: Clause): string {
  return stem(normOf(context.units[(verb?.end ?? 0) - 1]));
}
