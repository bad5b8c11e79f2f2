import type { Fact } from '../../facts/factSet';
import { factsOf } from '../factIndex';
import { auxiliaries, determiners, prepositions } from '../language/closedClasses';
import { stem } from '../language/stem';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { boundBefore } from './boundBefore';
import { type Part, partOf } from './clausePart';
import { doersOf } from './doersOf';
import { hasOtherObject } from './hasOtherObject';
import { hasOwnObject } from './hasOwnObject';
import { headList } from './headList';
import { isKept } from './isKept';
import { isOfApposition } from './isOfApposition';
import { isRestricted } from './isRestricted';
import { isRightBehind } from './isRightBehind';
import { isToldOf } from './isToldOf';
import { isTransparentNoun } from './isTransparent';
import { listFrom } from './listFrom';
import { looseness } from './looseness';
import { nominalsIn, passedAsObject, passedFor } from './nominalsIn';
import { canHold, isPlainNoun, namedBehind, nominalAfter, valuesIn } from './slots';

/** Readings from a clause whose verb states the property: “S was founded in V”, “V wrote S”, “S studied at V”. */
export function verbReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const occurrence of context.occurrences()) {
    if (!occurrence.asVerb) continue;
    const clause = spannedClause(context, occurrence);
    if (clause?.verb === undefined) continue;
    for (const subject of context.subjects) {
      const facts = factsOf(context.index, subject.entity.id, occurrence.property);
      if (facts.length === 0) continue;
      const part = partOf(context, clause, subject, occurrence.property);
      if (part !== undefined) readings.push(...readClause(context, occurrence, clause, subject, facts, part));
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

function readClause(
  context: SentenceContext,
  occurrence: Occurrence,
  clause: Clause,
  subject: SubjectUnit,
  facts: readonly Fact[],
  part: Part,
): Reading[] {
  const { property, wording } = occurrence;
  const verb = clause.verb;
  if (verb === undefined) return [];
  const how = `“${wording.text}” (${wording.role}), ${subject.entity.label} as ${part}`;
  const range = (values: readonly number[], strength: 1 | 2 | 3): Reading[] =>
    values.map(value => {
      const reading = { subject, property, facts, value, strength, clause, how, ...looseness(property, wording.text) };
      const bound = context.units[value]?.kind === 'date' ? boundBefore(context, value) : undefined;
      return bound === undefined ? reading : { ...reading, bound };
    });

  const statement = (): Reading[] => {
    const value = verbUnit(context, occurrence);
    return [{ subject, property, facts, value, valueEnd: occurrence.last, strength: 3, clause, how }];
  };

  if (wording.role === 'agent') {
    // “V *was followed by* S” has its voice in the wording: “S was followed by W” says nothing of V.
    const passiveSlot = clause.passive && wording.stems[0] !== 'be' && (part === 'subject' || part === 'subjectPhrase');
    if (passiveSlot) {
      const by = findWord(context, verb.end, Math.min(context.units.length, clause.end + 2), 'by');
      const value =
        by === undefined
          ? undefined
          : (nominalAfter(context, by + 1, context.units.length, property) ??
            namedBehind(context, by + 1, context.units.length, property));
      return value === undefined ? [] : range(listFrom(context, value, property), 3);
    }
    if (
      (!clause.passive || wording.stems[0] === 'be') &&
      ((part === 'object' &&
        (isStranded(context, occurrence, clause, subject) || !isBeforeLink(occurrence, subject))) ||
        (part === 'oblique' &&
          wording.preposition !== undefined &&
          isReached(context, occurrence.last, subject.unit))) &&
      clause.subject !== undefined
    ) {
      return range(doersOf(context, clause, clause.subject, property), 3);
    }
    return [];
  }
  if (wording.role === 'object') {
    if (!clause.passive && (part === 'subject' || part === 'subjectPhrase')) {
      const from = Math.max(verb.end, occurrence.last + 1);
      // “V, *whom* S married in May”
      const whom = clause.kind === 'relative' ? clause.object : undefined;
      if (whom !== undefined) return canHold(context.units[whom], property) ? range([whom], 3) : [];
      const value =
        nominalAfter(context, from, context.units.length, property, { through: passedAsObject(property) }) ??
        namedBehind(context, from, context.units.length, property);
      if (value === undefined || value === subject.unit) return [];
      return range(listFrom(context, value, property), 3);
    }
    const isLed = (part === 'by' || part === 'oblique') && isLedTo(context, verb.end, subject.unit);
    if (clause.passive && isLed && clause.subject !== undefined)
      return range(headList(context, clause.subject, property), 3);
    if (clause.passive && part === 'subject') {
      const value = nominalAfter(context, Math.max(verb.end, occurrence.last + 1), context.units.length, property, {
        through: passedFor(property),
      });
      return value === undefined ? [] : range(listFrom(context, value, property), 3);
    }
    return [];
  }
  // “The toll on *S was abolished*”: the words have their own noun, and tell whose it is.
  const isOwner = occurrence.object === subject.unit && subject.unit < verb.start;
  const first = part === 'subject' || part === 'subjectPhrase' || isOwner;
  // “S *set up* in 1999”, but “S *set up* V” and “S *took* V *over*”.
  const particle =
    wording.preposition !== undefined &&
    (property.value === 'date' || property.value === 'quantity') &&
    occurrence.last - occurrence.first + 1 === wording.stems.length;
  // Headlines leave the auxiliary out: “Microsoft founded in 1975”.
  const elliptic =
    first &&
    !clause.passive &&
    clause.tense === 'past' &&
    verb.end - verb.start === 1 &&
    endsPhrase(context, particle ? occurrence.last + 1 : verb.end);
  // “came up *with S*”, “took *over S*”: the verb has the preposition that leads to its object.
  const governed =
    part === 'oblique' && wording.preposition !== undefined && isRightBehind(context, occurrence.last, subject.unit);
  // “snapped *up S* for V”: the preposition before the object is a part of the verb.
  const parted =
    part === 'oblique' &&
    wording.stems.length > 2 &&
    subject.unit < occurrence.last &&
    stem(normOf(context.units[verb.end])) === wording.stems[1] &&
    isRightBehind(context, verb.end, subject.unit);
  const undergoes = clause.passive ? first : part === 'object' || elliptic || governed || parted;
  // “*be* found in”, “*can be* seen in”, “*get* married”: the wording has the voice in it.
  // “lies *buried* in V”: the participle is a part of the wording.
  const isWithin = context.clauses[occurrence.clause]?.passive === false;
  const does = first && (!clause.passive || isWithin || wording.stems.includes('be') || wording.stems[0] === 'get');
  if (occurrence.object !== undefined && occurrence.object !== subject.unit) return [];
  if (hasOtherObject(context, occurrence, clause, subject)) return [];
  // “S *recognised* its debts”: what is true of S was done to S.
  const isUndergone =
    wording.role === 'undergoes' || (wording.role === 'mark' && isBoolean(facts) && isVerb(occurrence, verb));
  const fits = isUndergone
    ? undergoes
    : wording.role === 'does'
      ? does
      : does || undergoes || part === 'by' || isKept(context, occurrence, subject);
  // “Visitors are *allowed* on S”: what a curator's words state may be told of S in other ways.
  if (!fits && isBoolean(facts) && wording.role === 'any')
    return isToldOf(context, occurrence, clause, subject.unit) ? statement() : [];
  if (!fits)
    return part === 'oblique' || property.value === 'date'
      ? // What the clause is about is no place of what stands behind “in”.
        range(
          valuesIn(context, clause, property).filter(value => value !== clause.subject),
          1,
        )
      : [];

  switch (isBoolean(facts) ? 'boolean' : property.value) {
    case 'date':
    case 'quantity':
    case 'ordinal':
      return range(
        valuesIn(context, clause, property).filter(value => !isOfApposition(context, clause, value)),
        isRestricted(context, clause, property) || hasOwnObject(context, clause, occurrence)
          ? 1
          : part === 'subjectPhrase'
            ? 2
            : 3,
      );
    case 'boolean':
      return statement();
    default: {
      const isDone = part === 'object' || isKept(context, occurrence, subject);
      const { values, strength } = nominalsIn(context, occurrence, clause, subject, isDone);
      return range(values, strength);
    }
  }
}

function isBoolean([first]: readonly Fact[]): boolean {
  return first?.values[0]?.kind === 'boolean';
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

function isVerb({ first, last }: Occurrence, { end }: NonNullable<Clause['verb']>): boolean {
  return first <= end - 1 && end - 1 <= last;
}

/** “V was in charge *of S*”, but not “in charge of the youth side *at* S” or “of the kitchen *of* S”. */
function isReached({ units }: SentenceContext, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const norm = normOf(units[i]);
    if (prepositions.has(norm) && (norm !== 'of' || !isTransparentNoun(normOf(units[i - 1])))) return false;
  }
  return true;
}

/** Nothing that could be an object follows. */
function endsPhrase(context: SentenceContext, at: number): boolean {
  const unit = context.units[at];
  return unit === undefined || unit.kind === 'date' || unit.kind === 'mark' || prepositions.has(normOf(unit));
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
