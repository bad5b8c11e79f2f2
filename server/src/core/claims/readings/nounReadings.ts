import { factsOf } from '../factIndex';
import type { Occurrence } from '../occurrences';
import { beforeArticle, pastArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { boundBehind } from './boundBehind';
import { figureSlots } from './figureSlots';
import { hasOtherObject } from './hasOtherObject';
import { isBareTitle } from './isBareTitle';
import { isClearlyMeant, isOfPlaceBefore, isOfUnknown } from './isClearlyMeant';
import { isNominal } from './isNominal';
import { isOfOwnThing } from './isOfOwnThing';
import { isOfStranger } from './isOfStranger';
import { isRestricted } from './isRestricted';
import { isRightBehind } from './isRightBehind';
import { looseness } from './looseness';
import { nominalSlots } from './nominalSlots';
import { nounCandidates } from './nounCandidates';
import { type NounPhrase, readNounPhrase } from './nounPhrase';
import type { Owner } from './ownersByClause';
import type { Slot } from './slot';
import { canHold } from './slots';
import { unitTold } from './unitTold';

/** Readings from a noun, adjective or fixed phrase that states the property: “S's director, V”, “the capital of S is V”. */
export function nounReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const told of context.occurrences()) {
    const occurrence = withoutOwner(context, told);
    if (occurrence.asVerb && (occurrence.wording.role !== 'any' || occurrence.object !== undefined)) continue;
    // The “outbreak” of “the Broad Street outbreak” is its name, as is the “death” of “the Black Death”.
    if (isInName(context, occurrence)) continue;
    // “Carmine, *the director's* father”: whose father he is, not what he was.
    if (isNominal(occurrence.property) && /^'s?$/.test(normOf(context.units[occurrence.last + 1]))) continue;
    const clause = context.clauses[occurrence.clause];
    if (clause === undefined || (occurrence.asVerb && isAboutAnother(context, occurrence, clause))) continue;
    const { candidates, isExplicit, isThere } = nounCandidates(context, occurrence, clause);
    if (candidates.length === 0 || isOfWhatFollows(context, occurrence, candidates)) continue;
    if (isOfStranger(context, occurrence, candidates) || isOfPlaceBefore(context, clause, candidates)) continue;
    if (!isExplicit && isOfUnknown(context, occurrence, clause, candidates)) continue;
    const phrase = readNounPhrase(
      context,
      occurrence.first,
      lastOfNoun(context, occurrence, candidates),
      candidates,
      isNominal(occurrence.property),
      occurrence.property.value === 'person',
    );
    const isTitle = isBareTitle(context, occurrence, phrase.start, candidates);
    if (!isExplicit && !isClearlyMeant(context, occurrence, phrase, candidates, isThere || isTitle)) continue;
    const isElsewhere = isOfOtherThing(context, occurrence, phrase);
    for (const owner of phrase.owners) {
      const strength = isElsewhere ? 1 : isTitle && owner.strength === 1 ? 2 : owner.strength;
      readings.push(...readOwner(context, occurrence, clause, phrase, { ...owner, strength }));
    }
  }
  return readings;
}

/** “*Velia envoy*”, where a curator has written the owner into the trigger: it is named there, be it as “Velia's envoy”. */
function withoutOwner({ units, subjects, index }: SentenceContext, occurrence: Occurrence): Occurrence {
  const { first, last, property } = occurrence;
  const isOwner = subjects.some(({ unit, entity }) => unit === first && factsOf(index, entity.id, property).length > 0);
  if (!isOwner || first === last) return occurrence;
  const noun = /^'s?$/.test(normOf(units[first + 1])) ? first + 2 : first + 1;
  return noun > last ? occurrence : { ...occurrence, first: noun };
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
      const bound =
        context.units[slot.value]?.kind === 'date' ? boundBehind(context, occurrence, slot.value) : undefined;
      return {
        subject: owner.subject,
        property,
        facts,
        value: slot.value,
        strength: isOfOwnThing(context, occurrence, clause, owner)
          ? 1
          : (Math.min(owner.strength, slot.strength) as 1 | 2 | 3),
        clause: slot.clause ?? clause,
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
  if (slot.isApposition || owner.isSetOff) return { construction: 'apposition' };
  return owner.possessor === 'name' ? { construction: 'possessive' } : {};
}

function isThen(context: SentenceContext, at: number): boolean {
  const words = [0, 1, 2].map(i => normOf(context.units[at + i])).join(' ');
  return words === 'at the time' || words.startsWith('then ') || words.startsWith('at that');
}
