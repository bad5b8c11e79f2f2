import type { Property } from '../../facts/factSet';
import { factsOf } from '../factIndex';
import { possessives } from '../language/closedClasses';
import type { Occurrence } from '../occurrences';
import { beforeArticle, pastArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { boundBefore } from './boundBefore';
import { figureSlots } from './figureSlots';
import { hasOtherObject } from './hasOtherObject';
import { isBareTitle } from './isBareTitle';
import { isExistential } from './isExistential';
import { isOfOwnThing } from './isOfOwnThing';
import { isRestricted } from './isRestricted';
import { isRightBehind } from './isRightBehind';
import { looseness } from './looseness';
import { nominalSlots } from './nominalSlots';
import { type NounPhrase, readNounPhrase } from './nounPhrase';
import type { Owner } from './ownersByClause';
import type { Slot } from './slot';
import { canHold } from './slots';
import { unitTold } from './unitTold';

/** Readings from a noun, adjective or fixed phrase that states the property: “S's director, V”, “the capital of S is V”. */
export function nounReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const occurrence of context.occurrences()) {
    if (occurrence.asVerb && (occurrence.wording.role !== 'any' || occurrence.object !== undefined)) continue;
    // The “outbreak” of “the Broad Street outbreak” is its name, as is the “death” of “the Black Death”.
    if (isInName(context, occurrence)) continue;
    // “Carmine, *the director's* father”: whose father he is, not what he was.
    if (isNominal(occurrence.property) && /^'s?$/.test(normOf(context.units[occurrence.last + 1]))) continue;
    const clause = context.clauses[occurrence.clause];
    if (clause === undefined || (occurrence.asVerb && isAboutAnother(context, occurrence, clause))) continue;
    const longer = longerThan(context, occurrence);
    const isLonger = ({ entity }: SubjectUnit) =>
      longer.some(id => (context.index.bySubject.get(entity.id)?.get(id) ?? []).length > 0);
    const hasFacts = (s: SubjectUnit) =>
      factsOf(context.index, s.entity.id, occurrence.property).length > 0 && !isLonger(s);
    const explicit = context.subjects.filter(hasFacts);
    const isThere = occurrence.property.value === 'person' && isExistential(context, clause);
    const near = explicit.length > 0 ? explicit : context.implied.filter(hasFacts);
    const only = near.length > 0 ? [] : onlyEarlier(context, hasFacts);
    const unnamed = near.length > 0 ? near : only.length > 0 ? only : officesOf(context, occurrence.property);
    const isMeant = ({ entity }: SubjectUnit) => context.peopleBefore().includes(entity);
    const candidates =
      explicit.length === 0 && isThere
        ? [...context.implied, ...context.earlier].filter(hasFacts).filter(isMeant)
        : unnamed;
    if (candidates.length === 0 || isOfWhatFollows(context, occurrence, candidates)) continue;
    // “The model *that came out* in 1908”: what the clause is said of stands before it, and is nothing known.
    const isRelative = clause.kind === 'relative' || clause.marker === 'that';
    if (explicit.length === 0 && occurrence.asVerb && isRelative) continue;
    if (explicit.length === 0 && isOfUnknown(context, occurrence, candidates)) continue;
    const phrase = readNounPhrase(
      context,
      occurrence.first,
      lastOfNoun(context, occurrence, candidates),
      candidates,
      isNominal(occurrence.property),
      occurrence.property.value === 'person',
    );
    const isTold = belongsElsewhere(context, occurrence, candidates) || isQualified(context, phrase, occurrence);
    // “The third wife, *Jane*, …”: the noun is that of the name behind it.
    const names = normOf(context.units[phrase.end]) === ',' && isNamed(context.units[phrase.end + 1]);
    if (explicit.length === 0 && names && !isNominal(occurrence.property)) continue;
    const isTitle = isBareTitle(context, occurrence, phrase.start, candidates);
    const isClear = phrase.definite || isThere || isTitle || isCredit(context, occurrence);
    if (explicit.length === 0 && (isTold || !isClear || phrase.owners.length !== 1)) continue;
    // “![The mausoleum at V](…)”: a picture may show another than the text told of.
    if (explicit.length === 0 && context.block.kind === 'caption') continue;
    // A closed set is told of only where its subject is named: “the 27th member” may be anybody's.
    if (explicit.length === 0 && occurrence.property.id === 'members') continue;
    const isElsewhere = isOfOtherThing(context, occurrence, phrase);
    for (const owner of phrase.owners) {
      const strength = isElsewhere ? 1 : isTitle && owner.strength === 1 ? 2 : owner.strength;
      readings.push(...readOwner(context, occurrence, clause, phrase, { ...owner, strength }));
    }
  }
  return readings;
}

/** “In May it saw the release *of 4.1.2*”: what is released is no subject of the clause. */
function isOfOtherThing(
  { units, prose }: SentenceContext,
  { last, property }: Occurrence,
  { owners }: NounPhrase,
): boolean {
  if (property.value !== 'date' || normOf(units[last + 1]) !== 'of') return false;
  const at = pastArticle(units, last + 1);
  const thing = units[at];
  const isVersion = thing !== undefined && thing.kind !== 'date' && /^\d+\.\d/.test(prose.slice(thing.start));
  return (
    (isVersion || thing?.kind === 'name') &&
    owners.every(({ subject, possessor }) => possessor === undefined && subject.unit !== at)
  );
}

/** “the *brains behind* S, V,”: a curator's preposition may lead to the subject, and not to the value. */
function lastOfNoun(
  context: SentenceContext,
  { wording, first, last, asVerb }: Occurrence,
  candidates: readonly SubjectUnit[],
): number {
  // “in charge of the *Bank of Tolm*”: the trigger's own noun is the first or the last of the subject's name.
  const of = beforeArticle(context.units, last);
  if (wording.role === 'any' && of > first && /^(?:of|for)$/.test(normOf(context.units[of])))
    return candidates.some(({ unit }) => unit === last) ? of - 1 : last;
  const isLink = wording.role === 'any' && wording.preposition !== undefined && !asVerb && last > first;
  return isLink && candidates.some(({ unit }) => isRightBehind(context, last, unit)) ? last - 1 : last;
}

/** “the *music director*” is no director, “the *head office*” no head: the properties whose longer words begin or end with these. */
function longerThan(context: SentenceContext, { property, first, last }: Occurrence): string[] {
  return (
    context
      .occurrences()
      .filter(o => o.property !== property && o.first <= first && last <= o.last && o.last - o.first > last - first)
      // “is the *area code* of S” is not “is an area of S”, which passes over a word.
      .filter(o => !o.asVerb || context.units.slice(first, last + 1).every(unit => isAmong(o.wording.stems, unit)))
      .map(o => o.property.id)
  );
}

function isAmong(stems: readonly string[], unit: Unit): boolean {
  return unit.kind !== 'word' || stems.includes(unit.stem);
}

/** “*The loss of* a boat”: words that end in “of” say of what right behind it, if not how much (“a majority of two votes”). */
function isOfWhatFollows(
  { units }: SentenceContext,
  { last, wording, property }: Occurrence,
  candidates: readonly SubjectUnit[],
): boolean {
  if (wording.preposition !== 'of' || canHold(units[last + 1], property)) return false;
  const owner = pastArticle(units, last);
  // “on the crew *of the V*”
  if (wording.role === 'any' && property.value === 'entity' && canHold(units[owner], property)) return false;
  return !candidates.some(({ unit }) => unit === owner || unit === last + 1);
}

/** “the year of *the composer's* death”: whose it is stands within the words: another, or nobody whom the paragraph has named. */
function isOfUnknown(
  { units, subjects, inParagraph }: SentenceContext,
  { first, last }: Occurrence,
  candidates: readonly SubjectUnit[],
): boolean {
  for (let i = first + 1; i < last; i++) {
    const norm = normOf(units[i]);
    const owner = /^'s?$/.test(norm) ? i - 1 : possessives.has(norm) ? i : undefined;
    if (owner !== undefined)
      return subjects.some(({ unit }) => unit === owner) || !candidates.some(({ entity }) => inParagraph(entity));
  }
  return false;
}

/** “the mayor *of London, Ontario*”, “the language *in Austria*”: whose it is stands there, and it is nobody that the facts know. */
function belongsElsewhere(
  { units, index }: SentenceContext,
  { last, property }: Occurrence,
  candidates: readonly SubjectUnit[],
): boolean {
  const link = normOf(units[last + 1]);
  const next = units[normOf(units[last + 2]) === 'the' ? last + 3 : last + 2];
  // “the mayor *of the day*”
  if (link === 'of') return next?.kind !== 'quantity' && !/^(?:day|time)$/.test(normOf(next));
  // “the crowd *at Old Trafford*” of a match that was played there.
  const isTheirs =
    next?.kind === 'mention' &&
    next.forms.some(form =>
      (index.byValue.get(form.entity.id) ?? []).some(fact => candidates.some(c => c.entity === fact.subject)),
    );
  if (property.value === 'place' || isTheirs) return false;
  return /^(?:in|at|for)$/.test(link) && isNamed(next);
}

/** “*Words by* V”: a line of a programme, about what the line before names. */
function isCredit({ units, clauses }: SentenceContext, { first, last, clause, property }: Occurrence): boolean {
  return (
    property.value === 'person' &&
    first === 0 &&
    (normOf(units[last]) === 'by' || normOf(units[last + 1]) === 'by') &&
    (clauses[clause]?.verb?.start ?? last + 1) > last
  );
}

/** “The *present* mayor”: the one of whom the draft speaks anyway. */
const ofNow = new Set('present current new incumbent sitting serving reigning acting then former previous'.split(' '));

/** “the *race* director”, “the *new* runways”: another one than “the director”. Figures and superlatives tell no other. */
function isQualified({ units }: SentenceContext, { start }: NounPhrase, { first, property }: Occurrence): boolean {
  const isOffice = isNominal(property);
  return units
    .slice(start + 1, first)
    .some(
      unit =>
        unit.kind === 'word' &&
        !/(?:est|most|ly)$/.test(unit.norm) &&
        !(isOffice ? ofNow.has(unit.norm) : unit.norm === 'present'),
    );
}

function isInName({ units, prose, index }: SentenceContext, { first, last, property, wording }: Occurrence): boolean {
  const unit = units[first];
  // The “champion” of “the 2005 Champions League final” is no winner of it.
  if (isNominal(property))
    return unit?.kind === 'mention' && unit.forms.every(({ entity }) => factsOf(index, entity.id, property).length > 0);
  // “The club's fourth *European Cup*” is counted by the name of what it won, and “the 2012 *Tour*” not by its own.
  if (property.value === 'ordinal')
    return unit?.kind === 'mention' && unit.forms.some(({ entity }) => factsOf(index, entity.id, property).length > 0);
  // “On Friday the *Open* begins”, but “won the *Hark Prize*”, where a curator has written it so.
  if (property.value === 'date' && unit?.kind === 'name' && !unit.initial && first === last)
    return !property.triggers.includes(prose.slice(unit.start, unit.end));
  const isName = first === last && isNamed(unit);
  return isName && prose.slice(unit.start, unit.end).split(/[\s-]+/).length > wording.stems.length;
}

/** A curator's trigger that is a verb here, of another object or of one country alone. */
function isAboutAnother(context: SentenceContext, occurrence: Occurrence, clause: Clause): boolean {
  return hasOtherObject(context, occurrence, clause, undefined) || isRestricted(context, clause, occurrence.property);
}

/** “The attendance was V”: of the one thing, of all that the section has told of, that has an attendance. */
function onlyEarlier(context: SentenceContext, hasFacts: (subject: SubjectUnit) => boolean): SubjectUnit[] {
  const earlier = context.earlier.filter(hasFacts);
  // What the paragraph itself has told of is nearer than all that stands above it.
  const near = earlier.filter(({ entity }) => context.inParagraph(entity));
  if (near.length === 1) return near;
  const [only, ...others] = earlier;
  // “**Sloe.** … The shares cost V”, behind a paragraph about another firm.
  const isOver =
    only !== undefined &&
    [...context.subjects, ...context.implied].some(
      ({ entity }) => entity !== only.entity && entity.type === only.entity.type && context.inParagraph(entity),
    );
  return only === undefined || others.length > 0 || isOver ? [] : [only];
}

/** “The prime minister, V,”: where the draft speaks of one country whose prime ministers the facts know, it is hers. */
function officesOf(context: SentenceContext, property: Occurrence['property']): SubjectUnit[] {
  const holders = context.spokenOf.filter(s =>
    factsOf(context.index, s.entity.id, property).some(f => f.valid !== undefined),
  );
  return holders.length === 1 ? holders : [];
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
  const slots = isNominal(property)
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
        strength: isOfOwnThing(context, occurrence, clause, owner)
          ? 1
          : (Math.min(owner.strength, slot.strength) as 1 | 2 | 3),
        clause,
        trigger: occurrence,
        ...constructionOf(owner, slot),
        ...unitTold(context, occurrence.last, slot.value),
        ...looseness(property, occurrence.wording.text),
        how: `“${occurrence.wording.text}”: ${owner.subject.entity.label} by ${owner.how}, value by ${slot.how}`,
        ...(bound === undefined ? {} : { bound }),
        ...(slot.isPresupposed ? { presupposed: true as const } : {}),
        ...(phrase.former ? { former: true } : {}),
        ...(phrase.nth === undefined || !isNominal(property) ? {} : { nth: phrase.nth }),
        ...(isThen(context, phrase.end) ? { atThatTime: true } : {}),
      };
    });
}

function constructionOf(owner: Owner, slot: Slot): Pick<Reading, 'construction'> {
  if (slot.isApposition) return { construction: 'apposition' };
  return owner.possessor === 'name' ? { construction: 'possessive' } : {};
}

function isThen(context: SentenceContext, at: number): boolean {
  const words = [0, 1, 2].map(i => normOf(context.units[at + i])).join(' ');
  return words === 'at the time' || words.startsWith('then ') || words.startsWith('at that');
}

/** Whether a value is named or told in words, and no figure: `nominalSlots` finds it, else `figureSlots`. */
function isNominal({ value }: Property): boolean {
  return value !== 'date' && value !== 'quantity' && value !== 'ordinal' && value !== 'boolean';
}
