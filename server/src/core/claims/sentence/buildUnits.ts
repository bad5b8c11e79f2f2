import { overlaps, type Span } from '../../span';
import { recognizeDates } from '../../values/dates/recognizeDates';
import { recognizeOrdinals } from '../../values/ordinals/recognizeOrdinals';
import { recognizeQuantities } from '../../values/quantities/recognizeQuantities';
import { recognizeScores } from '../../values/quantities/recognizeScores';
import type { NameIndex } from '../nameIndex';
import type { Token } from '../tokens';
import type { NameMatch } from './findMentions';
import { findMisspelling } from './findMisspelling';
import { dateUnit, mentionUnit, ordinalUnit, quantityUnit, scoreUnit, unknownNameUnit, wordUnit } from './makeUnits';
import { isInitial, isPartOfName, isTitleCase, nameEnd } from './nameRuns';
import type { Stretch, Unit } from './unit';

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
  // Where every letter is a capital, a capital tells no name.
  const allCaps = isAllCapitals(prose, sentence);
  const known = matches.filter(
    m => m.first >= range.first && m.last <= range.last && !isPartOfName(tokens, m, range, titleCase),
  );
  const values = findValues(prose, sentence, tokens, range, known);
  const units: Unit[] = [];
  let nextMatch = 0;
  for (let i = range.first; i <= range.last; i++) {
    const match = known[nextMatch];
    if (match !== undefined && match.first === i) {
      units.push(mentionUnit(match.forms, stretch(tokens, match.first, match.last)));
      nextMatch++;
      i = match.last;
      continue;
    }
    const value = values.get(i);
    if (value !== undefined) {
      units.push(value);
      i = value.last;
      continue;
    }
    const token = tokens[i];
    if (token === undefined) continue;
    if (!token.capital && !allCaps) {
      units.push(wordUnit(token, i));
      continue;
    }
    const barrier = Math.min(match?.first ?? Infinity, nextValue(values, i), range.last + 1);
    const last = allCaps ? misspeltEnd(names, tokens, i, barrier) : nameEnd(tokens, i, barrier, range.first);
    const initial = last !== undefined && isInitial(tokens, i, range.first);
    if (last === undefined || (last > i && initial && hidesName(names, tokens, i, last))) {
      units.push(wordUnit(token, i));
      continue;
    }
    const unit = nameUnit(prose, tokens, i, beforeHidden(names, tokens, i, last), initial, match, names);
    if (unit.last === match?.last) nextMatch++;
    units.push(unit);
    i = unit.last;
  }
  return units;
}

function nextValue(values: ReadonlyMap<number, unknown>, from: number): number {
  if (values.size > 0) for (let i = from; i < from + 12; i++) if (values.has(i)) return i;
  return Infinity;
}

/** Dates, ordinals, amounts and scores, by their first tokens. Where two overlap, or one overlaps a known name, the first to come stays. */
function findValues(
  prose: string,
  sentence: Span,
  tokens: readonly Token[],
  range: TokenRange,
  known: readonly NameMatch[],
): ReadonlyMap<number, Unit> {
  const values = new Map<number, Unit>();
  const taken: Span[] = known.map(m => ({ start: tokens[m.first]?.start ?? 0, end: tokens[m.last]?.end ?? 0 }));
  const placeOf = (span: Span): Stretch | undefined => {
    for (const other of taken) if (overlaps(other, span)) return undefined;
    const first = tokenAt(tokens, range, span.start);
    const last = tokenAt(tokens, range, span.end - 1);
    if (first === undefined || last === undefined) return undefined;
    taken.push(span);
    return { start: span.start, end: span.end, first, last };
  };
  for (const score of recognizeScores(prose, sentence)) {
    const place = placeOf(score.span);
    if (place !== undefined) values.set(place.first, scoreUnit(score, place));
  }
  for (const date of recognizeDates(prose, sentence)) {
    const place = placeOf(date.span);
    if (place !== undefined) values.set(place.first, dateUnit(date, place));
  }
  for (const ordinal of recognizeOrdinals(prose, sentence)) {
    const place = placeOf(ordinal.span);
    if (place !== undefined) values.set(place.first, ordinalUnit(ordinal, place));
  }
  for (const quantity of recognizeQuantities(prose, sentence, taken)) {
    const place = placeOf(quantity.span);
    if (place !== undefined) values.set(place.first, quantityUnit(quantity, place));
  }
  return values;
}

function isAllCapitals(prose: string, { start, end }: Span): boolean {
  // Most sentences have a small letter within their first word.
  for (let at = start; at < end; at++) if (isSmallAscii(prose.charCodeAt(at))) return false;
  const text = prose.slice(start, end);
  return text === text.toUpperCase() && text.split(' ').length > 2;
}

function isSmallAscii(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** The last of two or three words that are nearly a known name. */
function misspeltEnd(names: NameIndex, tokens: readonly Token[], at: number, barrier: number): number | undefined {
  for (const last of [at + 2, at + 1]) {
    if (last < barrier && findMisspelling(names, tokens, at, last) !== undefined) return last;
  }
  return undefined;
}

/** “*See* William Shakespear”: the sentence's first word has a capital of its own. */
function hidesName(names: NameIndex, tokens: readonly Token[], first: number, last: number): boolean {
  return (
    findMisspelling(names, tokens, first, last) === undefined &&
    findMisspelling(names, tokens, first + 1, last) !== undefined
  );
}

/** “At the Prado *Miguel Falomer* is in his eighth year”: where a run of capitals ends in somebody's name, misspelled, it ends before. */
function beforeHidden(names: NameIndex, tokens: readonly Token[], first: number, last: number): number {
  if (last - first < 2 || findMisspelling(names, tokens, first, last) !== undefined) return last;
  for (let start = first + 1; start < last; start++)
    if (findMisspelling(names, tokens, start, last) !== undefined) return start - 1;
  return last;
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
  for (const end of new Set([joined, last, founderEnd(tokens, first, last)])) {
    const misspelling = findMisspelling(names, tokens, first, end);
    if (misspelling === undefined) continue;
    const place = stretch(tokens, first, end);
    // Two words or more that are nearly somebody's name are that somebody.
    return misspelling.form.words.length > 1
      ? mentionUnit([misspelling.form], place, misspelling)
      : unknownNameUnit(prose.slice(place.start, place.end), initial, place, misspelling);
  }
  const place = stretch(tokens, first, last);
  return unknownNameUnit(prose.slice(place.start, place.end), initial, place);
}

/** The last word of “William Arrol” in “William Arrol & Co”. */
function founderEnd(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 2; i < last; i++) if (tokens[i]?.norm === '&') return i - 1;
  return last;
}

function stretch(tokens: readonly Token[], first: number, last: number): Stretch {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, first, last };
}

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

function tokenRange(tokens: readonly Token[], span: Span): TokenRange {
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

function tokenAt(tokens: readonly Token[], range: TokenRange, offset: number): number | undefined {
  let low = range.first;
  let high = range.last;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token === undefined || token.start > offset) high = middle - 1;
    else if (token.end <= offset) low = middle + 1;
    else return middle;
  }
  return undefined;
}
