import type { Span } from '../../span';
import type { DateMention } from '../../values/dates/dateMention';
import { recognizeDates } from '../../values/dates/recognizeDates';
import { isTitle } from '../../values/names/titles';
import type { OrdinalMention } from '../../values/ordinals/recognizeOrdinals';
import { recognizeOrdinals } from '../../values/ordinals/recognizeOrdinals';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import { recognizeQuantities } from '../../values/quantities/recognizeQuantities';
import { isFunctionWord } from '../language/closedClasses';
import { stem } from '../language/stem';
import type { Token } from '../tokens';
import type { NameMatch } from './findMentions';
import type { Unit } from './unit';

/** The sentence as units: known names first, then dates, ordinals and amounts, then unknown names, then words and marks. */
export function buildUnits(prose: string, sentence: Span, tokens: readonly Token[], matches: readonly NameMatch[]): Unit[] {
  const range = tokenRange(tokens, sentence);
  const known = matches.filter(m => m.first >= range.first && m.last <= range.last);
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
  for (const quantity of recognizeQuantities(prose, sentence)) claim(quantity.span, (f, l) => quantityUnit(quantity, f, l));

  const units: Unit[] = [];
  let nextMatch = 0;
  for (let i = range.first; i <= range.last; i++) {
    const match = known[nextMatch];
    if (match !== undefined && match.first === i) {
      units.push({ kind: 'mention', forms: match.forms, entity: undefined, ...stretch(tokens, match.first, match.last) });
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
      const text = prose.slice(tokens[i]?.start, tokens[last]?.end);
      units.push({ kind: 'name', text, initial: isInitial(tokens, i, range.first), ...stretch(tokens, i, last) });
      i = last;
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
  if (initial && isFunctionWord(first.norm)) return undefined;
  if (isTitle(first.norm)) return undefined;
  let last = at;
  for (let i = at + 1; i < barrier; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (startsName(token) && !isTitle(token.norm) && !(isFunctionWord(token.norm) && token.text.length > 1 && !connectors.has(token.norm))) last = i;
    else if (token.norm === '.' && !token.spaced && isInitialLetter(tokens[i - 1])) last = i;
    else if (token.norm === '-' && !token.spaced && tokens[i + 1]?.spaced === false && tokens[i + 1]?.capital) continue;
    else if (token.norm === "'s" || token.norm === "'") break;
    else if (connectors.has(token.norm) && i + 1 < barrier && reachesName(tokens, i + 1, barrier)) continue;
    else if (/^\d+$/.test(token.norm) && i === last + 1 && token.spaced && token.norm.length < 4) last = i;
    else break;
  }
  return last;
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
