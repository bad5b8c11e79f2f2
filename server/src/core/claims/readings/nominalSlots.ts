import { factsOf } from '../factIndex';
import { coordinators, possessives, prepositions } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import type { Occurrence } from '../occurrences';
import { pastArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { isIn } from '../sentence/clause';
import { isDash, isNamed, normOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { beginsClause } from './beginsClause';
import { isCopula } from './carrying';
import { describesNext } from './describesNext';
import { givenOffice } from './givenOffice';
import { listFrom } from './listFrom';
import type { NounPhrase } from './nounPhrase';
import { pastTail } from './pastTail';
import { placeBefore, placeIn } from './placePhrase';
import type { Slot } from './slot';
import { canHold, nominalAfter } from './slots';

export function nominalSlots(
  context: SentenceContext,
  occurrence: Occurrence,
  clause: Clause,
  phrase: NounPhrase,
  subject: SubjectUnit,
): Slot[] {
  const { units } = context;
  const { property } = occurrence;
  const slots: Slot[] = [];
  const add = (value: number | undefined, strength: 1 | 2 | 3, how: string, isApposition = false) => {
    if (value === undefined || value === subject.unit) return;
    // “Ida Moe, *Chief Executive*, Norland Rail”: the office is no second name.
    const isOffice = (unit: number) => occurrence.first <= unit && unit <= occurrence.last;
    for (const member of listFrom(context, value, property))
      if (member !== subject.unit && !isOffice(member)) slots.push({ value: member, strength, how, isApposition });
  };
  // “foreign minister Hakan Fidan”, “S's director, V”, “Capital: V”.
  const end = normOf(units[phrase.end]) === '"' ? phrase.end + 1 : phrase.end;
  const time = skipTime(context, end);
  const next = property.value === 'person' ? pastTail(context, time, hasPosts(context, property, subject)) : time;
  // “on the *crew of the* V”: a curator's preposition leads to it past an article.
  const led =
    occurrence.wording.role === 'any' && occurrence.wording.preposition !== undefined
      ? pastArticle(units, occurrence.last)
      : next;
  if (led !== next && led !== subject.unit && canHold(units[led], property)) add(led, 3, 'preposition');
  if (
    canHold(units[next], property) &&
    next === phrase.end &&
    next === occurrence.last + 1 &&
    normOf(units[next + 1]) !== "'s"
  )
    add(next, 3, 'apposition', true);
  else if (normOf(units[next]) === ',') {
    let named = pastArticle(units, next);
    // “his wife, *née* Ida Moe”, “his wife, the *former* Ida Moe”
    if (/^(?:née|nee|born|former)$/.test(normOf(units[named]))) named++;
    // “her husband, *the painter* V”, “its owner, *rival* V”
    const isOwner = /^'s?$/.test(normOf(units[named + 1]));
    if (property.value !== 'place' && (isOwner || !canHold(units[named], property)) && describesNext(context, next + 1))
      named = nominalAfter(context, named, named + 5, property) ?? named;
    // “X its architect, *V its engineer*”: who V is, is said behind V.
    const isOfNext = possessives.has(normOf(units[named + 1])) && normOf(units[named + 1]) !== "'s";
    const isBeside = closesApposition(context, named + 1) && !beginsClause(context, occurrence.last, named);
    if (canHold(units[named], property) && isBeside && !isOfNext) add(named, 3, 'apposition', true);
  }
  if (normOf(units[next]) === ':' || normOf(units[next]) === '(' || isDash(units, next))
    add(nominalAfter(context, next + 1, units.length, property), 3, 'colon');
  // “Words by V”.
  if (property.value === 'person' && normOf(units[next]) === 'by' && phrase.start === 0)
    add(nominalAfter(context, next + 1, units.length, property), 3, 'by');
  // “V, S's director,” and “V (director of S)”.
  const mark = normOf(units[phrase.start - 1]);
  // “In *Japan*, S's director” is where, and not who.
  const isPlace =
    property.value !== 'place' && /^(?:in|at|on|from|near|off|outside)$/.test(normOf(units[phrase.start - 3]));
  const isBeside = (mark === ',' || mark === '(') && canHold(units[phrase.start - 2], property);
  // “X is V, S's director is W”: the phrase begins a clause of its own.
  const begins = clause.verb?.start === phrase.end && isIn(clause, phrase.head);
  if (isBeside && !isPlace && !begins && !isListed(context, phrase))
    add(phrase.start - 2, 3, 'apposition before', true);

  if (clause.verb !== undefined && isCopula(context, clause)) {
    if (
      phrase.head < clause.verb.start &&
      isIn(clause, phrase.head) &&
      (!isSaidOfAnother(clause, phrase) ||
        (isNameOf(context, phrase) && clause.subject === phrase.start - 2) ||
        (isOneOf(context, phrase) && isListedIn(context, property, subject)))
    )
      add(complement(context, clause, property), 3, 'copula');
    else if (
      phrase.head >= clause.verb.end &&
      !isGiven(context, clause) &&
      clause.subject !== undefined &&
      canHold(units[clause.subject], property) &&
      !between(context, clause.verb.end, isNameOf(context, phrase) ? phrase.start - 2 : phrase.start)
    ) {
      add(clause.subject, 3, 'copula');
      for (const other of coordinated(context, clause.subject, property)) add(other, 3, 'copula');
    }
  }
  if (property.value === 'person')
    for (const value of heldBy(context, clause, phrase, property)) add(value, 3, 'holding');
  slots.push(...givenOffice(context, occurrence, clause, phrase).filter(({ value }) => value !== subject.unit));
  // “In V, where S has its headquarters”.
  if (property.value === 'place') add(placeBefore(context, clause, property), 3, 'where');
  // “V, home of S, is closed in August”: what the noun is, is told already.
  if (property.value === 'place' && !slots.some(({ isApposition }) => isApposition))
    add(placeIn(context, phrase.end, clause.end, property), 2, 'preposition');
  return slots;
}

/** “Its president *today*, V,”, “its director *at the time*, V,”: an adverb of time behind the noun. */
function skipTime(context: SentenceContext, at: number): number {
  const unit = context.units[at];
  const words = [0, 1, 2].map(i => normOf(context.units[at + i]));
  if (/^(?:at|of) (?:the|that) (?:time|day|date|moment)$/.test(words.join(' '))) return at + 3;
  return (unit?.kind === 'date' && unit.date.kind === 'relative') ||
    /^(?:now|then|today|currently|already|again)$/.test(normOf(unit))
    ? at + 1
    : at;
}

/** “The *captain* of U-20, the submarine that sank her, was V”: the copula speaks of a noun that stands before the phrase. */
function isSaidOfAnother({ subject }: Clause, { start, owners }: NounPhrase): boolean {
  return subject !== undefined && subject < start && !owners.some(owner => owner.subject.unit === subject);
}

/** The facts name the posts of those who have the office. */
function hasPosts({ index }: SentenceContext, property: Reading['property'], { entity }: SubjectUnit): boolean {
  return factsOf(index, entity.id, property).some(({ qualifiers }) => Object.keys(qualifiers).length > 0);
}

/** “The *name of* the leader is V”, “The *man at* the head of S is V” */
function isNameOf({ units }: SentenceContext, { start }: NounPhrase): boolean {
  const link = normOf(units[start - 1]);
  const noun = normOf(units[start - 2]);
  return (
    (link === 'of' && noun === 'name') ||
    (/^(?:at|behind)$/.test(link) && /^(?:man|woman|person|figure|name)$/.test(noun))
  );
}

/** “*One of* the ingredients of S is V” */
function isOneOf({ units, prose }: SentenceContext, { start }: NounPhrase): boolean {
  const one = units[start - 2];
  return normOf(units[start - 1]) === 'of' && one !== undefined && /^one$/i.test(prose.slice(one.start, one.end));
}

/** The facts have a closed list of the property's values. */
function isListedIn({ index }: SentenceContext, property: Reading['property'], { entity }: SubjectUnit): boolean {
  return factsOf(index, entity.id, property).some(({ closed }) => closed);
}

/** What a copula says of its subject: “the capital is (the city of) V”, “the headquarters are in V”. */
function complement(context: SentenceContext, clause: Clause, property: Reading['property']): number | undefined {
  const from = clause.verb?.end ?? 0;
  if (property.value === 'person' && isWhose(context, from))
    return canHold(context.units[from], property) ? from : undefined;
  return nominalAfter(context, from, clause.end + 1, property, { through: new Set(['in', 'at', 'near', 'by', 'on']) });
}

/** “The best time was *V's*, and …”: whose it was, and nothing of V's. */
function isWhose({ units }: SentenceContext, at: number): boolean {
  const behind = units[at + 2];
  return (
    isNamed(units[at]) &&
    /^'s?$/.test(normOf(units[at + 1])) &&
    (behind === undefined || /^[.,;:!?)]$/.test(normOf(behind)) || coordinators.has(normOf(behind)))
  );
}

/** “The *course record* of S is held by V”, “V holds the *course record* at S” */
function heldBy(
  context: SentenceContext,
  { verb, passive, subject, end }: Clause,
  { head, start }: NounPhrase,
  property: Reading['property'],
): number[] {
  const { units } = context;
  if (verb === undefined || subject === undefined || !holding.test(normOf(units[verb.end - 1]))) return [];
  if (!passive) {
    const isObject = start === verb.end && head < end;
    return isObject && canHold(units[subject], property) ? [subject] : [];
  }
  if (subject < start || subject > head + 1 || normOf(units[verb.end]) !== 'by') return [];
  const value = nominalAfter(context, verb.end + 1, units.length, property);
  return value === undefined ? [] : [value];
}

const holding = /^(?:hold|holds|held|occupies|occupied|fills|filled)$/;

/** “V, whom X *named* S's director”: who gives an office does not have it. */
function isGiven({ units }: SentenceContext, { verb, passive }: Clause): boolean {
  return !passive && /^(?:named|called)$/.test(normOf(units[(verb?.end ?? 0) - 1]));
}

function closesApposition(context: SentenceContext, at: number): boolean {
  const unit = context.units[at];
  if (unit === undefined) return true;
  const norm = normOf(unit);
  // “Its director, *V said*, had gone.”
  if (verbForm(norm) !== undefined && normOf(context.units[at + 1]) === ',') return false;
  // “the mayor, *Livingstone's* successor,”
  if (/^'s?$/.test(norm)) return false;
  // “two of its judges, *V among them*,”
  if (norm === 'among') return false;
  return /^[,.;:)("—]$/.test(norm) || norm === 'and' || unit.kind === 'word';
}

/** “Turkey, Russia, Iran's envoy”: a comma before may only go on a list. “On Friday, V, S's director, …” begins none. */
function isListed({ units }: SentenceContext, { start }: NounPhrase): boolean {
  return (
    normOf(units[start - 3]) === ',' &&
    isNamed(units[start - 2]) &&
    isNamed(units[start - 4]) &&
    isNamed(units[start]) &&
    !prepositions.has(normOf(units[start - 5]))
  );
}

function between(context: SentenceContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = context.units[i];
    if (isNamed(unit) || prepositions.has(normOf(unit))) return true;
  }
  return false;
}

function coordinated(context: SentenceContext, head: number, property: Reading['property']): number[] {
  const found: number[] = [];
  for (let i = head - 2; i >= 0; i -= 2) {
    if (!/^(?:and|,)$/.test(normOf(context.units[i + 1])) || !canHold(context.units[i], property)) break;
    // “*A Texan*, V, was its director”: what she was.
    if (/^an?$/.test(normOf(context.units[i - 1]))) break;
    found.push(i);
  }
  return found;
}
