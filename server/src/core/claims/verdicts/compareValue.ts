import type { Entity, Fact, FactValue, Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { compareDates } from '../../values/dates/compareDates';
import { resolveDate } from '../../values/dates/resolveDate';
import type { Comparison, DateValue, Day } from '../../values/dateValue';
import { foldName } from '../../values/names/foldName';
import { isWithinName } from '../../values/names/isWithinName';
import { namePartsOf } from '../../values/names/nameParts';
import { sameName } from '../../values/names/sameName';
import { isSouthern } from '../../values/places/southern';
import { compareQuantities } from '../../values/quantities/compareQuantities';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import { dimensionOf } from '../../values/quantities/readUnit';
import { unitOf } from '../../values/quantities/units';
import type { Quantity } from '../../values/quantity';
import { compareTerms } from '../../values/terms/compareTerms';
import { termsOf } from '../../values/terms/termClass';
import { prepositions } from '../language/closedClasses';
import { pronounOf } from '../language/pronounOf';
import { stem } from '../language/stem';
import { compareElapsed } from '../readings/elapsed';
import { termClassOf } from '../readings/terms/termClassOf';
import { termsOfEntity } from '../readings/terms/termsOfEntity';
import { normOf, type Unit } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { compareAge } from './compareAge';
import { compareBound } from './compareBound';
import { comparePlaces } from './comparePlaces';
import { compareText } from './compareText';
import { turnOf } from './turnOf';

/** A value of the draft, ready for comparison: the unit, its text, and what its date resolves to. */
export interface DraftValue {
  readonly unit: Unit;
  readonly text: string;
  readonly date?: DateValue | undefined;
  readonly dateline?: Day | undefined;
}

/** How a value of the draft stands to one value of a fact. */
export function compareValue(
  context: SentenceContext,
  reading: Reading,
  found: DraftValue,
  fact: Fact,
  value: FactValue,
): Comparison {
  const { unit } = found;
  if (reading.period !== undefined) {
    const turn = turnOf(fact, reading.period);
    if (unit.kind === 'quantity' && turn !== undefined && found.dateline !== undefined)
      return compareElapsed(unit.quantity, turn, found.dateline);
    return found.date === undefined || turn === undefined ? 'unsettled' : compareDates(found.date, turn);
  }
  if (reading.age !== undefined) return value.kind === 'date' ? compareAge(reading.age, value.date) : 'unsettled';
  switch (value.kind) {
    case 'date':
      if (unit.kind === 'quantity')
        return found.dateline === undefined ? 'unsettled' : compareElapsed(unit.quantity, value.date, found.dateline);
      return compareDate(context, reading, found.date ?? inYearOf(value.date, unit, reading), fact, value.date);
    case 'quantity':
      if (unit.kind === 'ordinal' && reading.isRank)
        return unit.ordinal.value === value.quantity.amount ? 'agrees' : 'disagrees';
      if (unit.kind !== 'quantity' || countsSomethingElse(context, unit.quantity, value.quantity, fact))
        return 'unsettled';
      if (isStretchOfTime(unit.quantity, value.quantity, fact.property)) return 'unsettled';
      if (isTally(value.quantity, fact.property) && unit.quantity.unit !== value.quantity.unit) return 'unsettled';
      return compareQuantities(
        countedAlike(context, measured(unit.quantity, reading.unit), value.quantity, fact),
        inYears(value.quantity, fact.property),
        fact.tolerance,
      );
    case 'ordinal':
      return unit.kind === 'ordinal' ? (unit.ordinal.value === value.ordinal ? 'agrees' : 'disagrees') : 'unsettled';
    case 'boolean':
      return 'unsettled';
    case 'text':
      return compareText(context, unit, found.text, value.text, fact.property);
    case 'entity':
      if (namesEntity(unit, found.text, value)) return 'agrees';
      // Who has a “Tarn Medal in Physics” has a Tarn Medal.
      if (fact.property.id === 'award' && isBeginning(found.text, value.entity)) return 'agrees';
      if (fact.property.value === 'person')
        return isNameBeforeMarriage(context, reading, found, value.entity, fact) ? 'unsettled' : 'disagrees';
      // “studied at *Holm*”, of Holm University; “from the *Corve* shore”, of what was in New Corve.
      if (unit.kind === 'name' && [value.entity.label, ...value.entity.aliases].some(n => isWithinName(found.text, n)))
        return 'unsettled';
      return (
        compareTermsOf(context, fact.property, found, value.entity) ??
        comparePlaces(context, unit, found.text, value, reading)
      );
  }
}

function compareDate(
  context: SentenceContext,
  reading: Reading,
  found: DateValue | undefined,
  fact: Fact,
  known: DateValue,
): Comparison {
  if (found === undefined) return 'unsettled';
  return isSouthernSeason(context, found, known, fact) ? 'agrees' : compareBound(context, reading, found, known);
}

/** “Ida Moe died on 2 June”, where nothing tells a year: whichever it was, she died in one year only, on one day of it. */
function inYearOf(known: DateValue, unit: Unit, { bound, clause }: Reading): DateValue | undefined {
  if (unit.kind !== 'date' || unit.date.kind !== 'partial') return undefined;
  return bound === undefined && clause.tense === 'past' ? resolveDate(unit.date, { anchor: known }) : undefined;
}

/** Of two words of the property's class, how they stand; undefined where one is none, unless the draft's is a mere word. */
function compareTermsOf(
  { index }: SentenceContext,
  property: Property,
  { text, unit }: DraftValue,
  entity: Entity,
): Comparison | undefined {
  const terms = termClassOf(property);
  if (terms === undefined) return undefined;
  const known = termsOfEntity(terms, entity);
  const found = termsOf(terms, text);
  if (found.length > 0 && known.length > 0) return compareTerms(terms, found, known);
  // “published in *paperback*”: what the facts have for a value of other properties alone is no language.
  if (found.length === 0 && known.length > 0 && isValueOfOthers(index, unit, property)) return 'unsettled';
  // “the eruption of Vell” has a name in it.
  return unit.kind === 'word' && !/\p{Lu}/u.test(text) ? 'unsettled' : undefined;
}

function isValueOfOthers({ byValue }: SentenceContext['index'], unit: Unit, property: Property): boolean {
  return (
    unit.kind === 'mention' &&
    unit.forms.every(({ entity }) => {
      const facts = byValue.get(entity.id) ?? [];
      return facts.length > 0 && facts.every(fact => fact.property !== property);
    })
  );
}

/** “in four acts, runs for *four hours*”: a bare number in the fact is no stretch of time, unless its property says so. */
function isStretchOfTime(found: QuantityMention, { unit }: Quantity, { id, label, triggers }: Property): boolean {
  if (unit !== undefined || found.dimension !== 'time' || findBuiltInProperty(id) !== undefined) return false;
  return !/\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|age|aged|old|long|time|length|duration|term|lasts?|lasted|lasting)\b/i.test(
    [id.replaceAll('-', ' '), label, ...triggers].join(' '),
  );
}

/** Whom a disaster kills. “Three men and a woman” are counted apart, and their sum is not said. */
const people = new Set('man soul life'.split(' ').map(stem));

/** Some of those whom it kills. */
const victims = new Set(
  'worker workman labourer laborer miner sailor soldier passenger visitor woman child firefighter fireman villager resident student pupil guest'
    .split(' ')
    .map(stem),
);

/** A bare number in the fact counts what the property's words say (12 floors), and nothing else (three cities). */
function countsSomethingElse(
  context: SentenceContext,
  found: QuantityMention,
  { unit: known, amount }: Quantity,
  fact: Fact,
): boolean {
  const { property } = fact;
  if (known !== undefined || found.unit === undefined || found.dimension !== 'count') return false;
  const noun = stem(foldName(found.unit));
  // Of a magnitude of 6.5, nobody is counted.
  if (noun === 'person') return !Number.isInteger(amount);
  if (property.id === 'death-toll' && people.has(noun)) return false;
  // “*Five workers* died in it”: of four dead, there are no five of any kind.
  if (property.id === 'death-toll' && victims.has(noun) && found.amount > amount) return false;
  // “It has 68 *singers*”, but “it has two singers” counts some of it.
  const share = found.amount / amount;
  if (share >= near.from && share < near.to && (mayCount(property.id, noun) || people.has(noun))) return false;
  return !isNounOf(context, found.unit, fact);
}

function mayCount(property: string, noun: string): boolean {
  return findBuiltInProperty(property)?.counts?.some(counted => stem(counted) === noun) === true;
}

/** How far off a mere mistake in a count is. */
const near = { from: 0.7, to: 1.4 };

/** “100 *centuries*”, of a property that is called so: what a batsman scores is no time, and compares with no days. */
function isTally({ unit }: Quantity, { label, id }: Property): boolean {
  return unit === 'century' && /\bcentur(?:y|ies)\b/i.test(`${label} ${id}`);
}

/** “Eighteen *majors*” are the “18 titles” of a fact whose property is told by that word. */
function countedAlike(context: SentenceContext, found: QuantityMention, value: Quantity, fact: Fact): QuantityMention {
  const { unit } = value;
  // “brews 30,000 *barrels*”: a measure, too, is counted where the property's words say so.
  if (unit === undefined && found.unit !== undefined && isNounOf(context, found.unit, fact))
    return { ...found, unit, otherReadings: [] };
  if (unit === undefined || found.unit === undefined || found.dimension !== 'count' || found.unit === unit)
    return found;
  // “I hold 400 *shares*”, of a price in crowns a share
  if (dimensionOf(unit) !== 'count') return found;
  return countsSomethingElse(context, found, { amount: value.amount }, fact) ? found : { ...found, unit };
}

/** “30,000 *barrels*”, of a property whose words have barrels in them. */
function isNounOf({ index }: SentenceContext, noun: string, { property }: Fact): boolean {
  const own = stem(foldName(unitOf(noun)?.word ?? noun));
  // “Two *stands*” are not counted by “standing room”, nor by “have standing room for”; a curator's words are few, and each is meant.
  const isOwn = findBuiltInProperty(property.id) === undefined;
  return (index.wordings.get(property.id) ?? []).some(
    ({ stems, role }) => stems.includes(own) && (isOwn || role === 'any' || isHeadIn(stems, own)),
  );
}

/** Whether a wording's words end in that one, but for a preposition. */
function isHeadIn(stems: readonly string[], own: string): boolean {
  return stems.at(-1) === own || (stems.at(-2) === own && prepositions.has(stems.at(-1) ?? ''));
}

/** A bare figure is one of what its label says: “| Height (m) | 828 |”. */
function measured(mention: QuantityMention, unit: string | undefined): QuantityMention {
  return unit === undefined || mention.unit !== undefined ? mention : { ...mention, unit };
}

/** “age: 34” says of what without saying it. */
function inYears(value: Quantity, { id, label }: Property): Quantity {
  return value.unit === undefined && /\bage\b/i.test(`${id} ${label}`) ? { ...value, unit: 'year' } : value;
}

/** Whether the draft's value is the one that the fact accepts beside its own: a place inside an accepted country is none. */
export function isAccepted(
  context: SentenceContext,
  reading: Reading,
  found: DraftValue,
  fact: Fact,
  accepted: FactValue,
): boolean {
  if (accepted.kind === 'entity') return namesEntity(found.unit, found.text, accepted);
  return compareValue(context, reading, found, fact, accepted) === 'agrees';
}

function namesEntity(unit: Unit, text: string, value: FactValue & { kind: 'entity' }): boolean {
  if (unit.kind === 'mention') return unit.forms.some(form => form.entity.id === value.entity.id);
  const { label, aliases, short, type } = value.entity;
  return [label, ...aliases, ...short].some(
    name =>
      sameName(text, name) ||
      // “Onions” for a fact's “onion”.
      (type === 'person' ? isGivenName(text, name) : sameName(text.replace(/s$/, ''), name)),
  );
}

/** “He married *Ida Holt*”, of Ida Dahl, Per Dahl's wife: the name that she had until then. */
function isNameBeforeMarriage(
  { units }: SentenceContext,
  { clause: { verb } }: Reading,
  { unit, text }: DraftValue,
  { label }: Entity,
  { property, subject }: Fact,
): boolean {
  if (unit.kind !== 'name' || property.id !== 'spouse' || verb === undefined) return false;
  if (!units.slice(verb.start, verb.end).some(word => /^(?:marry|married|wed|wedded)$/.test(normOf(word))))
    return false;
  const [written, known, own] = [text, label, subject.label].map(name => namePartsOf(name).words);
  const isHerOwn = (written?.length ?? 0) > 1 && written?.[0] === known?.[0] && pronounOf(text) !== 'he';
  return isHerOwn && known?.at(-1) === own?.at(-1);
}

function isBeginning(text: string, { label, aliases }: Entity): boolean {
  const name = `${foldName(text)} `;
  return [label, ...aliases].some(known => foldName(known).startsWith(name));
}

/** “Jane” of Jane Seymour. “Mary Ann Holt” may be somebody else than Mary Ann Holt Dahl. */
function isGivenName(text: string, name: string): boolean {
  const [given, surname] = foldName(name).split(' ');
  return surname !== undefined && foldName(text) === given;
}

/** “That *winter*” of a match in Sydney in July: where the text speaks of the south, its seasons may be meant. */
function isSouthernSeason({ prose }: SentenceContext, claimed: DateValue, date: DateValue, { subject }: Fact): boolean {
  const seasons = claimed.readings ?? [claimed];
  if (seasons.some(({ precision }) => precision !== 'season')) return false;
  if (!isSouthern(prose, subject.label, ...subject.aliases)) return false;
  return seasons.some(season =>
    [-halfYear, halfYear].some(
      days => compareDates({ ...season, first: season.first + days, last: season.last + days }, date) === 'agrees',
    ),
  );
}

/** In days. */
const halfYear = 183;
