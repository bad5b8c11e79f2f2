import type { Fact } from '../../../facts/factSet';
import { continentOf, isOfContinent } from '../../../values/places/continents';
import { countriesOfDemonym, countryOf } from '../../../values/places/countries';
import { isRegion } from '../../../values/places/regions';
import { figurativeCapitals } from '../../language/figurativeCapitals';
import { isNamed, normOf } from '../../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../../sentenceContext';
import { placePhrase } from '../placePhrase';
import { besidePlaces } from './besidePlaces';
import { isPlacing, type KindPhrase, kindPhrases } from './kindPhrase';

/**
 * Where something is or comes from, told by the noun phrase that says what it is: “S, *a Danish maker* of oboes”, “S, *V's oldest house*”,
 * “S is *one of the deepest lakes in V*”, “*the French circuit of* S”.
 */
export function kindReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  const add = (
    subject: SubjectUnit,
    value: number,
    properties: readonly string[],
    told: Pick<Reading, 'construction' | 'how'>,
  ) => {
    const clause = clauseAt(context, value);
    for (const id of clause === undefined ? [] : properties) {
      const facts = context.index.bySubject.get(subject.entity.id)?.get(id) ?? [];
      const [first] = facts;
      if (clause === undefined || first === undefined || !isOfProperty(context, value, first)) continue;
      readings.push({ subject, property: first.property, facts, value, strength: 3, clause, ...told });
    }
  };
  for (const subject of context.subjects) {
    if (subject.entity.type === 'person' || subject.entity.type === 'event' || subject.unit < 0) continue;
    const known = context.index.bySubject.get(subject.entity.id);
    if (known === undefined || !told.some(id => known.has(id))) continue;
    if (!isUnnamed(subject))
      for (const { value, properties, how } of besidePlaces(context, subject))
        if (isOfGazetteer(context, value, known)) add(subject, value, properties, { construction: 'apposition', how });
    for (const phrase of kindPhrases(context, subject)) {
      if (isUnnamed(subject) && phrase.how !== 'predicate' && phrase.how !== 'complement') continue;
      const construction = /^(?:predicate|complement)$/.test(phrase.how) ? {} : { construction: 'apposition' as const };
      for (const { value, properties } of placesOf(context, subject, phrase))
        add(subject, value, properties, { ...construction, how: `what it is (${phrase.how})` });
    }
  }
  return readings;
}

interface Told {
  readonly value: number;
  readonly properties: readonly string[];
}

const ofAdjective = ['country', 'country-of-origin', 'continent', 'located-in'];
const ofOwner = ['country', 'continent', 'located-in'];
const ofStanding = ['country', 'continent', 'located-in', 'location'];
const told = [
  'country',
  'country-of-origin',
  'continent',
  'located-in',
  'location',
  'capital-of',
  'place-of-formation',
  'headquarters',
];

function placesOf(context: SentenceContext, subject: SubjectUnit, phrase: KindPhrase): Told[] {
  const { units } = context;
  const head = normOf(units[phrase.head]);
  const found: Told[] = [];
  const isCapital = head === 'capital';
  // “the wine *capital* of V”
  if (isCapital && figurativeCapitals.has(normOf(units[phrase.head - 1]))) return [];
  for (let i = phrase.start; i < phrase.head; i++) {
    if (!isNamed(units[i])) continue;
    if (/^'s?$/.test(normOf(units[i + 1]))) {
      const isFirst = i === phrase.start || (i === phrase.start + 2 && normOf(units[i - 1]) === 'of');
      if (!isFirst || !isOutstanding(context, i + 2, phrase.head)) continue;
      found.push({ value: i, properties: isCapital ? ['capital-of'] : ofOwner });
    } else if (isAdjective(context, i, phrase.head)) {
      // “a *Danish-built* dam” stands anywhere.
      const isMade = normOf(units[i + 1]) === '-' && subject.entity.type === 'place';
      if (!isMade) found.push({ value: i, properties: isCapital ? ['capital-of', 'country'] : ofAdjective });
    } else if (phrase.how === 'before' && subject.entity.type === 'place' && isRegionOf(context, i, phrase.head))
      found.push({ value: i, properties: ['located-in', 'country'] });
  }
  if (phrase.how === 'before') return found;
  const link = pastAdverbs(context, phrase.end);
  const coast = pastCoast(context, link);
  const preposition = coast === undefined ? normOf(units[link]) : 'in';
  if (!/^(?:in|of|on|from)$/.test(preposition)) return found;
  const properties = propertiesOf(context, subject, phrase, preposition, isCapital);
  const [property] = properties.flatMap(
    id => context.index.bySubject.get(subject.entity.id)?.get(id)?.[0]?.property ?? [],
  );
  const value =
    property === undefined
      ? undefined
      : placePhrase(context, coast ?? pastPart(context, link + 1), units.length, property);
  if (value === undefined || (preposition === 'of' && isOwner(context, subject, value, head))) return found;
  return [...found, { value, properties }];
}

/** “S is the home *ground of V*”: whose it is, not where. The facts may know V as no place, or as what has S; of a name that they lack, the noun tells. */
function isOwner({ units, index }: SentenceContext, { entity }: SubjectUnit, value: number, head: string): boolean {
  const unit = units[value];
  if (unit?.kind !== 'mention') return ofOwners.test(head);
  return unit.forms.every(
    ({ entity: other }) =>
      (other.type !== undefined && other.type !== 'place') ||
      (index.byValue.get(entity.id) ?? []).some(fact => fact.subject === other),
  );
}

const ofOwners =
  /^(?:grounds?|stadiums?|arenas?|venues?|homes?|headquarters|seats?|bases?|hubs?|studios?|sites?|factor(?:y|ies)|plants?|campus(?:es)?|tombs?|graves?|works|shipyards?)$/;

function propertiesOf(
  { units }: SentenceContext,
  { entity: { type } }: SubjectUnit,
  { start, head }: KindPhrase,
  preposition: string,
  isCapital: boolean,
): readonly string[] {
  if (isCapital) return preposition === 'of' ? ['capital-of'] : [];
  // “a band *from* V”
  if (preposition === 'from')
    return type === 'organization' ? ['place-of-formation', 'country'] : ['country-of-origin'];
  if (type === 'place') return preposition === 'on' ? ['continent', 'located-in'] : ofStanding;
  // The largest employer in V may have its seat anywhere, and a film in V is shown there.
  const isRanked = units.slice(start, head).some(unit => /(?:est|most)$/.test(normOf(unit)));
  const isElsewhere = isRanked && !settled.test(normOf(units[head]));
  if (type === 'organization') {
    if (isElsewhere || preposition !== 'in') return [];
    // “S, *a firm in V*”: where it has its seat.
    return firms.test(normOf(units[head])) ? [...ofBody, 'headquarters'] : ofBody;
  }
  return [];
}

const ofBody = ['country', 'located-in', 'location'];
const firms = /^(?:firm|company|start-up|startup|label|maker|manufacturer|charity|publisher|agency|consultancy)$/;

/** Bodies that are somewhere as a house is: the largest of them in V is one of V's. */
const settled =
  /^(?:universit(?:y|ies)|schools?|colleges?|hospitals?|museums?|theat(?:er|re)s?|librar(?:y|ies)|orchestras?)$/;

/** “the *V town of* S”, “the *V port* S”: a region that the facts know as one, right before what a town is called. */
function isRegionOf({ units, index }: SentenceContext, at: number, head: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'mention' || !settlements.test(normOf(units[head])) || head - at > 2) return false;
  return unit.forms.some(({ entity, kind }) =>
    (index.byValue.get(entity.id) ?? []).some(fact => kind !== 'demonym' && fact.property.id === 'located-in'),
  );
}

const settlements = /^(?:city|town|village|port|suburb|hamlet|resort|municipality|borough|parish|capital)$/;

/** “a *Danish* maker”, “a *Danish-built* glider”: right before a noun, and not a part of another adjective (“Danish-speaking”, “Franco-Danish”). */
function isAdjective({ units, prose }: SentenceContext, at: number, head: number): boolean {
  const unit = units[at];
  if (unit === undefined || normOf(units[at - 1]) === '-') return false;
  if (normOf(units[at + 1]) === '-' && !made.has(normOf(units[at + 2]))) return false;
  if (/^(?:and|or)$/.test(normOf(units[at - 1]))) return false;
  for (let i = at + 1; i < head; i++) if (others.has(normOf(units[i])) || isNamed(units[i])) return false;
  const text = prose.slice(unit.start, unit.end);
  // “an *American football* club” may play anywhere.
  if (normOf(units[at + 1]) === 'football' && /^(?:American|Australian|Canadian|Gaelic)$/.test(text)) return false;
  return (
    countriesOfDemonym(text).length > 0 || isOfContinent(text) || (unit.kind === 'mention' && isDemonymMention(text))
  );
}

function isDemonymMention(text: string): boolean {
  return /(?:an|ese|ish)$/.test(text) && countryOf(text) === undefined;
}

/** “a Danish-*built* glider” */
const made = new Set('built made designed developed produced manufactured engineered invented'.split(' '));

/** Whose noun the adjective is: a chain of *Italian restaurants* and a *French film* festival may be anywhere. */
const others = new Set(
  'restaurant restaurants food language cuisine takeaway literature history art antiques studies war'.split(' '),
);

/** “V's *oldest* house”, “V's *only* airport”, “V's *national* airline”: of all that V has; “V's lake” may be another than S. */
function isOutstanding({ units }: SentenceContext, from: number, head: number): boolean {
  if (normOf(units[head]) === 'capital' || normOf(units[head]) === 'airport') return true;
  const words = units.slice(from, head).map(normOf);
  if (words.some(word => /^(?:favou?rite|foreign|selling|watched|loved|popular)$/.test(word))) return false;
  return units
    .slice(from, head)
    .some(
      unit =>
        unit.kind === 'ordinal' ||
        /(?:..est|^best|^most|^only|^first|^main|^chief|^principal|^national|^premier|^leading|^top)$/.test(
          normOf(unit),
        ),
    );
}

function pastAdverbs({ units }: SentenceContext, from: number): number {
  let at = from;
  while (isPlacing(units[at])) at++;
  return at;
}

/** “*on the east coast of* V”: in it. */
function pastCoast({ units }: SentenceContext, on: number): number | undefined {
  if (normOf(units[on]) !== 'on' || normOf(units[on + 1]) !== 'the') return undefined;
  const coast = parts.test(normOf(units[on + 2])) || /ern$/.test(normOf(units[on + 2])) ? on + 3 : on + 2;
  return /^(?:coast|seaboard|coastline)$/.test(normOf(units[coast])) && normOf(units[coast + 1]) === 'of'
    ? coast + 2
    : undefined;
}

/** “in *rural* V”, “in *the north of* V”, “in *all of* V”, “on *the continent of* V” */
function pastPart({ units }: SentenceContext, from: number): number {
  let at = from;
  while (/^(?:the|all|whole|entire)$/.test(normOf(units[at])) || parts.test(normOf(units[at]))) at++;
  return at > from && normOf(units[at]) === 'of' ? at + 1 : from;
}

const parts =
  /^(?:(?:far|deep)|(?:north|south)?-?(?:east|west|north|south)|whole|entirety|continent|middle|heart|centre|center|interior)$/;

/** A name that nobody knows may be another name of the thing, or its owner's. */
function isOfGazetteer(
  { units, prose, index }: SentenceContext,
  value: number,
  known: ReadonlyMap<string, readonly Fact[]>,
): boolean {
  const unit = units[value];
  if (unit === undefined) return false;
  const text = prose.slice(unit.start, unit.end);
  if (countryOf(text) !== undefined || isRegion(text) || (continentOf(text) !== undefined && !isOfContinent(text)))
    return true;
  return (
    unit.kind === 'mention' &&
    unit.forms.some(
      ({ entity, kind }) =>
        kind !== 'demonym' && (index.byValue.get(entity.id) ?? []).some(fact => known.has(fact.property.id)),
    )
  );
}

/** A continent is told by a continent's name, a country by a country's; what else the place is, the names need not tell. */
function isOfProperty({ units, prose, index }: SentenceContext, value: number, { property }: Fact): boolean {
  const unit = units[value];
  if (unit === undefined) return false;
  const text = prose.slice(unit.start, unit.end);
  const isKnown =
    unit.kind === 'mention' &&
    unit.forms.some(({ entity }) => (index.byValue.get(entity.id) ?? []).some(fact => fact.property === property));
  if (isKnown) return true;
  if (property.id === 'continent') return continentOf(text) !== undefined;
  const isCountry = countryOf(text) !== undefined || countriesOfDemonym(text).length > 0;
  // “the deepest lake in *America*”: the continent, as often as not.
  if (property.id === 'country' || property.id === 'country-of-origin') return isCountry && !/^Americas?n?$/.test(text);
  return !isOfContinent(text) && (!isCountry || isRegion(text) || property.id === 'capital-of');
}
