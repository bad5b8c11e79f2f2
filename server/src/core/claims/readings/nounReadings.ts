import { factsOf } from '../factIndex';
import { determiners, prepositions } from '../language/closedClasses';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { isIn } from '../sentence/clause';
import { isDash } from '../sentence/findClauses';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { type NounPhrase, type Owner, readNounPhrase } from './nounPhrase';
import { boundBefore, canHold, listFrom, nominalAfter, placeIn, valuesIn } from './slots';

/** Readings from a noun, adjective or fixed phrase that states the property: “S's director, V”, “the capital of S is V”. */
export function nounReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const occurrence of context.occurrences) {
    if (occurrence.asVerb && occurrence.wording.role !== 'any') continue;
    const clause = context.clauses[occurrence.clause];
    if (clause === undefined) continue;
    const hasFacts = (s: SubjectUnit) => factsOf(context.index, s.entity.id, occurrence.property).length > 0;
    const explicit = context.subjects.filter(hasFacts);
    const near = explicit.length > 0 ? explicit : context.implied.filter(hasFacts);
    const candidates = near.length > 0 ? near : officesOf(context, occurrence.property);
    if (candidates.length === 0) continue;
    const phrase = readNounPhrase(context, occurrence.first, occurrence.last, candidates);
    // “the mayor of London, Ontario”: whose it is stands there, and it is nobody that the facts know.
    const belongsElsewhere = normOf(context.units[occurrence.last + 1]) === 'of';
    if (explicit.length === 0 && (belongsElsewhere || !phrase.definite || phrase.owners.length !== 1)) continue;
    // A closed set is told of only where its subject is named: “the 27th member” may be anybody's.
    if (explicit.length === 0 && occurrence.property.id === 'members') continue;
    for (const owner of phrase.owners) readings.push(...readOwner(context, occurrence, clause, phrase, owner));
  }
  return readings;
}

/** “The prime minister, V,”: where the draft speaks of one country whose prime ministers the facts know, it is hers. */
function officesOf(context: SentenceContext, property: Occurrence['property']): SubjectUnit[] {
  const holders = context.spokenOf.filter(s =>
    factsOf(context.index, s.entity.id, property).some(f => f.valid !== undefined),
  );
  return holders.length === 1 ? holders : [];
}

interface Slot {
  readonly value: number;
  readonly strength: 1 | 2 | 3;
  readonly how: string;
}

function readOwner(
  context: SentenceContext,
  occurrence: Occurrence,
  clause: Clause,
  phrase: NounPhrase,
  owner: Owner,
): Reading[] {
  const { property } = occurrence;
  const facts = factsOf(context.index, owner.subject.entity.id, property);
  const slots = isNominal(property.value)
    ? nominalSlots(context, occurrence, clause, phrase, owner.subject)
    : figureSlots(context, occurrence, clause, phrase);
  return slots
    .filter(slot => slot.value !== owner.subject.unit)
    .map(slot => {
      const bound = context.units[slot.value]?.kind === 'date' ? boundBefore(context, slot.value) : undefined;
      return {
        subject: owner.subject,
        property,
        facts,
        value: slot.value,
        strength: Math.min(owner.strength, slot.strength) as 1 | 2 | 3,
        clause,
        trigger: occurrence,
        how: `“${occurrence.wording.text}”: ${owner.subject.entity.label} by ${owner.how}, value by ${slot.how}`,
        ...(bound === undefined ? {} : { bound }),
        ...(phrase.former ? { former: true } : {}),
      };
    });
}

function isNominal(kind: string): boolean {
  return kind !== 'date' && kind !== 'quantity' && kind !== 'ordinal' && kind !== 'boolean';
}

/** Dates, amounts and ordinals are told by their form; it is enough that they hang on the noun or stand in its clause. */
function figureSlots(context: SentenceContext, occurrence: Occurrence, clause: Clause, phrase: NounPhrase): Slot[] {
  const slots: Slot[] = [];
  // “his death, which came in V”: a verb that only carries the noun.
  const carrying = context.clauses.find(
    c =>
      c !== clause &&
      c.subject !== undefined &&
      c.subject >= phrase.head &&
      c.subject < phrase.end &&
      (c.kind === 'relative' || c.lead !== undefined) &&
      (carriesNoun(context, c) || isCopula(context, c)),
  );
  if (carrying !== undefined)
    for (const value of valuesIn(context, carrying, occurrence.property))
      slots.push({ value, strength: 3, how: 'the verb that carries the noun' });
  for (const value of valuesIn(context, clause, occurrence.property)) {
    const inside = value >= phrase.start && value < Math.max(phrase.end, occurrence.last + 1);
    const behind = value >= phrase.end && value - phrase.end <= 3 && joinedBehind(context, phrase.end, value);
    const copula =
      clause.verb !== undefined &&
      (isCopula(context, clause) || carriesNoun(context, clause)) &&
      phrase.head < clause.verb.start &&
      value >= clause.verb.end;
    // “withdrew its signature from S on V”: the date is the verb's, unless the verb only carries the noun.
    const carried =
      clause.verb === undefined ||
      isCopula(context, clause) ||
      carriesNoun(context, clause) ||
      phrase.owners.some(o => o.subject.unit === clause.subject);
    const strength = !carried && phrase.head >= (clause.verb?.end ?? 0) ? 1 : inside || behind || copula ? 3 : 2;
    slots.push({
      value,
      strength,
      how: inside ? 'the noun' : behind ? 'what follows the noun' : copula ? 'copula' : 'the same clause',
    });
  }
  return slots;
}

/** “The signing took place in V”, “their meeting was held on V”. */
function carriesNoun(context: SentenceContext, clause: Clause): boolean {
  for (let i = clause.verb?.start ?? 0; i < (clause.verb?.end ?? 0); i++) {
    if (
      /^(?:take|took|taken|takes|have|has|had|hold|held|come|came|comes|follow|followed|happen|happened|occur|occurred|mark|marked|celebrate|celebrated|reach|reached|make|made)$/.test(
        normOf(context.units[i]),
      )
    )
      return true;
  }
  return false;
}

function joinedBehind(context: SentenceContext, from: number, value: number): boolean {
  for (let i = from; i < value; i++) {
    const norm = normOf(context.units[i]);
    if (!prepositions.has(norm) && !determiners.has(norm) && !/^[,(:—-]$/.test(norm) && norm !== 'about') return false;
  }
  return true;
}

function isCopula(context: SentenceContext, clause: Clause): boolean {
  if (clause.verb === undefined) return false;
  const last = normOf(context.units[clause.verb.end - 1]);
  return /^(?:is|are|was|were|be|been|being|become|becomes|became|remain|remains|remained|named|called|'s)$/.test(last);
}

function nominalSlots(
  context: SentenceContext,
  occurrence: Occurrence,
  clause: Clause,
  phrase: NounPhrase,
  subject: SubjectUnit,
): Slot[] {
  const { units } = context;
  const { property } = occurrence;
  const slots: Slot[] = [];
  const add = (value: number | undefined, strength: 1 | 2 | 3, how: string) => {
    if (value === undefined || value === subject.unit) return;
    for (const member of listFrom(context, value, property))
      if (member !== subject.unit) slots.push({ value: member, strength, how });
  };
  // “foreign minister Hakan Fidan”, “S's director, V”, “Capital: V”.
  const next = skipTime(context, phrase.end);
  if (
    canHold(units[next], property) &&
    next === phrase.end &&
    next === occurrence.last + 1 &&
    normOf(units[next + 1]) !== "'s"
  )
    add(next, 3, 'apposition');
  else if (normOf(units[next]) === ',') {
    const named = determiners.has(normOf(units[next + 1])) ? next + 2 : next + 1;
    if (canHold(units[named], property) && closesApposition(context, named + 1)) add(named, 3, 'apposition');
  }
  if (normOf(units[next]) === ':' || normOf(units[next]) === '(' || isDash(units, next))
    add(nominalAfter(context, next + 1, units.length, property), 3, 'colon');
  // “V, S's director,” and “V (director of S)”.
  const mark = normOf(units[phrase.start - 1]);
  if ((mark === ',' || mark === '(') && canHold(units[phrase.start - 2], property) && !isListed(context, phrase))
    add(phrase.start - 2, 3, 'apposition before');

  if (clause.verb !== undefined && isCopula(context, clause)) {
    if (phrase.head < clause.verb.start && isIn(clause, phrase.head))
      add(complement(context, clause, property), 3, 'copula');
    else if (
      phrase.head >= clause.verb.end &&
      clause.subject !== undefined &&
      canHold(units[clause.subject], property) &&
      !between(context, clause.verb.end, phrase.start)
    ) {
      add(clause.subject, 3, 'copula');
      for (const other of coordinated(context, clause.subject, property)) add(other, 3, 'copula');
    }
  }
  // “V took over as S's director”, “S picked V as its envoy”.
  if (normOf(units[phrase.start - 1]) === 'as' && clause.verb !== undefined) {
    const object = replaces(context, clause)
      ? undefined
      : lastNominal(context, clause.verb.end, phrase.start - 1, property);
    if (object !== undefined) add(object, 3, 'as');
    else if (clause.subject !== undefined && canHold(units[clause.subject], property)) add(clause.subject, 3, 'as');
  }
  // “In V, where S has its headquarters”.
  if (property.value === 'place' && clause.marker === 'where') add(placeBefore(context, clause, property), 3, 'where');
  if (property.value === 'place') add(placeIn(context, phrase.end, clause.end, property), 2, 'preposition');
  return slots;
}

function placeBefore(context: SentenceContext, clause: Clause, property: Reading['property']): number | undefined {
  for (let i = clause.start; i >= Math.max(0, clause.start - 3); i--) if (canHold(context.units[i], property)) return i;
  return undefined;
}

/** “Its president *today*, V,”: an adverb of time behind the noun. */
function skipTime(context: SentenceContext, at: number): number {
  const unit = context.units[at];
  return (unit?.kind === 'date' && unit.date.kind === 'relative') ||
    /^(?:now|then|today|currently|already|again)$/.test(normOf(unit))
    ? at + 1
    : at;
}

/** What a copula says of its subject: “the capital is (the city of) V”, “the headquarters are in V”. */
function complement(context: SentenceContext, clause: Clause, property: Reading['property']): number | undefined {
  const from = clause.verb?.end ?? 0;
  return nominalAfter(context, from, clause.end + 1, property, { through: new Set(['in', 'at', 'near', 'by', 'on']) });
}

/** “V replaced X as S's director”: the holder is who replaces. */
function replaces(context: SentenceContext, clause: Clause): boolean {
  return /^(?:replace|replaced|replaces|succeed|succeeded|succeeds|follow|followed|follows)$/.test(
    normOf(context.units[(clause.verb?.end ?? 0) - 1]),
  );
}

function closesApposition(context: SentenceContext, at: number): boolean {
  const unit = context.units[at];
  if (unit === undefined) return true;
  const norm = normOf(unit);
  return /^[,.;:)("—]$/.test(norm) || norm === 'and' || unit.kind === 'word';
}

/** “Turkey, Russia, Iran's envoy”: a comma before may only go on a list. */
function isListed(context: SentenceContext, phrase: NounPhrase): boolean {
  return normOf(context.units[phrase.start - 3]) === ',' && normOf(context.units[phrase.start - 2]) === '';
}

function between(context: SentenceContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = context.units[i];
    if (unit?.kind === 'mention' || unit?.kind === 'name' || prepositions.has(normOf(unit))) return true;
  }
  return false;
}

function lastNominal(
  context: SentenceContext,
  from: number,
  to: number,
  property: Reading['property'],
): number | undefined {
  for (let i = to - 1; i >= from; i--)
    if (canHold(context.units[i], property) && normOf(context.units[i + 1]) !== "'s") return i;
  return undefined;
}

function coordinated(context: SentenceContext, head: number, property: Reading['property']): number[] {
  const found: number[] = [];
  for (let i = head - 2; i >= 0; i -= 2) {
    if (!/^(?:and|,)$/.test(normOf(context.units[i + 1])) || !canHold(context.units[i], property)) break;
    found.push(i);
  }
  return found;
}
