import type { Span } from '../../span';
import type { DateMention } from '../../values/dates/dateMention';
import { monthWords, weekdayWords } from '../../values/dates/dateWords';
import { recognizeDates } from '../../values/dates/recognizeDates';
import { isTitle } from '../../values/names/titles';
import type { OrdinalMention } from '../../values/ordinals/recognizeOrdinals';
import { recognizeOrdinals } from '../../values/ordinals/recognizeOrdinals';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import { recognizeQuantities } from '../../values/quantities/recognizeQuantities';
import { isFunctionWord } from '../language/closedClasses';
import { stem } from '../language/stem';
import { verbForm } from '../language/verbForms';
import type { NameIndex } from '../nameIndex';
import type { Token } from '../tokens';
import type { NameMatch } from './findMentions';
import { findMisspelling } from './findMisspelling';
import type { Unit } from './unit';

/** The sentence as units: known names first, then dates, ordinals and amounts, then unknown names, then words and marks. */
export function buildUnits(
  prose: string,
  sentence: Span,
  tokens: readonly Token[],
  matches: readonly NameMatch[],
  names: NameIndex,
): Unit[] {
  const range = tokenRange(tokens, sentence);
  const titleCase = isTitleCase(tokens, range);
  const known = matches.filter(
    m => m.first >= range.first && m.last <= range.last && !isPartOfName(tokens, m, range, titleCase),
  );
  const values = new Map<number, { last: number; unit: Unit }>();
  const taken = known.map(m => ({ start: tokens[m.first]?.start ?? 0, end: tokens[m.last]?.end ?? 0 }));
  const claim = (span: Span, make: (first: number, last: number) => Unit) => {
    if (taken.some(t => t.start < span.end && span.start < t.end)) return;
    const first = tokenAt(tokens, range, span.start);
    const last = tokenAt(tokens, range, span.end - 1);
    if (first === undefined || last === undefined) return;
    taken.push(span);
    values.set(first, { last, unit: make(first, last) });
  };
  for (const date of recognizeDates(prose, sentence)) claim(date.span, (first, last) => dateUnit(date, first, last));
  for (const ordinal of recognizeOrdinals(prose, sentence)) claim(ordinal.span, (f, l) => ordinalUnit(ordinal, f, l));
  for (const quantity of recognizeQuantities(prose, sentence))
    claim(quantity.span, (f, l) => quantityUnit(quantity, f, l));

  const units: Unit[] = [];
  let nextMatch = 0;
  for (let i = range.first; i <= range.last; i++) {
    const match = known[nextMatch];
    if (match !== undefined && match.first === i) {
      units.push({
        kind: 'mention',
        forms: match.forms,
        entity: undefined,
        ...stretch(tokens, match.first, match.last),
      });
      nextMatch++;
      i = match.last;
      continue;
    }
    const value = values.get(i);
    if (value !== undefined) {
      units.push(value.unit);
      i = value.last;
      continue;
    }
    const barrier = Math.min(match?.first ?? Infinity, nextValue(values, i), range.last + 1);
    const last = nameEnd(tokens, i, barrier, range.first);
    if (last !== undefined) {
      const unit = nameUnit(prose, tokens, i, last, isInitial(tokens, i, range.first), match, names);
      if (unit.last === match?.last) nextMatch++;
      units.push(unit);
      i = unit.last;
      continue;
    }
    const token = tokens[i];
    if (token === undefined) continue;
    units.push({
      kind: token.word ? 'word' : 'mark',
      norm: token.norm,
      stem: token.word ? stem(token.norm) : token.norm,
      capital: token.capital,
      ...stretch(tokens, i, i),
    });
  }
  return units;
}

/** A name that nobody has, or a known one misspelled: “Serder Kılıç”, of which the surname alone has matched already. */
function nameUnit(
  prose: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  initial: boolean,
  next: NameMatch | undefined,
  names: NameIndex,
): Unit {
  const joined =
    next !== undefined &&
    next.first === last + 1 &&
    tokens[next.first]?.spaced === true &&
    next.forms.every(f => f.kind === 'surname')
      ? next.last
      : last;
  for (const end of new Set([joined, last])) {
    const misspelling = findMisspelling(names, tokens, first, end);
    if (misspelling === undefined) continue;
    const place = stretch(tokens, first, end);
    // Two words or more that are nearly somebody's name are that somebody.
    return misspelling.form.words.length > 1
      ? { kind: 'mention', forms: [misspelling.form], entity: undefined, misspelling, ...place }
      : { kind: 'name', text: prose.slice(place.start, place.end), initial, misspelling, ...place };
  }
  const place = stretch(tokens, first, last);
  return { kind: 'name', text: prose.slice(place.start, place.end), initial, ...place };
}

function nextValue(values: ReadonlyMap<number, unknown>, from: number): number {
  for (let i = from; i < from + 12; i++) if (values.has(i)) return i;
  return Infinity;
}

function dateUnit(date: DateMention, first: number, last: number): Unit {
  return { kind: 'date', date, start: date.span.start, end: date.span.end, first, last };
}
function ordinalUnit(ordinal: OrdinalMention, first: number, last: number): Unit {
  return { kind: 'ordinal', ordinal, start: ordinal.span.start, end: ordinal.span.end, first, last };
}
function quantityUnit(quantity: QuantityMention, first: number, last: number): Unit {
  return { kind: 'quantity', quantity, start: quantity.span.start, end: quantity.span.end, first, last };
}

const connectors = new Set('of de da di du del der den van von la le el al bin ibn the y zu & e'.split(' '));

/** The index of the last token of the unknown name that begins at `tokens[at]`, or undefined where none does. */
function nameEnd(tokens: readonly Token[], at: number, barrier: number, sentenceFirst: number): number | undefined {
  const first = tokens[at];
  if (first === undefined || !startsName(first)) return undefined;
  const initial = isInitial(tokens, at, sentenceFirst);
  if (initial && (isFunctionWord(first.norm) || isVerbal(tokens, at))) return undefined;
  if (isTitle(first.norm) || isGeneric(tokens, at) || (isCalendarName(first.norm) && !startsGivenName(tokens[at + 1])))
    return undefined;
  let last = at;
  for (let i = at + 1; i < barrier; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (
      startsName(token) &&
      !isTitle(token.norm) &&
      !(isFunctionWord(token.norm) && token.text.length > 1 && !connectors.has(token.norm))
    )
      last = i;
    else if (token.norm === '.' && !token.spaced && isInitialLetter(tokens[i - 1])) last = i;
    else if (token.norm === '-' && !token.spaced && tokens[i + 1]?.spaced === false && tokens[i + 1]?.capital) continue;
    else if (token.norm === "'s" || token.norm === "'") break;
    else if (
      (connectors.has(token.norm) || (token.norm === 'at' && schools.has(first.norm))) &&
      i + 1 < barrier &&
      reachesName(tokens, i + 1, barrier)
    )
      continue;
    else if (/^\d+$/.test(token.norm) && i === last + 1 && token.spaced && token.norm.length < 4) last = i;
    else break;
  }
  return last === at && isFunctionWord(first.norm) && first.text.length > 2 ? undefined : last;
}

/** “August Horch”, “April Smith”. */
function startsGivenName(next: Token | undefined): boolean {
  return next?.spaced === true && startsName(next) && !isFunctionWord(next.norm);
}

function isCalendarName(norm: string): boolean {
  return weekdayWords.has(norm) || monthWords.has(norm);
}

const schools = new Set(['university', 'college', 'school', 'institute']);
const generic = new Set(
  'state city town county province republic kingdom district region country village river lake mount island'.split(' '),
);

/** “the State of Kerala”, “the City”: a common noun with a capital. */
function isGeneric(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !generic.has(token.norm)) return false;
  const next = tokens[at + 1];
  return next === undefined || !startsName(next);
}

/**
 * “*Columbia* University”, “William *Joyce*”: a known name of one word that is only part of a longer one. A demonym before a
 * noun (“Turkish Foreign Minister”) is not; where every word has a capital, capitals say nothing.
 */
function isPartOfName(
  tokens: readonly Token[],
  match: NameMatch,
  range: { first: number; last: number },
  titleCase: boolean,
): boolean {
  if (titleCase || match.forms.every(f => f.kind === 'demonym' || (f.kind === 'short' && f.words[0]?.capital !== true)))
    return false;
  const surname = match.forms.every(f => f.kind === 'surname');
  if (match.first !== match.last && !surname) return false;
  if (tokens[match.first]?.capital === false) return false;
  const before = tokens[match.first - 1];
  const after = tokens[match.last + 1];
  const continues = (token: Token | undefined) =>
    token !== undefined &&
    startsName(token) &&
    !isTitle(token.norm) &&
    !isFunctionWord(token.norm) &&
    !generic.has(token.norm) &&
    !isCalendarName(token.norm);
  if (match.last < range.last && after?.spaced && continues(after)) return true;
  return (
    match.first > range.first &&
    tokens[match.first]?.spaced === true &&
    continues(before) &&
    !(surname === false && isInitial(tokens, match.first - 1, range.first))
  );
}

/** Headlines and headings that capitalise every word of weight. */
function isTitleCase(tokens: readonly Token[], range: { first: number; last: number }): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = range.first; i <= range.last; i++) {
    const token = tokens[i];
    if (token === undefined || !token.word || token.norm.length < 4 || isFunctionWord(token.norm)) continue;
    long++;
    if (token.capital) capitals++;
  }
  return long >= 4 && capitals === long;
}

/** “Founded in 1998, …”: a participle that has its capital from the sentence. */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  const form = verbForm(tokens[at]?.norm ?? '');
  const next = tokens[at + 1];
  return (
    (form === 'past' || form === 'participle' || form === 'gerund') &&
    (next === undefined || !startsName(next) || form !== 'gerund')
  );
}

function reachesName(tokens: readonly Token[], from: number, barrier: number): boolean {
  for (let i = from; i < Math.min(from + 2, barrier); i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (startsName(token)) return true;
    if (!connectors.has(token.norm)) return false;
  }
  return false;
}

function startsName(token: Token): boolean {
  return token.word && token.capital && token.norm !== 'i';
}

function isInitialLetter(token: Token | undefined): boolean {
  return token?.capital === true && (token.text.length === 1 || /^(?:St|Jr|Sr|Mt|Ft)$/.test(token.text));
}

/** At the start of the sentence a capital says nothing; opening quotes and list marks do not count as words before it. */
function isInitial(tokens: readonly Token[], at: number, sentenceFirst: number): boolean {
  for (let i = at - 1; i >= sentenceFirst; i--) if (tokens[i]?.word) return /^[:—]$/.test(tokens[at - 1]?.norm ?? '');
  return true;
}

function stretch(tokens: readonly Token[], first: number, last: number) {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, first, last };
}

function tokenRange(tokens: readonly Token[], span: Span): { first: number; last: number } {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((tokens[last]?.end ?? Infinity) <= span.end) last++;
  return { first: low, last: last - 1 };
}

function tokenAt(tokens: readonly Token[], range: { first: number; last: number }, offset: number): number | undefined {
  for (let i = range.first; i <= range.last; i++) {
    const token = tokens[i];
    if (token !== undefined && token.start <= offset && offset < token.end) return i;
  }
  return undefined;
}
