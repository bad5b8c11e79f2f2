import { factsOf } from '../factIndex';
import { possessives, prepositions } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import type { Occurrence } from '../occurrences';
import { pastArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { isIn } from '../sentence/clause';
import { isDash, isNamed, normOf, type Unit } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { beginsClause } from './beginsClause';
import { describesNext } from './describesNext';
import { givenOffice } from './givenOffice';
import { listFrom } from './listFrom';
import type { NounPhrase } from './nounPhrase';
import { pastTail } from './pastTail';
import { placeBefore, placeIn } from './placePhrase';
import type { Slot } from './slot';
import { canHold, nominalAfter } from './slots';
import { toldByCopula } from './toldByCopula';

/** Where the value of a relational noun may stand that has a name: “S's *director*, V”, “the *capital* of S is V”. */
export function nominalSlots(
  context: SentenceContext,
  occurrence: Occurrence,
  clause: Clause,
  phrase: NounPhrase,
  subject: SubjectUnit,
): Slot[] {
  const { units } = context;
  const { property, wording, last } = occurrence;
  const slots: Slot[] = [];
  const add = (value: number | undefined, strength: 1 | 2 | 3, how: string, isApposition = false) => {
    if (value === undefined || value === subject.unit) return;
    // “Ida Moe, *Chief Executive*, Norland Rail”: the office is no second name.
    const isOffice = (unit: number) => occurrence.first <= unit && unit <= last;
    for (const member of listFrom(context, value, property))
      if (member !== subject.unit && !isOffice(member)) slots.push({ value: member, strength, how, isApposition });
  };
  const next = pastNoun(context, phrase, property, subject);
  // “on the *crew of the* V”: a curator's preposition leads to it past an article.
  const led = wording.role === 'any' && wording.preposition !== undefined ? pastArticle(units, last) : next;
  if (led !== next && led !== subject.unit && canHold(units[led], property)) add(led, 3, 'preposition');
  const link = normOf(units[next]);
  // “foreign minister Hakan Fidan”
  const isRightBehind = next === phrase.end && next === last + 1;
  if (isRightBehind && canHold(units[next], property) && normOf(units[next + 1]) !== "'s")
    add(next, 3, 'apposition', true);
  else if (link === ',') add(apposed(context, last, next, property), 3, 'apposition', true);
  // “Capital: V”
  if (link === ':' || link === '(' || isDash(units, next))
    add(nominalAfter(context, next + 1, units.length, property), 3, 'colon');
  // “Words by V”
  if (property.value === 'person' && link === 'by' && phrase.start === 0)
    add(nominalAfter(context, next + 1, units.length, property), 3, 'by');
  // “Its words, by V, …”
  if (property.value === 'person' && link === ',' && normOf(units[next + 1]) === 'by' && phrase.nth === undefined)
    add(apposed(context, last, next + 1, property), 3, 'by');
  add(apposedBefore(context, clause, phrase, property), 3, 'apposition before', true);
  for (const value of toldByCopula(context, clause, phrase, property, subject)) add(value, 3, 'copula');
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

/** The first unit behind the noun, behind its closing mark of quotation, “at the time”, and a person's post. */
function pastNoun(
  context: SentenceContext,
  { end }: NounPhrase,
  property: Reading['property'],
  subject: SubjectUnit,
): number {
  const time = skipTime(context, normOf(context.units[end]) === '"' ? end + 1 : end);
  return property.value === 'person' ? pastTail(context, time, hasPosts(context, property, subject)) : time;
}

/** The name that the comma sets off: “S's director, *V*,”. */
function apposed(
  context: SentenceContext,
  last: number,
  comma: number,
  property: Reading['property'],
): number | undefined {
  const { units } = context;
  let named = pastArticle(units, comma);
  // “his wife, *née* Ida Moe”, “his wife, the *former* Ida Moe”
  if (/^(?:née|nee|born|former)$/.test(normOf(units[named]))) named++;
  // “her husband, *the painter* V”, “its owner, *rival* V”
  const isOwner = /^'s?$/.test(normOf(units[named + 1]));
  if (property.value !== 'place' && (isOwner || !canHold(units[named], property)) && describesNext(context, comma + 1))
    named = nominalAfter(context, named, named + 5, property) ?? named;
  // “X its architect, *V its engineer*”: who V is, is said behind V.
  const isOfNext = possessives.has(normOf(units[named + 1])) && normOf(units[named + 1]) !== "'s";
  const isBeside = closesApposition(context, named + 1) && !beginsClause(context, last, named);
  return canHold(units[named], property) && isBeside && !isOfNext ? named : undefined;
}

/** “*V*, S's director,” and “*V* (director of S)”. */
function apposedBefore(
  { units }: SentenceContext,
  clause: Clause,
  phrase: NounPhrase,
  property: Reading['property'],
): number | undefined {
  const { start, end, head } = phrase;
  const mark = normOf(units[start - 1]);
  if ((mark !== ',' && mark !== '(') || !canHold(units[start - 2], property)) return undefined;
  // “In *Japan*, S's director” is where, and not who.
  if (property.value !== 'place' && /^(?:in|at|on|from|near|off|outside)$/.test(normOf(units[start - 3])))
    return undefined;
  // “X is V, S's director is W”: the phrase begins a clause of its own.
  if ((clause.verb?.start === end && isIn(clause, head)) || isListed(units, phrase)) return undefined;
  return start - 2;
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

/** The facts name the posts of those who have the office. */
function hasPosts({ index }: SentenceContext, property: Reading['property'], { entity }: SubjectUnit): boolean {
  return factsOf(index, entity.id, property).some(({ qualifiers }) => Object.keys(qualifiers).length > 0);
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
function isListed(units: readonly Unit[], { start }: NounPhrase): boolean {
  return (
    normOf(units[start - 3]) === ',' &&
    isNamed(units[start - 2]) &&
    isNamed(units[start - 4]) &&
    isNamed(units[start]) &&
    !prepositions.has(normOf(units[start - 5]))
  );
}
