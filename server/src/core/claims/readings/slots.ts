import type { EntityType, Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { isLetter } from '../../values/letters';
import { isTitle } from '../../values/names/titles';
import { auxiliaries, coordinators, determiners, isClosed, possessives, prepositions } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import type { Clause } from '../sentence/clause';
import { isIn } from '../sentence/clause';
import { isDemonym } from '../sentence/isDemonym';
import { isDash, isNamed, normOf, type Unit } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';
import { canHoldText } from './canHoldText';
import { isBody } from './isBody';
import { isOtherMeasure } from './isOtherMeasure';
import { isOfUnnamed, isTrade, leadsOn } from './leadsOn';
import { termClassOf } from './terms/termClassOf';

/** Prepositions that lead to a place. */
export const inPlace: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'from',
  'on',
  'outside',
  'to',
  'within',
  'of',
  'inside',
  'into',
]);

/** Whether a unit can hold a value of the property's kind. Whether an amount has the right dimension is judged later. */
export function canHold(unit: Unit | undefined, property: Property): boolean {
  if (unit === undefined) return false;
  switch (property.value) {
    case 'date':
      return unit.kind === 'date';
    case 'quantity':
      return unit.kind === 'quantity';
    case 'ordinal':
      return unit.kind === 'ordinal';
    case 'person':
      return (
        // “Gemini 10” is nobody.
        (unit.kind === 'name' && !/\d/.test(unit.text)) ||
        (unit.kind === 'mention' &&
          unit.forms.some(f => canBeSomebody(f.entity.type, property) && f.kind !== 'demonym'))
      );
    case 'place':
      // “born in *Lund*”, where the facts know an Ida Lund: a surname may be a town's name as well.
      return (
        unit.kind === 'name' ||
        (unit.kind === 'mention' && unit.forms.some(f => f.entity.type !== 'person' || f.kind === 'surname'))
      );
    case 'boolean':
      return false;
    case 'text':
      return canHoldText(unit, property);
    default:
      if (property.id === 'occupation' && isBody(unit)) return false;
      return (
        unit.kind === 'name' || unit.kind === 'mention' || (unit.kind === 'word' && mayEndTerm(unit.norm, property))
      );
  }
}

/** “She plays the *cello*”: a word of the property's class. Whether the whole term stands there is judged later (`wholeTerm`). */
function mayEndTerm(norm: string, property: Property): boolean {
  return termClassOf(property)?.heads.has(norm) === true;
}

function canBeSomebody(type: EntityType | undefined, property: Property): boolean {
  if (type === 'place') return findBuiltInProperty(property.id)?.mayBeState === true;
  return type === 'person' || type === undefined || type === 'organization';
}

/**
 * The first unit at or after `from` that can hold the value, with nothing before it but articles, adjectives and descriptions
 * (“the novelist”, “the city of”). Stops at a mark, a verb or a preposition that leads elsewhere.
 */
export function nominalAfter(
  context: SentenceContext,
  from: number,
  end: number,
  property: Property,
  options: { readonly through?: ReadonlySet<string> } = {},
): number | undefined {
  let steps = 0;
  for (let i = from; i < end; i++) {
    const unit = context.units[i];
    if (unit === undefined) return undefined;
    if (canHold(unit, property) && !isModifier(context, i, property)) return i;
    const norm = normOf(unit);
    if (unit.kind === 'mark') {
      if (/^["'*_(]$/.test(norm)) continue;
      if (norm === '-' && !isDash(context.units, i)) continue;
      // “by *Mr.* V”
      if (norm === '.' && property.value === 'person' && i > from && isTitle(normOf(context.units[i - 1]))) continue;
      return undefined;
    }
    if (leadsOn(context, i, property)) continue;
    if (prepositions.has(norm) && norm !== 'of' && !(options.through?.has(norm) ?? false)) return undefined;
    if (isOfUnnamed(context, i, property) || isDoneBy(context.units, i)) return undefined;
    // “by a pilot *whom V* had trained”
    if (/^(?:who|whom|whose|which)$/.test(norm) || (norm === 'that' && i > from)) return undefined;
    if (auxiliaries.has(norm) || coordinators.has(norm) || unit.kind === 'date') return undefined;
    if (
      unit.kind === 'mention' &&
      !isModifier(context, i, property) &&
      property.value !== 'quantity' &&
      property.value !== 'date'
    )
      return undefined;
    if (++steps > 6) return undefined;
  }
  return undefined;
}

/** “married a singer *trained by* V” */
function isDoneBy(units: readonly Unit[], by: number): boolean {
  return normOf(units[by]) === 'by' && /^(?:past|participle)$/.test(verbForm(normOf(units[by - 1])) ?? '');
}

/** “his cousin, *V*,”: the name behind the noun that describes whom the verb means. */
export function namedBehind(
  context: SentenceContext,
  from: number,
  end: number,
  property: Property,
): number | undefined {
  const { units } = context;
  const first = normOf(units[from]);
  if (!possessives.has(first) && !determiners.has(first)) return undefined;
  let i = from + 1;
  while (i < Math.min(end, from + 6) && units[i]?.kind === 'word' && isPlainNoun(normOf(units[i]))) i++;
  if (i === from + 1 || normOf(units[i]) !== ',' || !canHold(units[i + 1], property)) return undefined;
  return /^(?:[,.;:)]|who|and|in|on|at|)$/.test(normOf(units[i + 2])) ? i + 1 : undefined;
}

/** “the *French* director”, “*Turkey*'s envoy”: a name that only describes what follows. */
export function isModifier(context: SentenceContext, at: number, property: Property): boolean {
  const unit = context.units[at];
  const next = context.units[at + 1];
  if (unit?.kind !== 'mention' && unit?.kind !== 'name') return false;
  if (normOf(next) === "'s" || normOf(next) === "'") return true;
  // “the *Leeds* architect V”: from where, with what somebody is before the name.
  const isOfTrade = property.value === 'person' && isTrade(normOf(next));
  // “the *bridge* builder V”
  if (isOfTrade && unit.kind === 'mention' && unit.forms.every(({ words }) => words.every(w => !w.capital)))
    return true;
  if (isOfTrade && isNamed(context.units[at + 2]) && determiners.has(normOf(context.units[at - 1]))) return true;
  if (property.value !== 'place' && isWhere(context, at)) return true;
  if (property.value === 'entity' || !isDemonym(unit)) return false;
  // “a *Danish and Dutch* team”
  const isJoined = /^(?:and|or)$/.test(normOf(next)) && isDemonym(context.units[at + 2]);
  const described = isJoined ? context.units[at + 3] : next;
  return isNamed(described) || (described?.kind === 'word' && isPlainNoun(described.norm));
}

/** “a *Leeds*-based firm”, “the *Leeds* house of V”, “the *Leeds* publisher V”: where somebody is, or nothing but that. */
function isWhere({ units }: SentenceContext, at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (normOf(next) === '-' && !isDash(units, at + 1))
    return /^(?:based|born|listed|backed)$/.test(normOf(units[at + 2]));
  if (unit?.kind === 'mention' && unit.forms.some(({ entity }) => entity.type !== 'place')) return false;
  let noun = at + 1;
  while (noun < at + 4 && units[noun]?.kind === 'word' && isPlainNoun(normOf(units[noun]))) noun++;
  // “on the *Moor* label”
  if (noun === at + 2 && normOf(units[at - 1]) === 'the' && /^(?:label|imprint)$/.test(normOf(next)))
    return isNamed(units[noun]);
  const types = noun === at + 1 ? undefined : typesOfNoun(normOf(units[noun - 1]));
  return types?.has('organization') === true || (types?.has('person') === true && isNamed(units[noun]));
}

/** The place that goes with a date: “in Moscow on 14 January and *in Vienna* on 24 February”. Nothing past another date is. */
export function placeBeside(
  context: SentenceContext,
  date: number,
  clause: Clause,
  property: Property,
): number | undefined {
  for (const step of [-1, 1]) {
    for (let i = date + step; i >= clause.start && i < clause.end && context.units[i]?.kind !== 'date'; i += step) {
      if (!inPlace.has(normOf(context.units[i])) || normOf(context.units[i]) === 'of') continue;
      const place = nominalAfter(context, i + 1, clause.end, property);
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

/** “twelve medals, *eight of them* gold”: a part of what is counted; “*9 percent* of its land” is what a share is told of. */
function isPartOfThem(context: SentenceContext, at: number): boolean {
  const unit = context.units[at];
  const isShare = unit?.kind === 'quantity' && unit.quantity.dimension === 'percent';
  if (isShare && /^(?:its|his|her)$/.test(normOf(context.units[at + 2]))) return false;
  return (
    normOf(context.units[at + 1]) === 'of' &&
    /^(?:them|which|whom|these|those|its|his|her)$/.test(normOf(context.units[at + 2]))
  );
}

/** “more than half *of them under eighteen*”, “most *of whom are over 60*”: how old or how many some of those counted before are. */
function isOfSomeOfThem(context: SentenceContext, at: number): boolean {
  const unit = context.units[at];
  if (unit?.kind !== 'quantity' || unit.quantity.unit !== undefined) return false;
  for (let i = at - 1; i > Math.max(1, at - 6); i--) {
    if (context.units[i]?.kind === 'mark') return false;
    if (/^(?:them|whom|which)$/.test(normOf(context.units[i])) && normOf(context.units[i - 1]) === 'of') return true;
  }
  return false;
}

/** “39 out of *100*”, “the longest of the *three*”: of how many, and not how many. */
function isOutOf({ units }: SentenceContext, at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'quantity') return false;
  const before = normOf(units[at - 1]);
  if (before === 'of') return normOf(units[at - 2]) === 'out';
  return before === 'the' && normOf(units[at - 2]) === 'of' && unit.quantity.unit === undefined;
}

/** “and the *first* whose song became a hit”: first in a row of its own. */
function isOwnRow(context: SentenceContext, at: number): boolean {
  return (
    context.units[at]?.kind === 'ordinal' && /^(?:whose|who|that|which|where|to)$/.test(normOf(context.units[at + 1]))
  );
}

/** “a family *of three*”, “boys *of thirteen*”: how many or how old the people before it are. */
function isOfPeople(context: SentenceContext, at: number): boolean {
  const unit = context.units[at];
  return (
    unit?.kind === 'quantity' &&
    unit.quantity.unit === undefined &&
    normOf(context.units[at - 1]) === 'of' &&
    /^(?:boys?|girls?|lads?|youths?|child(?:ren)?|m[ae]n|wom[ae]n|sons?|daughters?|famil(?:y|ies)|couples?|groups?|part(?:y|ies)|teams?)$/.test(
      normOf(context.units[at - 2]),
    )
  );
}

/** “four miles *south of* the spot”, “ten metres *away*”: how far from something, where the property is no distance. */
function isDisplacement(context: SentenceContext, at: number, property: Property): boolean {
  const unit = context.units[at];
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'length') return false;
  const next = normOf(context.units[at + 1]);
  if (!directions.test(next) && !(next === 'from' && !isSpan(context, at + 2))) return false;
  return !(context.index.wordings.get(property.id) ?? []).some(
    ({ stems }) => stems.some(s => distances.test(s)) && !stems.includes('to'),
  );
}

const directions =
  /^(?:(?:north|south)?-?(?:east|west|north|south)(?:wards?)?|away|off|short|apart|ahead|behind|inland|offshore|upstream|downstream)$/;
const distances = /^(?:distanc|far|away|apart|from)$/;

/** “50 km from end *to* end”: the whole length. */
function isSpan(context: SentenceContext, from: number): boolean {
  for (let i = from; i < from + 4; i++) if (normOf(context.units[i]) === 'to') return true;
  return false;
}

/** “115 years ago *this month*”: the second date only says how exact the first is. */
function goesOnFrom(before: Unit | undefined, unit: Unit | undefined): boolean {
  return unit?.kind === 'date' && before?.kind === 'date' && before.date.form.type === 'distance';
}

/** All values of the kind in the clause, as unit indexes. */
export function valuesIn(context: SentenceContext, clause: Clause, property: Property): number[] {
  const found: number[] = [];
  for (const i of context.wholes)
    if (
      isIn(clause, i) &&
      canHold(context.units[i], property) &&
      !isPartOfThem(context, i) &&
      !isOfSomeOfThem(context, i) &&
      !isOutOf(context, i) &&
      !isOfPeople(context, i) &&
      !isOwnRow(context, i) &&
      !isDisplacement(context, i, property) &&
      !isOtherMeasure(context, i, property) &&
      !goesOnFrom(context.units[i - 1], context.units[i])
    )
      found.push(i);
  return found;
}

export function isPlainNoun(norm: string): boolean {
  return isLetter(norm) && !isClosed(norm);
}
