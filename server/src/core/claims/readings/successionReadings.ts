import type { Entity, Fact } from '../../facts/factSet';
import { compareDates } from '../../values/dates/compareDates';
import { factsOf } from '../factIndex';
import { coordinators, prepositions } from '../language/closedClasses';
import { stem } from '../language/stem';
import { succeeding } from '../language/succeeding';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf, type Unit, wordOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { turnOf } from '../verdicts/turnOf';
import { proseBefore } from './proseBefore';

/**
 * “V succeeded *W*”, “W took over from *V*”, “W was followed by *V*”, “W resigned, to be replaced by *V*”, “after W came *V*”: who had an office before or after whom,
 * where both had it at some time and the terms put somebody else in that place.
 */
export function successionReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>): Reading[] {
  const { index, units } = context;
  return context.clauses.flatMap(clause => {
    const told = whoeverTold(context, clause) ?? neighbourTold(context, clause) ?? arrivalTold(context, clause);
    const person = told && personAt(context, told.person ?? clause.subject);
    if (told === undefined || person === undefined) return [];
    const { id, value } = told;
    const [fact] = index.bySubject.get(person.entity.id)?.get(id) ?? [];
    const holder = units[value];
    if (fact?.turnOf === undefined || isAsOther(context, clause, fact)) return [];
    const isHolder =
      holder?.kind === 'mention' &&
      holder.forms.some(({ entity }) => entity !== person.entity && isHolderOf(context, entity, fact));
    if (
      !(
        isHolder ||
        (isNamed(holder) &&
          (isAsOffice(context, clause, fact) ||
            isOfOfficeTold(context, clause, told, fact) ||
            isAtTurn(context, dates, clause, told, person.entity, fact)))
      ) ||
      !context.known(fact.turnOf.subject.id) ||
      !endsThere(units[(told.follows ?? value) + 1])
    )
      return [];
    if (told.person !== undefined && !speaksOfOffice(context, fact.turnOf.property)) return [];
    const { property } = fact;
    const facts = factsOf(index, person.entity.id, property);
    const how = `who had the office ${id === 'successor' ? 'after' : 'before'} ${person.entity.label}`;
    return [
      {
        subject: person,
        property,
        facts,
        value,
        strength: 3,
        clause: assertingOf(context, clause),
        construction: 'succession',
        how,
      },
    ];
  });
}

interface Neighbour {
  readonly id: 'predecessor' | 'successor';
  readonly value: number;
  /** The unit of the person whose neighbour it is, where that is not what the clause is about. */
  readonly person?: number;
  /** The last unit of what is told, where that is not the value. */
  readonly follows?: number;
}

/** “After *her* came *V*”: the clause is about V. */
function arrivalTold({ units }: SentenceContext, { verb, subject }: Clause): Neighbour | undefined {
  if (verb === undefined || subject === undefined || subject < verb.end) return undefined;
  if (!/^(?:came|comes|followed)$/.test(normOf(units[verb.end - 1]))) return undefined;
  const link = wordOf(units[verb.start - 2]);
  if (link !== 'after' && link !== 'before') return undefined;
  return { id: link === 'after' ? 'successor' : 'predecessor', value: subject, person: verb.start - 1 };
}

/** Whoever “came after her” need not have come into the office, if neither this sentence nor the words before it name that. */
function speaksOfOffice(context: SentenceContext, { id }: Fact['property']): boolean {
  const { prose, units } = context;
  const near = (proseBefore(context) + prose.slice(units[0]?.start, units.at(-1)?.end)).toLowerCase();
  if (/\b(?:terms?|office|post|reign|tenure)\b/.test(near)) return true;
  return (context.index.wordings.get(id) ?? []).some(
    ({ role, text }) => (role === 'noun' || role === 'any') && near.includes(text),
  );
}

/** “*The woman who succeeded* him, *V*, …”, and “*V* succeeded him” of whom no fact knows. */
function whoeverTold({ units, subjects, index }: SentenceContext, clause: Clause): Neighbour | undefined {
  const { verb, kind, marker, subject, passive } = clause;
  if (verb === undefined || passive || subject === undefined || !succeeding.has(stem(normOf(units[verb.end - 1]))))
    return undefined;
  const told = { id: 'successor', person: verb.end, follows: verb.end } as const;
  if (kind === 'relative' && marker === 'who' && !isNamed(units[subject]))
    return normOf(units[verb.end + 1]) === ',' ? { ...told, value: verb.end + 2, follows: verb.end + 2 } : undefined;
  // “*V* succeeded him”, of whom no fact tells whom she came after.
  const isTold = subjects.some(
    ({ unit, entity }) => unit === subject && index.bySubject.get(entity.id)?.has('predecessor') === true,
  );
  return isPerson(units[subject]) && !isTold ? { ...told, value: subject } : undefined;
}

/**
 * “Berg was its chief executive until 2008. *He was succeeded by V*”: where the words before or beside it say what somebody was, it is that office
 * which another had after them.
 */
function isOfOfficeTold(context: SentenceContext, { verb }: Clause, told: Neighbour, { turnOf }: Fact): boolean {
  const { units } = context;
  if (told.id !== 'successor' || turnOf === undefined || normOf(units[(verb?.end ?? 0) - 1]) === 'followed')
    return false;
  const after = (told.follows ?? told.value) + 1;
  const ends = isTimed(units, after) || /^(?:and|but|who|when)$/.test(normOf(units[after]));
  return ends && isPerson(units[told.value]) && speaksOfOffice(context, turnOf.property);
}

/** “succeeded V *in May 2022*”, “took over from V *on 1 October*”: when somebody came into the one office of theirs that the facts know. */
function isAtTurn(
  { index }: SentenceContext,
  dates: ReadonlyMap<number, ResolvedDate>,
  { end }: Clause,
  { id, value }: Neighbour,
  person: Entity,
  { turnOf: office }: Fact,
): boolean {
  if (office === undefined) return false;
  const turns = factsOf(index, office.subject.id, office.property)
    .filter(fact => fact.values.some(held => held.kind === 'entity' && held.entity === person))
    .flatMap(fact => turnOf(fact, id === 'predecessor' ? 'from' : 'to') ?? []);
  return [...dates].some(
    ([at, date]) => value < at && at < end && turns.some(turn => compareDates(date.value, turn) === 'agrees'),
  );
}

function isPerson(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'name' || (unit?.kind === 'mention' && unit.forms.some(({ entity }) => entity.type === 'person'))
  );
}

function neighbourTold({ units }: SentenceContext, { verb, passive }: Clause): Neighbour | undefined {
  if (verb === undefined) return undefined;
  const head = stem(normOf(units[verb.end - 1]));
  const next = (...words: string[]) => words.every((word, i) => normOf(units[verb.end + i]) === word);
  if (succeeding.has(head)) {
    if (!passive) return { id: 'predecessor', value: verb.end };
    return next('by') ? { id: 'successor', value: verb.end + 1 } : undefined;
  }
  if (head === stem('take') && next('over')) return takenFrom(units, verb.end + 1);
  if (head === stem('make') && next('way', 'for')) return { id: 'successor', value: verb.end + 2 };
  if (head === stem('give') && next('way', 'to')) return { id: 'successor', value: verb.end + 2 };
  if (head === stem('hand') && next('over', 'to')) return { id: 'successor', value: verb.end + 2 };
  return undefined;
}

/** “took over *from V*”, “took over as director *in 2006 from V*” */
function takenFrom(units: readonly Unit[], behind: number): Neighbour | undefined {
  // “took over *the firm* from V” may have been a purchase.
  if (!/^(?:from|as|in|on)$/.test(normOf(units[behind]))) return undefined;
  for (let i = behind; i < behind + 8; i++) {
    if (normOf(units[i]) === 'from') return { id: 'predecessor', value: i + 1 };
    if (units[i]?.kind === 'mark' || coordinators.has(normOf(units[i]))) return undefined;
  }
  return undefined;
}

/** “W resigned, *to be followed* by V”: so it came, as the clause before says. */
function assertingOf({ units, clauses }: SentenceContext, clause: Clause): Clause {
  const { verb, subject } = clause;
  const to = verb === undefined ? undefined : [verb.start - 1, verb.start].find(i => normOf(units[i]) === 'to');
  if (to === undefined || normOf(units[to - 1]) !== ',') return clause;
  return clauses.find(c => c !== clause && c.subject === subject && c.tense === 'past' && c.end <= to + 1) ?? clause;
}

function personAt({ subjects }: SentenceContext, at: number | undefined): SubjectUnit | undefined {
  return subjects.find(({ unit, entity }) => unit === at && entity.type === 'person');
}

function isHolderOf({ index }: SentenceContext, person: Entity, { turnOf }: Fact): boolean {
  return (index.byValue.get(person.id) ?? []).some(
    ({ subject, property, rank }) =>
      subject === turnOf?.subject && property === turnOf.property && rank !== 'deprecated',
  );
}

/** “succeeded V *as party leader*”: of another office, which both had as well. */
function isAsOther(context: SentenceContext, { verb, end }: Clause, { turnOf }: Fact): boolean {
  const as = context.units.findIndex((unit, i) => i >= (verb?.end ?? 0) && i < end && normOf(unit) === 'as');
  return as >= 0 && !context.occurrences().some(o => o.property === turnOf?.property && o.first > as && o.first < end);
}

/**
 * “succeeded V *as prime minister*”, “*the prime minister*, W, succeeded V in 2023”: of the very office, so that V need not be one whom the
 * facts know in it.
 */
function isAsOffice({ units, occurrences }: SentenceContext, { verb, end }: Clause, { turnOf }: Fact): boolean {
  const from = verb?.end ?? end;
  const isPlain = /^(?:succeeded|succeeds)$/.test(normOf(units[from - 1])) && isTimed(units, from + 1);
  return occurrences().some(({ property, first, last }) => {
    if (property !== turnOf?.property) return false;
    if (first < from) return isPlain;
    return last < end && units.slice(Math.max(0, first - 4), first).some(unit => normOf(unit) === 'as');
  });
}

/** Nothing stands behind the name, or when it was. */
function isTimed(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  return (
    next === undefined || next.kind === 'mark' || (prepositions.has(normOf(next)) && units[at + 1]?.kind === 'date')
  );
}

/** “followed V *up the stairs*” */
function endsThere(unit: Unit | undefined): boolean {
  return unit?.kind !== 'word' || /^(?:as|at|in|on|and|but|who|when|after|that|last|this|early|late)$/.test(unit.norm);
}
