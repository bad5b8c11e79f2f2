import { determiners, prepositions } from '../language/closedClasses';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { carriesNoun, isCopula, tellsAmount } from './carrying';
import type { NounPhrase } from './nounPhrase';
import { isPutAt } from './ownersByClause';
import type { Slot } from './slot';
import { valuesIn } from './slots';

/** Dates, amounts and ordinals are told by their form; it is enough that they hang on the noun or stand in its clause. */
export function figureSlots(
  context: SentenceContext,
  occurrence: Occurrence,
  clause: Clause,
  phrase: NounPhrase,
): Slot[] {
  const { property, first, last } = occurrence;
  const slots: Slot[] = [];
  const carrying = clauseCarrying(context, clause, phrase);
  if (carrying !== undefined)
    for (const value of valuesIn(context, carrying, property))
      slots.push({ value, strength: 3, how: 'the verb that carries the noun', clause: carrying });
  for (const value of valuesIn(context, clause, property)) {
    const inside = value >= phrase.start && value < Math.max(phrase.end, last + 1);
    const behind = value >= phrase.end && value - phrase.end <= 3 && joinedBehind(context, phrase.end, value);
    const copula = isBehindCopula(context, occurrence, clause, phrase, value);
    // “told *its* 90 staff”: whose they are, the phrase itself says, as does “won the election *with* 90 seats”.
    const isOwned =
      inside &&
      property.value === 'quantity' &&
      phrase.owners.some(o => o.possessor !== undefined || (o.how === 'with' && o.subject.entity.type === 'event'));
    // “V *saw* the end of S”: what a year sees, happens in it.
    const seen = isSeenBy(context, clause, value, phrase.head);
    // “S has *347 square kilometres of* total area”
    const isMeasured =
      value === phrase.start - 2 &&
      normOf(context.units[phrase.start - 1]) === 'of' &&
      phrase.owners.some(o => o.how === 'has');
    // “On the *48 floors* of S work 4,000 people.”
    const isCounted = !inside && context.units[first]?.kind === 'quantity';
    const other = isCounted || (property.value === 'ordinal' && countsOthers(context, phrase, last));
    const isOwn =
      isOwned ||
      seen ||
      isCarried(context, clause, phrase) ||
      (behind &&
        (isWhen(context, phrase, value, clause.verb?.end ?? phrase.start) ||
          isNounsOwn(context, clause, phrase, value)));
    const strength =
      other || (!isOwn && phrase.head >= (clause.verb?.end ?? 0))
        ? 1
        : inside || behind || copula || seen || isMeasured || isEquated(context, clause, phrase, value)
          ? 3
          : isLoose(context, value) || isParted(context, last, value) || isAside(context, clause, phrase, value)
            ? 1
            : 2;
    slots.push({
      value,
      strength,
      isPresupposed: (inside || behind) && isPresupposed(context, clause, phrase),
      how: inside ? 'the noun' : behind ? 'what follows the noun' : copula ? 'copula' : 'the same clause',
    });
  }
  return slots;
}

/** “his death, *which came* in V”: the clause of a verb that only carries the noun. */
function clauseCarrying(context: SentenceContext, clause: Clause, phrase: NounPhrase): Clause | undefined {
  return context.clauses.find(
    c =>
      c !== clause &&
      c.subject !== undefined &&
      c.subject >= phrase.head &&
      c.subject < phrase.end &&
      (c.kind === 'relative' || c.kind === 'participial' || c.marker === 'that' || c.lead !== undefined) &&
      (carriesNoun(context, c) || isCopula(context, c)),
  );
}

/** “Its height *is* V”, “its height *reaches* V” */
function isBehindCopula(
  context: SentenceContext,
  occurrence: Occurrence,
  clause: Clause,
  phrase: NounPhrase,
  value: number,
): boolean {
  const { verb } = clause;
  return (
    verb !== undefined &&
    phrase.head < verb.start &&
    value >= verb.end &&
    (isCopula(context, clause) || carriesNoun(context, clause) || tellsAmount(context, clause)) &&
    isSubject(context, clause, phrase, occurrence)
  );
}

/** “withdrew its signature from S on V”: the date is the verb's, unless the verb only carries the noun. */
function isCarried(context: SentenceContext, clause: Clause, { owners, start }: NounPhrase): boolean {
  return (
    clause.verb === undefined ||
    isCopula(context, clause) ||
    carriesNoun(context, clause) ||
    owners.some(o => o.subject.unit === clause.subject || isPutAt(context, clause, start, o.subject)) ||
    // “Produced by V; in the shops on 24 November.”
    (clause.subject === undefined && owners.some(o => o.subject.via === 'elision'))
  );
}

/** “*The opening of S in V* was no success”; but not “The opening in V did not take place”, “It was not the opening in V that …”. */
function isPresupposed(context: SentenceContext, clause: Clause, { definite, owners, head }: NounPhrase): boolean {
  const isKnown = definite || owners.some(({ possessor }) => possessor !== undefined);
  const isComplement = clause.verb !== undefined && head >= clause.verb.end && isCopula(context, clause);
  return isKnown && !isComplement && !occurs.test(normOf(context.units[(clause.verb?.end ?? 0) - 1]));
}

/** “is known for *its height of V*”, “few know of *its opening in V*”: how much is the noun's, and a day that is past is no verb's of the present. */
function isNounsOwn(
  { units }: SentenceContext,
  { tense, verb }: Clause,
  { owners, end }: NounPhrase,
  value: number,
): boolean {
  const unit = units[value];
  if (!owners.some(({ possessor, how }) => possessor !== undefined || how === '“of”')) return false;
  if (unit?.kind === 'quantity') return normOf(units[end]) === 'of' || normOf(units[value - 1]) === 'of';
  return unit?.kind === 'date' && tense === 'present' && !telling.test(normOf(units[(verb?.end ?? 0) - 1]));
}

/** “announces its opening in V”: what is to come. */
const telling =
  /^(?:announces?|plans?|expects?|schedules?|awaits?|prepares?|promises?|sees?|celebrates?|marks?|faces?)$/;

/** Verbs that say of the noun itself whether it was so. */
const occurs =
  /^(?:take|took|taken|come|came|happen|happened|occur|occurred|follow|followed|materiali[sz]e|materiali[sz]ed|place)$/;

function isSeenBy({ units }: SentenceContext, { verb }: Clause, value: number, noun: number): boolean {
  return (
    verb !== undefined &&
    value === verb.start - 1 &&
    noun > verb.end &&
    /^(?:saw|marked)$/.test(normOf(units[verb.start]))
  );
}

function joinedBehind(context: SentenceContext, from: number, value: number): boolean {
  for (let i = from; i < value; i++) {
    const norm = normOf(context.units[i]);
    if (
      !prepositions.has(norm) &&
      !determiners.has(norm) &&
      !/^[,(:—-]$/.test(norm) &&
      norm !== 'about' &&
      !given.test(norm)
    )
      return false;
  }
  return true;
}

/** “the weight, *put at* V”, “the length, *given as* V” */
const given = /^(?:put|given|estimated|measured|reckoned|stated|listed|quoted|set|recorded|calculated|reported)$/;

/** “the first president *to be shot*”, “years *after* the first film”: a row of its own, or another of the row. */
function countsOthers(context: SentenceContext, phrase: NounPhrase, last: number): boolean {
  const before = normOf(context.units[phrase.start - 1]);
  return normOf(context.units[last + 1]) === 'to' || /^(?:after|before|since|than|like|of)$/.test(before);
}

/** An ordinal or a bare number somewhere in the clause counts whatever stands beside it, not the noun. */
function isLoose(context: SentenceContext, value: number): boolean {
  const unit = context.units[value];
  return unit?.kind === 'ordinal' || (unit?.kind === 'quantity' && unit.quantity.unit === undefined);
}

/** “In the shops on 24 November; at the top in *January*”: what a semicolon parts is said of something else. */
function isParted({ units }: SentenceContext, noun: number, value: number): boolean {
  return units.slice(Math.min(noun, value), Math.max(noun, value)).some(unit => normOf(unit) === ';');
}

/** “*After her resignation* she moved to Rome in V”, “A film *about the death* of S appeared in V”: the date behind the verb is the verb's. */
function isAside(
  { units }: SentenceContext,
  { subject, verb }: Clause,
  { start, head }: NounPhrase,
  value: number,
): boolean {
  if (verb === undefined || units[value]?.kind !== 'date' || head >= verb.start || value < verb.end) return false;
  const link = normOf(units[start - 1]);
  if (/^(?:before|after|following|since|until|till|despite)$/.test(link)) return true;
  return /^(?:about|on)$/.test(link) && subject !== undefined && subject < start;
}

/** The verb is said of the noun, or of whose it is: not “its height, 90 m; *the best* was 99”. */
function isSubject(context: SentenceContext, clause: Clause, phrase: NounPhrase, occurrence: Occurrence): boolean {
  const { subject } = clause;
  if (subject === undefined) return true;
  return (
    (subject >= phrase.start && subject <= Math.max(phrase.end, occurrence.last)) ||
    isCountOf(context, subject, phrase.start) ||
    phrase.owners.some(owner => owner.subject.unit === subject)
  );
}

/** “The *number* of its members is V”. */
function isCountOf({ units }: SentenceContext, subject: number, start: number): boolean {
  return (
    /^(?:number|count|total|amount)$/.test(normOf(units[subject])) &&
    subject === start - 2 &&
    normOf(units[start - 1]) === 'of'
  );
}

/** “*171* is the atomic number of S”, “*462* is the number of pages in S”. */
function isEquated(context: SentenceContext, clause: Clause, { start, definite }: NounPhrase, value: number): boolean {
  const { units } = context;
  if (clause.verb === undefined || units[value]?.kind !== 'quantity' || !isCopula(context, clause)) return false;
  const isCount = normOf(units[clause.verb.end]) === 'the' && isCountOf(context, clause.verb.end + 1, start);
  return (
    value === clause.verb.start - 1 && value === clause.start && (isCount || (definite && start === clause.verb.end))
  );
}

/** “ran it *until her death* in V”: the noun says when, and the date behind it is its own. */
function isWhen(
  { units }: SentenceContext,
  { start, end, owners }: NounPhrase,
  value: number,
  verbEnd: number,
): boolean {
  // “was printed *after* his death in V”, “sang until his death, in V”: it may be the verb’s.
  if (units.slice(end, value).some(unit => unit.kind === 'mark')) return false;
  const before = normOf(units[start - 1]);
  const isTime =
    /^(?:until|till|before|since|upon)$/.test(before) ||
    (before === 'to' && normOf(units[start - 2]) === 'up') ||
    // “was printed *in 1951, a year after* his death in V”: when it was printed, is told already.
    (before === 'after' && units.slice(verbEnd, start).some(unit => unit.kind === 'date'));
  return isTime && owners.some(({ possessor }) => possessor !== undefined);
}
