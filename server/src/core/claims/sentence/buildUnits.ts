import type { Span } from '../../span';
import { isTitleArticle } from '../isTitleArticle';
import { determiners } from '../language/closedClasses';
import type { NameIndex } from '../nameIndex';
import type { Token } from '../tokens';
import type { NameMatch } from './findMentions';
import { findMisspelling } from './findMisspelling';
import type { SentenceValues } from './findValues';
import { mentionUnit, unknownNameUnit, wordUnit } from './makeUnits';
import { isInitial, nameEnd } from './nameRuns';
import { pictureNoteEnd } from './pictureNoteEnd';
import type { Stretch, Unit } from './unit';

/** The sentence as units: known names and values, then unknown names, then words and marks. */
export function buildUnits(
  prose: string,
  sentence: Span,
  tokens: readonly Token[],
  { range, known, values }: SentenceValues,
  names: NameIndex,
): Unit[] {
  // Where every letter is a capital, a capital tells no name.
  const allCaps = isAllCapitals(prose, sentence);
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
    const note = pictureNoteEnd(tokens, i);
    if (note !== undefined) {
      i = note;
      continue;
    }
    const fellow = fellowEnd(names, tokens, i, range.last);
    if (fellow !== undefined) {
      units.push(nameUnit(prose, tokens, i, fellow, false, undefined, names));
      i = fellow;
      continue;
    }
    if (!token.capital && !allCaps) {
      units.push(wordUnit(token, i));
      continue;
    }
    // “First published in 1934, *A* Quiet Tide …”
    if (match?.first === i + 1 && match.forms.some(({ entity }) => isTitleArticle(entity, token.norm))) {
      units.push(wordUnit(token, i));
      continue;
    }
    const barrier = Math.min(startOf(tokens, match), nextValue(values, i), range.last + 1);
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

/** “*Otter: The Long Way*”, where the facts know “Otter: The Return”: another title of the series, with what stands before its colon. */
function fellowEnd(names: NameIndex, tokens: readonly Token[], at: number, last: number): number | undefined {
  if (tokens[at + 1]?.norm !== ':' || tokens[at + 1]?.spaced !== false) return undefined;
  const isSeries = names.byNorm.get(tokens[at]?.norm ?? '')?.some(({ words: [first] }) => first?.mark === ':');
  const title = determiners.has(tokens[at + 2]?.norm ?? '') && tokens[at + 2]?.capital ? at + 3 : at + 2;
  return isSeries === true ? nameEnd(tokens, title, last + 1, at) : undefined;
}

/** Where the next known name begins, with the article that is its own: “the editor of *A* Quiet Tide”. */
function startOf(tokens: readonly Token[], match: NameMatch | undefined): number {
  if (match === undefined) return Infinity;
  const before = tokens[match.first - 1]?.norm ?? '';
  return match.forms.some(({ entity }) => isTitleArticle(entity, before)) ? match.first - 1 : match.first;
}

function nextValue(values: ReadonlyMap<number, unknown>, from: number): number {
  if (values.size > 0) for (let i = from; i < from + 12; i++) if (values.has(i)) return i;
  return Infinity;
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
    if (!followsInitial(tokens, start) && findMisspelling(names, tokens, start, last) !== undefined) return start - 1;
  return last;
}

/** “H. G. *Wells*” has initials of his own, and is no Welles. */
function followsInitial(tokens: readonly Token[], at: number): boolean {
  const initial = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return /^\p{Lu}$/u.test(initial?.text ?? '');
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
    if (misspelling === undefined || (misspelling.form.words.length === 1 && followsInitial(tokens, first))) continue;
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
