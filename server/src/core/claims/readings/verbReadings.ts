import { factsOf } from '../factIndex';
import { auxiliaries, determiners, prepositions } from '../language/closedClasses';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { boundBehind } from './boundBehind';
import { partOf } from './clausePart';
import { doersOf } from './doersOf';
import { fitsVoice } from './fitsVoice';
import { hasOtherObject } from './hasOtherObject';
import { hasOwnObject } from './hasOwnObject';
import { headList } from './headList';
import { isKept } from './isKept';
import { isOfApposition } from './isOfApposition';
import { isRestricted } from './isRestricted';
import { isToldOf } from './isToldOf';
import { isTransparentNoun } from './isTransparent';
import { listFrom } from './listFrom';
import { looseness } from './looseness';
import { nominalsIn, passedAsObject, passedFor } from './nominalsIn';
import { isBoolean, isSubject, type Predication } from './predication';
import { canHold, isPlainNoun, namedBehind, nominalAfter, valuesIn } from './slots';

/** Readings from a clause whose verb states the property: “S was founded in V”, “V wrote S”, “S studied at V”. */
export function verbReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const occurrence of context.occurrences()) {
    if (!occurrence.asVerb) continue;
    const clause = spannedClause(context, occurrence);
    if (clause?.verb === undefined) continue;
    const { verb } = clause;
    for (const subject of context.subjects) {
      const facts = factsOf(context.index, subject.entity.id, occurrence.property);
      if (facts.length === 0) continue;
      const part = partOf(context, clause, subject, occurrence.property);
      if (part === undefined) continue;
      readings.push(...readPredication(context, { occurrence, clause, verb, subject, facts, part }));
    }
  }
  return readings;
}

/** A wording may run over two clauses (“said that it would buy”): they are read as one, with the subject and the mood of the first. */
function spannedClause(context: SentenceContext, occurrence: Occurrence): Clause | undefined {
  const first = context.clauses[occurrence.clause];
  const last = clauseAt(context, occurrence.last);
  if (
    first === undefined ||
    last === undefined ||
    last === first ||
    last.verb === undefined ||
    first.verb === undefined
  )
    return first;
  // “S *has* a rival *that opened* in V”: the second verb is said of the noun before it.
  if (last.marker === 'that' && (last.subject ?? last.start) < last.start && (last.subject ?? 0) >= first.verb.end)
    return undefined;
  return {
    ...first,
    end: last.end,
    verb: { start: first.verb.start, end: Math.max(first.verb.end, Math.min(last.verb.end, occurrence.last + 1)) },
    passive: first.passive || last.passive,
  };
}

function readPredication(context: SentenceContext, predication: Predication): Reading[] {
  switch (predication.occurrence.wording.role) {
    case 'agent':
      return readingsOf(context, predication, agentsTold(context, predication), 3);
    case 'object':
      return readingsOf(context, predication, objectsTold(context, predication), 3);
    default:
      return readDeed(context, predication);
  }
}

/** “V *wrote* S”, “S was *written* by V”: who acts on the subject. */
function agentsTold(context: SentenceContext, predication: Predication): readonly number[] {
  const { occurrence, clause, subject, part, verb } = predication;
  const { property, wording } = occurrence;
  // “V *was followed by* S” has its voice in the wording: “S was followed by W” says nothing of V.
  const isPassive = clause.passive && wording.stems[0] !== 'be';
  if (isPassive && isSubject(predication)) {
    const end = context.units.length;
    const by = findWord(context, verb.end, Math.min(end, clause.end + 2), 'by');
    if (by === undefined) return [];
    const value = nominalAfter(context, by + 1, end, property) ?? namedBehind(context, by + 1, end, property);
    return value === undefined ? [] : listFrom(context, value, property);
  }
  const isObject =
    part === 'object' && (isStranded(context, occurrence, clause, subject) || !isBeforeLink(occurrence, subject));
  const isLed =
    part === 'oblique' && wording.preposition !== undefined && isReached(context, occurrence.last, subject.unit);
  return !isPassive && (isObject || isLed) && clause.subject !== undefined
    ? doersOf(context, clause, clause.subject, property)
    : [];
}

/** “S *attended* V”, “V was *attended* by S”: whom or what the subject acts on. */
function objectsTold(context: SentenceContext, predication: Predication): readonly number[] {
  const { occurrence, clause, subject, part, verb } = predication;
  const { property, last } = occurrence;
  const { units } = context;
  const from = Math.max(verb.end, last + 1);
  if (!clause.passive) {
    if (!isSubject(predication)) return [];
    // “V, *whom* S married in May”
    const whom = clause.kind === 'relative' ? clause.object : undefined;
    if (whom !== undefined) return canHold(units[whom], property) ? [whom] : [];
    const value =
      nominalAfter(context, from, units.length, property, { through: passedAsObject(property) }) ??
      namedBehind(context, from, units.length, property);
    return value === undefined || value === subject.unit ? [] : listFrom(context, value, property);
  }
  const isLed = (part === 'by' || part === 'oblique') && isLedTo(context, verb.end, subject.unit);
  if (isLed && clause.subject !== undefined) return headList(context, clause.subject, property);
  if (part !== 'subject') return [];
  const value = nominalAfter(context, from, units.length, property, { through: passedFor(property) });
  return value === undefined ? [] : listFrom(context, value, property);
}

/** “S *died* in V”, “S was *founded* in V”: what the subject does or undergoes, and when, where, how much or with whom that was. */
function readDeed(context: SentenceContext, predication: Predication): Reading[] {
  const { occurrence, clause, subject, facts, part } = predication;
  const { property, wording, object } = occurrence;
  if ((object !== undefined && object !== subject.unit) || hasOtherObject(context, occurrence, clause, subject))
    return [];
  if (!fitsVoice(context, predication)) {
    // “Visitors are *allowed* on S”: what a curator's words state may be told of S in other ways.
    if (isBoolean(facts) && wording.role === 'any')
      return isToldOf(context, occurrence, clause, subject.unit) ? [statement(context, predication)] : [];
    if (part !== 'oblique' && property.value !== 'date') return [];
    // What the clause is about is no place of what stands behind “in”.
    const values = valuesIn(context, clause, property).filter(value => value !== clause.subject);
    return readingsOf(context, predication, values, 1);
  }
  switch (isBoolean(facts) ? 'boolean' : property.value) {
    case 'boolean':
      return [statement(context, predication)];
    case 'date':
    case 'quantity':
    case 'ordinal': {
      const values = valuesIn(context, clause, property).filter(value => !isOfApposition(context, clause, value));
      const isOfOther =
        isRestricted(context, clause, property) ||
        hasOwnObject(context, clause, occurrence) ||
        isDatedInstead(context, occurrence);
      return readingsOf(context, predication, values, isOfOther ? 1 : part === 'subjectPhrase' ? 2 : 3);
    }
    default: {
      const isDone = part === 'object' || isKept(context, occurrence, subject);
      const { values, strength } = nominalsIn(context, occurrence, clause, subject, isDone);
      return readingsOf(context, predication, values, strength);
    }
  }
}

/** “*completed in 1906*, after months of work”: what the wording's own preposition leads to is a date, and no amount. */
function isDatedInstead({ units }: SentenceContext, { property, wording, last }: Occurrence): boolean {
  if (property.value !== 'quantity' || wording.preposition === undefined || normOf(units[last]) !== wording.preposition)
    return false;
  return units[determiners.has(normOf(units[last + 1])) ? last + 2 : last + 1]?.kind === 'date';
}

function readingsOf(
  context: SentenceContext,
  predication: Predication,
  values: readonly number[],
  strength: 1 | 2 | 3,
): Reading[] {
  if (values.length === 0) return [];
  const { occurrence, clause, subject, facts } = predication;
  const { property, wording } = occurrence;
  const how = howRead(predication);
  return values.map(value => {
    const reading = { subject, property, facts, value, strength, clause, how, ...looseness(property, wording.text) };
    const bound = context.units[value]?.kind === 'date' ? boundBehind(context, occurrence, value) : undefined;
    return bound === undefined ? reading : { ...reading, bound };
  });
}

/** That it is so: the verb itself is the value. */
function statement(context: SentenceContext, predication: Predication): Reading {
  const { occurrence, clause, subject, facts } = predication;
  const { property, last } = occurrence;
  const value = verbUnit(context, occurrence);
  return { subject, property, facts, value, valueEnd: last, strength: 3, clause, how: howRead(predication) };
}

function howRead({ occurrence: { wording }, subject, part }: Predication): string {
  return `“${wording.text}” (${wording.role}), ${subject.entity.label} as ${part}`;
}

/** “V paid *S* for it”: not what it paid for. “Took *S* over” has a mere particle. */
function isBeforeLink({ wording, last }: Occurrence, { unit }: SubjectUnit): boolean {
  return /^(?:for|of|to|with)$/.test(wording.preposition ?? '') && unit < last;
}

/** “*S*, which V *wrote the music for*, …”: the wording's own preposition ends the clause, and is of what the clause is about. */
function isStranded(
  { units }: SentenceContext,
  { wording, last }: Occurrence,
  clause: Clause,
  { unit }: SubjectUnit,
): boolean {
  const isLink = normOf(units[last]) === wording.preposition;
  return isLink && clause.kind === 'relative' && clause.object === unit && !isNamed(units[last + 1]);
}

/** “was awarded *to A* and *S*”, “was introduced *in* unified *S*”: a preposition behind the verb leads to it. */
function isLedTo({ units }: SentenceContext, verb: number, at: number): boolean {
  let link = at - 1;
  while (link >= verb && !prepositions.has(normOf(units[link])) && isInPhrase(units[link])) link--;
  return link >= verb && prepositions.has(normOf(units[link]));
}

function isInPhrase(unit: SentenceContext['units'][number] | undefined): boolean {
  const norm = normOf(unit);
  return isNamed(unit) || isPlainNoun(norm) || determiners.has(norm) || /^(?:,|and|&|both)$/.test(norm);
}

/** “V was in charge *of S*”, but not “in charge of the youth side *at* S” or “of the kitchen *of* S”. */
function isReached({ units }: SentenceContext, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const norm = normOf(units[i]);
    if (prepositions.has(norm) && (norm !== 'of' || !isTransparentNoun(normOf(units[i - 1])))) return false;
  }
  return true;
}

/** For a boolean: from the verb's own word, so that a fix and the underline take “ratified”, not “was ratified”. */
function verbUnit({ units }: SentenceContext, { first, last }: Occurrence): number {
  for (let i = first; i < last; i++) if (!auxiliaries.has(normOf(units[i]))) return i;
  return last;
}

function findWord(context: SentenceContext, from: number, end: number, norm: string): number | undefined {
  for (let i = from; i < end; i++) if (normOf(context.units[i]) === norm) return i;
  return undefined;
}
