import type { Span } from '../../span';
import type { DateMention } from '../../values/dates/dateMention';
import { recognizeDates } from '../../values/dates/recognizeDates';
import type { OrdinalMention } from '../../values/ordinals/recognizeOrdinals';
import { recognizeOrdinals } from '../../values/ordinals/recognizeOrdinals';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import { recognizeQuantities } from '../../values/quantities/recognizeQuantities';
import { recognizeScores } from '../../values/quantities/recognizeScores';
import { stem } from '../language/stem';
import type { NameIndex } from '../nameIndex';
import type { Token } from '../tokens';
import type { NameMatch } from './findMentions';
import { findMisspelling } from './findMisspelling';
import { isInitial, isPartOfName, isTitleCase, nameEnd } from './nameRuns';
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
  // Where every letter is a capital, a capital tells no name.
  const allCaps = isAllCapitals(prose, sentence);
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
  for (const score of recognizeScores(prose, sentence))
    claim(score.span, (first, last) => ({ kind: 'score', score, ...score.span, first, last }));
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
    const last = allCaps ? misspeltEnd(names, tokens, i, barrier) : nameEnd(tokens, i, barrier, range.first);
    if (last !== undefined) {
      if (last > i && isInitial(tokens, i, range.first) && hidesName(names, tokens, i, last)) {
        units.push(wordUnit(tokens, i));
        continue;
      }
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

function isAllCapitals(prose: string, { start, end }: Span): boolean {
  const text = prose.slice(start, end);
  return text === text.toUpperCase() && text.split(' ').length > 2;
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

function wordUnit(tokens: readonly Token[], at: number): Unit {
  const token = tokens[at];
  const norm = token?.norm ?? '';
  return { kind: 'word', norm, stem: stem(norm), capital: token?.capital ?? false, ...stretch(tokens, at, at) };
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
      ? { kind: 'mention', forms: [misspelling.form], entity: undefined, misspelling, ...place }
      : { kind: 'name', text: prose.slice(place.start, place.end), initial, misspelling, ...place };
  }
  const place = stretch(tokens, first, last);
  return { kind: 'name', text: prose.slice(place.start, place.end), initial, ...place };
}

/** The last word of “William Arrol” in “William Arrol & Co”. */
function founderEnd(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 2; i < last; i++) if (tokens[i]?.norm === '&') return i - 1;
  return last;
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
