import type { Entity } from '../../facts/factSet';
import { overlaps, type Span } from '../../span';
import type { DateMention } from '../../values/dates/dateMention';
import { recognizeDates } from '../../values/dates/recognizeDates';
import { recognizeOrdinals } from '../../values/ordinals/recognizeOrdinals';
import { recognizeQuantities } from '../../values/quantities/recognizeQuantities';
import { recognizeScores } from '../../values/quantities/recognizeScores';
import type { TextMatch } from '../textIndex';
import type { Token } from '../tokens';
import type { NameMatch } from './findMentions';
import { isPartOfName } from './isPartOfName';
import { dateUnit, ordinalUnit, quantityUnit, scoreUnit, textUnit } from './makeUnits';
import { isTitleCase } from './nameRuns';
import { splitLifespans } from './splitLifespans';
import type { Stretch, Unit } from './unit';

/** What a sentence has of known names and of values, before its words are read. */
export interface SentenceValues {
  readonly range: TokenRange;
  /** The known names that are no part of another. */
  readonly known: readonly NameMatch[];
  /** Codes, abbreviations, dates, ordinals, amounts and scores, by their first tokens. */
  readonly values: ReadonlyMap<number, Unit>;
}

/** A sentence's tokens, as indexes, inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Known names first, then codes and abbreviations, scores, dates, ordinals and amounts. */
export function findValues(
  prose: string,
  sentence: Span,
  tokens: readonly Token[],
  matches: readonly NameMatch[],
  texts: readonly TextMatch[],
  lasting: ReadonlySet<Entity>,
): SentenceValues {
  const range = tokenRange(tokens, sentence);
  const titleCase = isTitleCase(tokens, range);
  const known = matches.filter(
    m => m.first >= range.first && m.last <= range.last && !isPartOfName(tokens, m, range, titleCase),
  );
  return { range, known, values: readValues(prose, sentence, tokens, range, known, texts, lasting) };
}

/** Where two values overlap, or one overlaps a known name, the first to come stays. */
function readValues(
  prose: string,
  sentence: Span,
  tokens: readonly Token[],
  range: TokenRange,
  known: readonly NameMatch[],
  texts: readonly TextMatch[],
  lasting: ReadonlySet<Entity>,
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
  for (const { first, last } of texts) {
    if (first < range.first || last > range.last) continue;
    const place = placeOf({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    if (place !== undefined) values.set(first, textUnit(place));
  }
  for (const score of recognizeScores(prose, sentence)) {
    const place = placeOf(score.span);
    if (place !== undefined) values.set(place.first, scoreUnit(score, place));
  }
  let begin: { readonly date: DateMention; readonly place: Stretch } | undefined;
  for (const date of splitLifespans(prose, recognizeDates(prose, sentence), endsOfLasting(tokens, known, lasting))) {
    const place = placeOf(date.span);
    if (place === undefined) continue;
    // The dash between the two dates of a life is no mark of the sentence: it belongs to the first of them.
    if (begin !== undefined && date.lifespan === 'end')
      values.set(begin.place.first, dateUnit(begin.date, { ...begin.place, last: place.first - 1 }));
    begin = date.lifespan === 'begin' ? { date, place } : undefined;
    values.set(place.first, dateUnit(date, place));
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

/** Where the known names end of those that live, or last, for a time. */
function endsOfLasting(
  tokens: readonly Token[],
  known: readonly NameMatch[],
  lasting: ReadonlySet<Entity>,
): ReadonlySet<number> {
  const names = known.filter(({ forms }) => forms.every(({ entity }) => lasting.has(entity)));
  return new Set(names.map(({ last }) => tokens[last]?.end ?? 0));
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
