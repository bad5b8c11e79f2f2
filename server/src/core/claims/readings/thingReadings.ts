import type { Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { foldName } from '../../values/names/foldName';
import { countriesOfDemonym, countryOf } from '../../values/places/countries';
import { determiners } from '../language/closedClasses';
import { copulas } from '../language/copulas';
import { looksLikeBody } from '../language/looksLikeBody';
import { stem } from '../language/stem';
import { verbForm } from '../language/verbForms';
import { isDash, isNamed, normOf, type Unit } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import { isWhoOrWhat } from './isWhoOrWhat';
import { canHold, isPlainNoun } from './slots';
import { termAround } from './terms/termAround';
import { termClassOf } from './terms/termClassOf';

/**
 * A name before the noun that says what the subject is: “the *KTV* drama S”, “S, a *Boeing*-built jet,”, “S is *KTV's* best-loved comedy”, “as a
 * *Harrow Town* striker, S …”.
 */
export function thingReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    if (subject.unit < 0 || subject.via === 'elision') continue;
    let phrases: readonly Phrase[] | undefined;
    for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
      const property = facts[0]?.property;
      if (property === undefined || !isWhoOrWhat(property)) continue;
      phrases ??= phrasesOf(context, subject.unit, subject.via === 'pronoun');
      for (const { from, end, how } of phrases) {
        const value = nameIn(context, from, end, property, facts);
        const clause = value === undefined ? undefined : clauseAt(context, value);
        if (value === undefined || value === subject.unit || clause === undefined) continue;
        readings.push({
          subject,
          property,
          facts,
          ...termAt(context, value, property),
          strength: 3,
          clause,
          ...(how === 'copula' ? {} : { construction: 'apposition' as const }),
          how: `${subject.entity.label} is what stands behind the name, by ${how}`,
        });
      }
    }
  }
  return readings;
}

/** A word of the property's class is a value with all its words: “a *stainless steel* arch”. */
function termAt(context: SentenceContext, value: number, property: Property): Pick<Reading, 'value' | 'valueEnd'> {
  const terms = termClassOf(property);
  const found =
    context.units[value]?.kind === 'word' && terms !== undefined ? termAround(context, value, terms) : undefined;
  return found === undefined ? { value } : { value: found.first, valueEnd: found.last };
}

/** A noun phrase without its article, as unit indexes, `end` exclusive. */
interface Phrase {
  readonly from: number;
  readonly end: number;
  readonly how: 'apposition' | 'copula' | 'name behind' | 'as';
}

/** The phrases that say what the subject is: before its name, behind it between commas, behind a copula, and with “as”. */
function phrasesOf(context: SentenceContext, at: number, isPronoun: boolean): Phrase[] {
  const { units, clauses } = context;
  const found: Phrase[] = [];
  const behind = (start: number, how: Phrase['how']) => {
    const from = determiners.has(normOf(units[start])) ? start + 1 : start;
    const end = phraseEnd(units, from);
    if (end > from + 1) found.push({ from, end, how });
  };
  if (!isPronoun) {
    const start = phraseStart(units, at);
    if (start < at - 1) found.push({ from: start, end: at, how: 'name behind' });
    // “Moor's best-known product, *S*,”
    const named = determiners.has(normOf(units[at - 1])) ? at - 1 : at;
    if (normOf(units[named - 1]) === ',' && closes(units[at + 1])) {
      const from = phraseStart(units, named - 1);
      if (units.slice(from, named).some(unit => /^'s?$/.test(normOf(unit))))
        found.push({ from, end: named - 1, how: 'apposition' });
    }
    const comma = at + 1;
    if (/^[,(]$/.test(normOf(units[comma])) || isDash(units, comma)) behind(comma + 1, 'apposition');
  }
  for (const { subject, verb, passive } of clauses)
    if (subject === at && verb !== undefined && !passive && copulas.has(normOf(units[verb.end - 1])))
      behind(verb.end, 'copula');
  const isFronted = normOf(units[0]) === 'as' || foldedInitial(units[0]) === 'as';
  if (isFronted && normOf(units[at - 1]) === ',') {
    const from = determiners.has(normOf(units[1])) ? 2 : 1;
    if (phraseEnd(units, from) === at - 1) found.push({ from, end: at - 1, how: 'as' });
  }
  return found;
}

function closes(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === 'mark';
}

function foldedInitial(unit: Unit | undefined): string {
  return unit?.kind === 'name' && unit.initial ? foldName(unit.text) : '';
}

/** In units. */
const longest = 8;

function phraseEnd(units: readonly Unit[], from: number): number {
  let end = from;
  while (end < from + longest && isInPhrase(units, end)) end++;
  return end;
}

function phraseStart(units: readonly Unit[], end: number): number {
  let start = end;
  while (start > 0 && end - start < longest && isInPhrase(units, start - 1)) start--;
  return start;
}

function isInPhrase(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const norm = normOf(unit);
  if (norm === '-') return !isDash(units, at);
  if (isNamed(unit) || norm === "'s" || norm === "'") return true;
  if (unit?.kind !== 'word') return false;
  return isPlainNoun(norm) || /^(?:most|best|first|long|now|once)$/.test(norm);
}

/** The name in the phrase that is the maker, the owner or the team of what its last noun calls the subject. */
function nameIn(
  context: SentenceContext,
  from: number,
  end: number,
  property: Property,
  facts: Reading['facts'],
): number | undefined {
  const { units } = context;
  const things = thingsOf(property);
  for (let i = from; i < end; i++) {
    if (!canHold(units[i], property)) continue;
    if (former.has(normOf(units[i - 1])) || former.has(normOf(units[i - 2]))) return undefined;
    const isGlued = normOf(units[i + 1]) === '-' && !isDash(units, i + 1);
    if (isGlued) {
      if (isDoneBy(context, units[i + 2], property) && i + 3 <= end) return i;
      continue;
    }
    const owned = /^'s?$/.test(normOf(units[i + 1]));
    const next = owned ? i + 2 : i + 1;
    // “the ITV drama”, but not “the ITV drama critic”: the last word of the phrase tells.
    // “ITV's *Moor Lane*”
    if (owned && next === end && things.size > 0 && property.id !== 'publisher')
      return isBody(context, units[i], property, facts, false) ? i : undefined;
    let head = next;
    while (head < end && (commonStem(units[head]) !== undefined || normOf(units[head]) === '-')) head++;
    if (
      head === next ||
      !things.has(commonStem(units[head - 1]) ?? '') ||
      (head < end && !isLastName(units, head, end))
    )
      continue;
    return isBody(context, units[i], property, facts) ? i : undefined;
  }
  return undefined;
}

/** Of a word, or of a common noun that some fact has for a value: “the Harrow Town *striker*”. */
function commonStem(unit: Unit | undefined): string | undefined {
  if (unit?.kind === 'word') return unit.stem;
  if (unit?.kind !== 'mention') return undefined;
  const words = unit.forms.flatMap(form => form.words);
  return words.some(({ capital }) => capital) ? undefined : stem(words.at(-1)?.norm ?? '');
}

function isLastName(units: readonly Unit[], at: number, end: number): boolean {
  return at === end || (isNamed(units[at]) && at === end - 1);
}

const former = new Set('former ex once then future late onetime'.split(' '));

const things = new WeakMap<Property, ReadonlySet<string>>();

function thingsOf(property: Property): ReadonlySet<string> {
  let found = things.get(property);
  if (found === undefined) {
    const builtIn = findBuiltInProperty(property.id);
    found = new Set((builtIn?.value === property.value ? (builtIn.things ?? []) : []).map(stem));
    things.set(property, found);
  }
  return found;
}

/** “Boeing-*built*”: a verb by which the value acts on the subject. */
function isDoneBy({ index }: SentenceContext, unit: Unit | undefined, property: Property): boolean {
  if (unit?.kind !== 'word' || !/^(?:past|participle|base)$/.test(verbForm(unit.norm) ?? '')) return false;
  return (index.wordings.get(property.id) ?? []).some(
    ({ role, stems }) => role === 'agent' && stems.length === 1 && stems[0] === unit.stem,
  );
}

/** A name before a noun may be a place, a person or a prize; it counts where the facts or its own words say what it is. */
function isBody(
  { prose, index }: SentenceContext,
  unit: Unit | undefined,
  property: Property,
  facts: Reading['facts'],
  isPlain = true,
): boolean {
  if (unit?.kind === 'mention')
    return unit.forms.some(({ entity, kind }) => {
      if (kind === 'demonym') return false;
      const known = index.byValue.get(entity.id) ?? [];
      if (known.some(fact => fact.property === property)) return true;
      // “the *Larks* album S”: who made it, the facts say, and is no label.
      return (
        entity.type === 'organization' &&
        property.id !== 'league' &&
        !known.some(fact => facts[0]?.subject === fact.subject)
      );
    });
  // A word is of the property's class: “a *birch* canoe”.
  if (unit?.kind !== 'name') return unit?.kind === 'word';
  const text = prose.slice(unit.start, unit.end);
  if (looksLikeBody(text, property.id)) return true;
  if (facts.some(({ values }) => values.some(known => lastWord(known.text) === lastWord(text)))) return true;
  // Whose striker or keeper somebody is, is a club's or a country's.
  return (
    isPlain &&
    property.id === 'team' &&
    !isCountry(text) &&
    !looksLikeBody(text, 'league') &&
    !/\b(?:cup|trophy|award)\b/i.test(text)
  );
}

function isCountry(text: string): boolean {
  return countryOf(text) !== undefined || countriesOfDemonym(text).length > 0;
}

function lastWord(name: string): string {
  return foldName(name).split(' ').at(-1) ?? '';
}
