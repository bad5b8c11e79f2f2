import type { Property } from '../../facts/factSet';
import { determiners, prepositions, pronouns } from '../language/closedClasses';
import { finiteBe } from '../language/copulas';
import { nounsOf } from '../nounsOf';
import { beforeArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { firstOf } from '../sentence/firstOf';
import { isNamed, normOf, wordOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isIdentified } from './isIdentified';
import { isPossessivePronoun } from './isPossessivePronoun';
import { isTransparent, isTransparentNoun, pieces } from './isTransparent';
import { isWhoOrWhat } from './isWhoOrWhat';
import { isPlainNoun } from './slots';

/** What the subject's unit does in the clause's grammar. */
export type Part = 'subject' | 'subjectPhrase' | 'object' | 'by' | 'oblique';

export function partOf(
  context: SentenceContext,
  clause: Clause,
  subject: SubjectUnit,
  property: Property,
): Part | undefined {
  const at = subject.unit;
  if (clause.verb === undefined) return undefined;
  if (isPrepared(context, clause, subject)) return 'oblique';
  if (isElided(context, clause, subject)) return 'subject';
  if (at === clause.object || isWhatNounCalls(context, clause, at, clause.object)) return 'object';
  if (at === clause.subject || coordinatedWith(context, clause.subject, at)) return 'subject';
  if (property.value !== 'quantity' && isFirstOfTwo(context, clause, at)) return 'subject';
  if (isIdentified(context, clause, at)) return 'subject';
  // “*S* is a dish that comes from V”
  if (isWhatNounCalls(context, clause, at, clause.subject) && !isInFront(context, at)) return 'subject';
  if (clause.lead !== undefined && at >= clause.lead.start && at < clause.lead.end) return 'oblique';
  if (at < clause.start || at >= clause.end)
    return isSubjectPhrase(context, clause, at) && isTransparent(context, clause.subject, property)
      ? 'subjectPhrase'
      : undefined;
  if (isSortOfName(context, subject, clause.subject)) return 'subject';
  if (at < clause.verb.start && !isTransparent(context, clause.subject, property)) return 'oblique';
  if (at < clause.verb.start && isCompound(context, at, clause.subject ?? -1)) return 'subjectPhrase';
  if (at < clause.verb.start)
    return normOf(context.units[at + 1]) === "'s" ||
      isLinked(context, at, clause.subject) ||
      (linkBefore(context, at) === 'for' &&
        /^(?:construction|building|work)$/.test(normOf(context.units[clause.subject ?? -1])))
      ? 'subjectPhrase'
      : 'oblique';
  // “registered *their* domain”: whose the object is, not the object.
  if (isPossessivePronoun(context.units, at) || isOwner(context, at)) return undefined;
  if (isApposedToObject(context, clause.verb.end, at)) return 'object';
  const preposition = prepositionBefore(context, at, clause.verb.end);
  if (preposition === undefined || (isWhoOrWhat(property) && isPieceOf(context, at))) return 'object';
  return preposition === 'by' ? 'by' : 'oblique';
}

/** “*Work on the fair* began in March”: before the fair itself did. */
function isPrepared({ units }: SentenceContext, clause: Clause, { unit, entity }: SubjectUnit): boolean {
  const work = units[clause.subject ?? -1];
  return entity.type === 'event' && unit > (clause.subject ?? unit) && /^(?:work|works|working)$/.test(wordOf(work));
}

/** “*Directed* by V and shown in 1951.”: the subject that the first verb lacks is that of the verbs after it, too. */
function isElided({ clauses, units }: SentenceContext, clause: Clause, { unit, via }: SubjectUnit): boolean {
  const [first] = clauses;
  if (via !== 'elision' || first?.subject !== undefined || first?.verb?.start !== unit) return false;
  const goesOn = clause.kind === 'coordinate' || normOf(units[clause.start]) === ';';
  return clause === first || (goesOn && clause.subject === undefined);
}

/** “*Deep Blue*, the cabinet that V had built”, “*Deep Blue* was a cabinet that V had built”: the noun says what the name is. */
function isWhatNounCalls({ units }: SentenceContext, clause: Clause, at: number, noun: number | undefined): boolean {
  if (noun === undefined || noun <= at + 2 || noun - at > 6 || !isCommonNoun(units[noun])) return false;
  // “Inspired by *S, the chapel* opened”: the comma parts two clauses.
  if (clause.start > at && clause.start <= noun && clause.lead === undefined) return false;
  const link = normOf(units[at + 1]);
  if ((link !== ',' && !finiteBe.has(link)) || !determiners.has(normOf(units[at + 2]))) return false;
  // “S is a *Danish* dish that comes from V”
  return units.slice(at + 3, noun).every(unit => isNamed(unit) || isPlainNoun(normOf(unit)));
}

/** “the *Aurora 7* mission was …”, “the *Fen Courier* newspaper is …”: the noun right behind says what the name is. */
function isSortOfName(
  { units }: SentenceContext,
  { unit, entity, via }: SubjectUnit,
  noun: number | undefined,
): boolean {
  if (via !== 'name' || noun !== unit + 1 || !/^(?:the|this)$/.test(normOf(units[unit - 1]))) return false;
  const norm = normOf(units[noun]);
  return nounsOf(entity).has(norm) || (entity.type === 'event' && flights.has(norm));
}

/** Nouns that any mission's name goes with. “The Osby *exhibition*” is no battle. */
const flights = new Set(['mission', 'flight', 'expedition', 'voyage']);

/** “signed a pact, *the Tarn Accord*,”: the name says which thing the verb's object is. “Signed a pact, *S* and V” lists three. */
function isApposedToObject({ units }: SentenceContext, from: number, at: number): boolean {
  const comma = beforeArticle(units, at);
  if (normOf(units[comma]) !== ',' || !/^an?$/.test(normOf(units[from])) || comma < from + 2 || comma > from + 5)
    return false;
  const next = units[at + 1];
  const isClosed = next === undefined || (next.kind === 'mark' && normOf(next) !== "'s");
  const isPhrase = units.slice(from + 1, comma).every(unit => isCommonNoun(unit) && !prepositions.has(normOf(unit)));
  return isClosed && isPhrase && (units[comma - 1]?.kind !== 'word' || isPlainNoun(normOf(units[comma - 1])));
}

/** A word, or what the facts know somebody to be: “S was a *test pilot* who was born in V”. */
function isCommonNoun(unit: SentenceContext['units'][number] | undefined): boolean {
  if (unit?.kind === 'word') return true;
  return unit?.kind === 'mention' && unit.forms.every(({ words }) => words.every(({ capital }) => !capital));
}

/** “*At S*, the youth day was chaired by V”: where it was, and not what is called so. */
function isInFront({ units }: SentenceContext, at: number): boolean {
  const before = beforeArticle(units, at);
  if (!prepositions.has(normOf(units[before]))) return false;
  return before === 0 || units[before - 1]?.kind === 'mark';
}

/** “recognised *S's stamps*” */
function isOwner({ units }: SentenceContext, at: number): boolean {
  // “runs S's *Brevik plant*”
  const noun = normOf(units[isNamed(units[at + 2]) ? at + 3 : at + 2]);
  return normOf(units[at + 1]) === "'s" && isPlainNoun(noun) && (!isTransparentNoun(noun) || noun === 'campaign');
}

/** “Larry Page and Sergey Brin founded”: the verb is said of both. */
export function coordinatedWith(context: SentenceContext, head: number | undefined, at: number): boolean {
  if (head === undefined || Math.abs(head - at) > 6) return false;
  const [low, high] = head < at ? [head, at] : [at, head];
  // “By her father, *V*, she …”: a comma alone lists no pronoun.
  if (high - low === 2 && pronouns.has(normOf(context.units[head])) && normOf(context.units[low + 1]) === ',')
    return false;
  for (let i = low + 1; i < high; i++) {
    const unit = context.units[i];
    if (unit?.kind !== 'mention' && unit?.kind !== 'name' && !/^(?:and|,|or)$/.test(normOf(unit))) return false;
  }
  // “below *S, V,* lies”: a comma alone lists no two.
  const isListed = context.units.slice(low + 1, high + 2).some(unit => /^(?:and|or|&)$/.test(normOf(unit)));
  const next = context.units[high + 2];
  const goesOn = normOf(context.units[high + 1]) === ',' && isNamed(next);
  return high - low > 1 && (isListed || goesOn);
}

/** “*S* and its neighbour opened in V”: what is said of both. How much both have is a sum, maybe. */
function isFirstOfTwo(context: SentenceContext, { subject, start }: Clause, at: number): boolean {
  const { units } = context;
  if (subject === undefined || at < start || at > subject - 3 || normOf(units[at + 1]) !== 'and') return false;
  if (!determiners.has(normOf(units[at + 2])) || prepositions.has(linkBefore(context, at))) return false;
  return isCompound(context, at + 2, subject);
}

/** “The construction *of S* was completed”: S stands in the noun phrase whose head is the subject. */
function isSubjectPhrase(context: SentenceContext, clause: Clause, at: number): boolean {
  const head = clause.subject;
  if (head === undefined) return false;
  if (at > head && at - head <= 3) return /^(?:of|on|at)$/.test(linkBefore(context, at));
  return at < head && head - at <= 4 && (normOf(context.units[at + 1]) === "'s" || isCompound(context, at, head));
}

/** “The construction *of S*”, “the work *on S*”; but a book *on S* is about it. */
function isLinked(context: SentenceContext, at: number, head: number | undefined): boolean {
  const link = linkBefore(context, at);
  const isAbout =
    link === 'on' && /^(?:book|novel|film|song|album|story|text)$/.test(normOf(context.units[head ?? -1]));
  return /^(?:of|on|at|in)$/.test(link) && !isAbout;
}

function linkBefore(context: SentenceContext, at: number): string {
  const norm = normOf(context.units[at - 1]);
  return norm === 'the' ? normOf(context.units[at - 2]) : norm;
}

/** “*Motherwell* home ground”: a name before the noun it describes. */
function isCompound(context: SentenceContext, at: number, head: number): boolean {
  for (let i = at + 1; i <= head; i++) if (!isPlainNoun(normOf(context.units[i]))) return false;
  return head > at;
}

function prepositionBefore(context: SentenceContext, at: number, from: number): string | undefined {
  for (let i = at - 1; i >= from; i--) {
    const unit = context.units[i];
    const norm = normOf(unit);
    if (prepositions.has(norm)) return norm;
    if (
      // “ended *what* S had begun”
      norm === 'what' ||
      norm === ',' ||
      unit?.kind === 'mention' ||
      unit?.kind === 'name' ||
      unit?.kind === 'date' ||
      unit?.kind === 'quantity'
    )
      return ',';
  }
  return undefined;
}

/** “printed *4,500 copies of S*”, “showed *the first episode of S*”: what is done to so many, or to the first, is done to the thing. */
function isPieceOf({ units }: SentenceContext, at: number): boolean {
  const of = beforeArticle(units, at);
  const noun = units[of - 1];
  if (normOf(units[of]) !== 'of' || noun === undefined) return false;
  if (noun.kind === 'quantity') return noun.quantity.unit !== undefined && copies.test(noun.quantity.unit);
  if (copies.test(normOf(noun))) return true;
  return pieces.has(normOf(noun)) && /^(?:first|whole|entire|original)$/.test(firstOf(units[of - 2]));
}

const copies = /^(?:copy|copies|units?|examples?|all)$/;
