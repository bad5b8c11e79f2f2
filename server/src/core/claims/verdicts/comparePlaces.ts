import type { Entity, FactValue } from '../../facts/factSet';
import type { Comparison } from '../../values/dateValue';
import { sameName } from '../../values/names/sameName';
import { continentOf } from '../../values/places/continents';
import { countriesOfDemonym, countryOf as countryNamed, countryOfCapital } from '../../values/places/countries';
import { isGround } from '../readings/isGround';
import { isPlaced } from '../readings/isPlaced';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';

/**
 * Places agree when one holds the other: Zurich is in Switzerland. What neither the facts nor the gazetteer place is unsettled when
 * it may be so (a town and a country), and disagrees when it can't (two countries, two towns).
 */
export function comparePlaces(
  context: SentenceContext,
  unit: Unit,
  text: string,
  value: FactValue & { kind: 'entity' },
  reading: Reading,
): Comparison {
  if (
    unit.kind === 'mention' &&
    !isCapital(unit, text) &&
    unit.forms.some(form => holds(context, form.entity, value.entity) || holds(context, value.entity, form.entity))
  )
    return 'agrees';
  if (isPlaced(reading.property) && isOuterPart(unit, text, value.entity)) return 'agrees';
  const continent = continentOf(value.entity.label);
  if (continent !== undefined) return compareContinents(unit, text, continent);
  const foundCountry = isCapital(unit, text) ? undefined : countryOf(unit, text);
  const factCountry = countryNamed(value.entity.label)?.name;
  if (foundCountry !== undefined && factCountry !== undefined)
    return isSameOrWithin(foundCountry, factCountry) ? 'agrees' : 'disagrees';
  if (!isPlaced(reading.property)) return 'disagrees';
  if (isOffshore(reading, text, value.entity)) return 'unsettled';
  if (foundCountry !== undefined) {
    const own = countryOfCapital(value.entity.label)?.name ?? countryHolding(context, value.entity);
    return own === undefined ? 'unsettled' : isSameOrWithin(own, foundCountry) ? 'agrees' : 'disagrees';
  }
  if (factCountry !== undefined) {
    const theirs = countryOfCapital(text)?.name;
    return theirs === undefined ? 'unsettled' : isSameOrWithin(theirs, factCountry) ? 'agrees' : 'disagrees';
  }
  return isLandOrHouse(context, reading, unit) && !mayBeRegion(value.entity) ? 'unsettled' : 'disagrees';
}

/** “in *Norland*”, of what the facts have in “Fen, Norland”: the name itself says what holds it. */
function isOuterPart(unit: Unit, text: string, { label }: Entity): boolean {
  const comma = label.indexOf(', ');
  if (comma < 0) return false;
  const outer = label.slice(comma + 2);
  const names = unit.kind === 'mention' ? unit.forms.map(({ entity }) => entity.label) : [];
  return [text, ...names].some(name => sameName(name, outer));
}

/**
 * “Died *in the Alps*”, “*on the Riviera*”, “*at the Savoy*”: land that the town of the fact may lie in, or a house that may stand in it. A thing
 * is in one house or another.
 */
function isLandOrHouse({ units }: SentenceContext, { value, subject }: Reading, unit: Unit): boolean {
  if (subject.entity.type !== 'person' || unit.kind !== 'name' || townsWithArticle.test(unit.text)) return false;
  const first = units[value - 1];
  // “the *Italian* Riviera”
  const isAdjective = isNamed(first) || (first?.kind === 'word' && first.capital);
  return normOf(isAdjective ? units[value - 2] : first) === 'the';
}

/** “sank *off Skerra*”, of what lies in the Bering Sea: the one may be off the other. */
function isOffshore({ subject }: Reading, text: string, { label, aliases }: Entity): boolean {
  return subject.entity.type !== 'person' && waters.test(text) !== [label, ...aliases].some(name => waters.test(name));
}

const waters =
  /\b(?:sea|ocean|gulf|straits?|channel)$|^(?:the )?(?:(?:sea|gulf|straits?) of .*|(?:north |south )?(?:atlantic|pacific)|mediterranean|baltic|adriatic|caribbean)$/i;

const townsWithArticle = /^(?:Hague|Bronx)$/i;

/** The Alps, the Bering Sea, the Louvre Museum: what has an article itself, as another of its kind has. */
function mayBeRegion({ label, aliases }: Entity): boolean {
  return regions.test(label) || [label, ...aliases].some(isGround);
}

const regions = /^the |s$|\b(?:river|sea|ocean|desert|coast|canal|strait|gulf|bay)\b/i;

/** What is no continent may lie in this one: only a country of the gazetteer tells. */
function compareContinents(unit: Unit, text: string, continent: string): Comparison {
  const labels = unit.kind === 'mention' ? unit.forms.map(form => form.entity.label) : [text];
  if (labels.some(label => continentOf(label) === continent)) return 'agrees';
  if (labels.some(label => continentOf(label) !== undefined)) return 'disagrees';
  return countryNamed(text)?.continent === continent ? 'agrees' : 'unsettled';
}

/** “The *Englishman* Bradley Wiggins”, of the United Kingdom. */
function isSameOrWithin(a: string, b: string): boolean {
  const isUnion = (whole: string, part: string) => whole === 'United Kingdom' && homeNations.has(part);
  return a === b || isUnion(a, b) || isUnion(b, a);
}

const homeNations = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);

/** “Met in *Ankara*”: the town, though the facts have it for Turkey's government. */
function isCapital(unit: Unit, text: string): boolean {
  const isNamedSo = unit.kind === 'mention' && unit.forms.some(form => form.entity.label === text);
  return !isNamedSo && countryNamed(text) === undefined && countryOfCapital(text) !== undefined;
}

function countryOf(unit: Unit, text: string): string | undefined {
  if (unit.kind === 'mention') for (const form of unit.forms) return countryNamed(form.entity.label)?.name;
  return (countryNamed(text) ?? countriesOfDemonym(text)[0])?.name;
}

const containers = ['country', 'located-in', 'location', 'part-of', 'continent', 'capital-of'];

/** Whether the facts place `inner` in `outer`, through at most four steps. */
function holds(context: SentenceContext, outer: Entity, inner: Entity): boolean {
  return chain(context, inner).some(entity => entity.id === outer.id);
}

function countryHolding(context: SentenceContext, place: Entity): string | undefined {
  for (const entity of chain(context, place)) {
    const country = countryNamed(entity.label);
    if (country !== undefined) return country.name;
  }
  return undefined;
}

function chain(context: SentenceContext, from: Entity): Entity[] {
  const found: Entity[] = [];
  let level: readonly Entity[] = [from];
  for (let step = 0; step < 4 && level.length > 0; step++) {
    const next: Entity[] = [];
    for (const entity of level) {
      const properties = context.index.bySubject.get(entity.id);
      for (const id of containers) {
        for (const fact of properties?.get(id) ?? []) {
          for (const value of fact.values)
            if (value.kind === 'entity' && !found.includes(value.entity) && !fact.closed) next.push(value.entity);
        }
      }
    }
    found.push(...next);
    level = next;
  }
  return found;
}
