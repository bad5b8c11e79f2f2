import type { Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { foldName } from '../../values/names/foldName';
import { adverbs, determiners, prepositions } from '../language/closedClasses';
import { copulas } from '../language/copulas';
import { stemOfBase } from '../language/stem';
import { verbForm } from '../language/verbForms';
import { isDemonym } from '../sentence/isDemonym';
import { isDash, isNamed, normOf, type Unit } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';
import { listFrom } from './listFrom';
import { looseness } from './looseness';
import { isPlainNoun, nominalAfter } from './slots';

/**
 * What the vocabulary says with “be”, said without it or with more words between: “Skerra, *part of V*, …”, “*A division of V*, Ashby …”, “Ashby
 * has become a small, wholly owned *unit of V*”, “*as part of V*, Skerra …”.
 */
export function predicateReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  const words = wordsOf(context.units);
  for (const subject of context.subjects) {
    if (subject.via === 'elision' || subject.unit < 0) continue;
    for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
      const property = facts[0]?.property;
      if (property === undefined) continue;
      for (const predicate of predicatesOf(property)) {
        if (!predicate.stems.every(each => anyDegree.has(each) || words.has(each))) continue;
        for (const found of places(context, predicate)) {
          const value = valueBehind(context, found.last + 1, property);
          if (value === undefined || value === subject.unit) continue;
          const start = startOf(context, found.first);
          const clause = clauseAt(context, value);
          if (start === undefined || clause === undefined) continue;
          // “A division of V, *Ashby* …” is no list.
          const listed = listFrom(context, value, property);
          const members = listed.includes(subject.unit) ? [value] : listed;
          const end = members.at(-1) ?? value;
          const how = linkOf(context, subject.unit, subject.entity.type === 'person', start, end);
          if (how === undefined) continue;
          for (const member of members)
            readings.push({
              subject,
              property,
              facts,
              value: member,
              strength: 3,
              clause,
              ...(how === 'predicate' ? {} : { construction: 'apposition' as const }),
              ...looseness(property, predicate.text),
              how: `“${predicate.text}” of ${subject.entity.label}, by ${how}`,
            });
        }
      }
    }
  }
  return readings;
}

interface Predicate {
  readonly text: string;
  readonly stems: readonly string[];
}

const predicates = new WeakMap<Property, readonly Predicate[]>();

/** The wordings of a property that are “be”, a noun or an adjective, and a preposition. */
function predicatesOf(property: Property): readonly Predicate[] {
  let found = predicates.get(property);
  if (found === undefined) {
    const builtIn = findBuiltInProperty(property.id);
    const isOwn = builtIn?.value === property.value && nominal.has(property.value);
    const texts = isOwn ? [...(builtIn?.does ?? []), ...(builtIn?.object ?? [])] : [];
    found = texts.flatMap(text => compile(text) ?? []);
    predicates.set(property, found);
  }
  return found;
}

const nominal: ReadonlySet<string> = new Set(['person', 'place', 'organization', 'entity']);

/** “due to”: behind a comma, it tells why something happened. “A daughter of” has a place behind it, or a parent; “the wine capital of” is none. */
const misleading = new Set(['due', 'down', 'run', 'son', 'daughter', 'capital']);

function compile(text: string): Predicate | undefined {
  const [be, ...words] = foldName(text).split(/[\s-]+/);
  const own = words.filter(word => !determiners.has(word));
  if (be !== 'be' || own.length < 2 || !prepositions.has(own.at(-1) ?? '')) return undefined;
  if (misleading.has(own[0] ?? '')) return undefined;
  return { text, stems: own.map(stemOfBase) };
}

/** All words that a predicate may have: a sentence gives its first one a capital. */
function wordsOf(units: readonly Unit[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const unit of units)
    if (unit.kind === 'word') words.add(unit.stem);
    else if (unit.kind === 'name' && unit.initial) words.add(stemOfBase(foldName(unit.text)));
  return words;
}

/** These stand for other words as well; see `isStem`. */
const anyDegree = new Set(['first', 'largest']);

interface Place {
  readonly first: number;
  readonly last: number;
}

/** Where the words stand one behind the other, with nothing but an article or a hyphen between. */
function places({ units }: SentenceContext, { stems }: Predicate): Place[] {
  const found: Place[] = [];
  for (let first = 0; first < units.length; first++) {
    if (!isStem(units[first], stems[0])) continue;
    let last = first;
    let matched = 1;
    for (let i = first + 1; i < units.length && matched < stems.length; i++) {
      if (isStem(units[i], stems[matched])) {
        matched++;
        last = i;
      } else if (!determiners.has(normOf(units[i])) && normOf(units[i]) !== '-') break;
    }
    if (matched === stems.length) found.push({ first, last });
  }
  return found;
}

/**
 * A sentence gives its first word a capital, which then looks like a name's. “The first” of a wording stands for any ordinal, “the largest” for any
 * superlative.
 */
function isStem(unit: Unit | undefined, stem: string | undefined): boolean {
  if (unit?.kind === 'ordinal') return stem === 'first';
  if (unit?.kind === 'word' && stem === 'first') return /^(?:first|second|third|last|final|middle)$/.test(unit.norm);
  if (unit?.kind === 'word' && stem === 'largest') return /[a-z]{3}(?:est|most)$/.test(unit.norm);
  if (unit?.kind === 'word') return unit.stem === stem;
  return unit?.kind === 'name' && unit.initial && unit.first === unit.last && stemOfBase(foldName(unit.text)) === stem;
}

/** “a unit of *the carmaker V*”, “a suburb of the city of V”, but not “the pupil of *a native of V*”. */
function valueBehind(context: SentenceContext, from: number, property: Property): number | undefined {
  const value = nominalAfter(context, from, context.units.length, property);
  const of = context.units.slice(from, value).findIndex(unit => normOf(unit) === 'of');
  return of < 0 || typesOfNoun(normOf(context.units[from + of - 1])) !== undefined ? value : undefined;
}

/** What makes the noun another time's, or no more than a likeness. */
const otherwise = new Set(
  `not never no hardly nearly almost once formerly former originally initially previously then ex future next prospective potential possible would-be
   so-called another other rival unlike like virtual effectively practically`.split(/\s+/),
);

/** Where the noun phrase begins: “*a small, wholly owned* unit of”. Undefined where it is denied, or told of another time. */
function startOf({ units }: SentenceContext, first: number): number | undefined {
  let start = first;
  while (start > 0 && first - start < longestPhrase && isOfPhrase(units, start - 1)) {
    start--;
    if (otherwise.has(normOf(units[start]))) return undefined;
  }
  return start;
}

/** In units. */
const longestPhrase = 9;

function isOfPhrase(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const norm = normOf(unit);
  if (unit?.kind === 'ordinal' || unit?.kind === 'quantity') return true;
  if (isNamed(unit)) return normOf(units[at + 1]) === '-' || isDemonym(unit);
  if (norm === '-') return !isDash(units, at);
  // “a small, wholly owned unit”: between two adjectives behind an article.
  if (norm === ',') return isAdjective(units[at - 1]) && determiners.has(normOf(units[at - 2]));
  if (unit?.kind !== 'word' || isLinking(norm) || norm === 'as') return false;
  return determiners.has(norm) || adverbs.has(norm) || isAdjective(unit) || /ly$/.test(norm);
}

function isAdjective(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && isPlainNoun(unit.norm) && !isLinking(unit.norm);
}

function isLinking(norm: string): boolean {
  return copulas.has(norm) || /^stay(?:s|ed)?$/.test(norm);
}

/** What goes on as something: “*operates* as a unit of V”. */
const acting = new Set(
  'operates operated operating runs run ran works worked functions functioned trades traded continues continued began begins started starts serves served acts acted survives survived lives'.split(
    ' ',
  ),
);

type Link = 'apposition' | 'apposition in front' | 'predicate';

/** How the phrase from `start` to its value at `end` is said of the subject at `at`. */
function linkOf(context: SentenceContext, at: number, isPerson: boolean, start: number, end: number): Link | undefined {
  const { units } = context;
  const isAs = normOf(units[start - 1]) === 'as';
  const from = isAs ? start - 1 : start;
  if (at < start) {
    if (isSetOff(units, from - 1)) {
      const head = headOfAside(units, from - 2, at);
      // “the mother *of* Ana Reyes, a graduate of V”: which of the two?
      const isOfHead = isPerson && normOf(units[at - 1]) === 'of';
      return head && !isOfHead && closes(units, end + 1) ? 'apposition' : undefined;
    }
    const clause = context.clauses.find(({ verb }) => verb !== undefined && verb.end === from);
    if (clause?.verb === undefined || clause.subject !== at || clause.passive) return undefined;
    const verb = normOf(units[clause.verb.end - 1]);
    return (isAs ? acting.has(verb) : isLinking(verb)) ? 'predicate' : undefined;
  }
  const isOpening = from === 0 || /^[;:(]$/.test(normOf(units[from - 1])) || isDash(units, from - 1);
  if (!isOpening || at <= end || normOf(units[end + 1]) !== ',') return undefined;
  for (let i = end + 2; i < at; i++) if (!determiners.has(normOf(units[i])) && !isAdjective(units[i])) return undefined;
  return at - end <= 5 ? 'apposition in front' : undefined;
}

function isSetOff(units: readonly Unit[], at: number): boolean {
  return /^[,(]$/.test(normOf(units[at])) || isDash(units, at);
}

/** Between the subject and the comma stands nothing, or who made it, or its year: “*Last Light by Ida Moe (1994)*, the sequel to V”. */
function headOfAside(units: readonly Unit[], from: number, subject: number): boolean {
  let i = from;
  while (i > subject) {
    const unit = units[i];
    const isAside = isNamed(unit) || unit?.kind === 'date' || /^(?:by|in|of|and|from|\(|\)|"|\*|_)$/.test(normOf(unit));
    if (!isAside) return false;
    i--;
  }
  return i === subject && (from === subject || /^(?:by|\(|of|in|"|\*|_)$/.test(normOf(units[subject + 1])));
}

/** “In Skerra, part of the V *was flooded*”: no apposition, but the subject of another verb. */
function closes(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind === 'mark') return normOf(unit) !== '-' || isDash(units, at);
  return unit.kind === 'word' && unit.norm !== "'s" && verbForm(unit.norm) === undefined;
}
