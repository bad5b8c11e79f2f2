import { createFencedCode } from '../draft/fencedCode';
import { frontMatterOf } from '../draft/frontMatter';
import { mayGoOn, mayGoOnInFigures } from '../draft/mayGoOn';
import { mayHoldUnseenText } from '../draft/mayHoldUnseenText';
import { calendarSigns, calendarWords, mayBeRefuted, numericSign } from '../values/dates/calendarSigns';
import { mayHoldImpossibleFigures } from '../values/dates/mayHoldImpossibleDate';
import { isAsciiDigit, isLetterOrDigit } from '../values/letters';
import type { NameIndex } from './nameIndex';
import { mayMiss, reach } from './nameScan';
import { tokenEnd } from './tokens';
import { nextHash, smallHash, type WordUse, type WordUses } from './wordUses';

/**
 * A look at a draft's source before any of its Markdown is read: whether the check may have anything to say to it. Never overlooks
 * anything, so that a draft about something else costs little more than this look.
 *
 * What the Markdown hides, as code and links, is looked at as well: all that matters is that every word of the prose stands in the
 * source, whole or with its beginning before markup that vanishes (`mayGoOn`), and that a block ends at a blank line at the latest.
 */
export function createDraftScan({ byNorm, forms, uses, scan }: NameIndex): (source: string) => boolean {
  const ownWords = [...forms.flatMap(({ words }) => words.flatMap(({ norm, key }) => [norm, key])), ...calendarWords];
  const nextWords = forms.flatMap(({ words: [, next] }) => (next === undefined ? [] : [next.norm]));
  const small = new Set([
    ...uses.small,
    ...[...nextWords, ...calendarWords].flatMap(word => smallHash(word, 0, word.length) ?? []),
  ]);
  const beginnings = beginningsOf(ownWords);
  const isOnlyWords = [...byNorm.keys()].every(norm => isLetterOrDigit(norm));
  const known = new Map<string, SourceWord>();
  const wordOf = (text: string): SourceWord => {
    const found = known.get(text);
    if (found !== undefined) return found;
    // A longer text is a part of the source in memory, and kept would keep the whole of it: it is put together anew.
    const kept = text.length <= 12 || text.length > 32 ? text : Array.from(text).join('');
    const word = readWord(kept, uses);
    if (kept.length <= 32 && known.size < 20_000) known.set(kept, word);
    return word;
  };

  return source => {
    if (!isOnlyWords || mayHoldUnseenText(source) || mayHoldImpossibleFigures(source)) return true;
    const frontMatter = frontMatterOf(source);
    const title = scan(frontMatter?.title?.prose ?? '');
    return title.name || title.misspelling() || mayConcern(source, frontMatter?.end ?? 0);
  };

  function mayConcern(source: string, from: number): boolean {
    let paragraph = newParagraph();
    const code = createFencedCode(source);
    for (let at = from; at < source.length; ) {
      let unit = source.charCodeAt(at);
      if (isFence(unit) && source.charCodeAt(at + 1) === unit && source.charCodeAt(at + 2) === unit) {
        at = code.endOf(at, paragraph.holdsTag) ?? at + 3;
        paragraph.isLoose = true;
        continue;
      }
      if (!isWordStart(unit, source, at)) {
        if (unit === LINE_FEED && isBlankLine(source, at + 1)) paragraph = newParagraph();
        else if (mayHideWords(unit)) paragraph.isLoose = true;
        if (unit === PIPE) paragraph.isTable = true;
        if (unit === LESS) {
          paragraph.holdsTag = true;
          code.noteTag(at);
        }
        at++;
        continue;
      }
      const start = at;
      // Whatever stands between two words in the prose, these at least do.
      if (!paragraph.isLoose && (start === 0 || source.charCodeAt(start - 1) <= SPACE)) paragraph.words++;
      let hash = 0;
      for (; isSmallLetter(unit); unit = source.charCodeAt(++at)) hash = nextHash(hash, unit);
      const isSmallWord = at > start && endsWord(unit);
      if (!isSmallWord) at = tokenEnd(source, start);
      else if (!small.has(hash) && !mayJoinOn(unit, at - start)) continue;
      const word = wordOf(source.slice(start, at));
      if (
        noteWord(word, paragraph) ||
        mayBeCut(source, start, at, word) ||
        mayBeOff(source, start, at, word, paragraph)
      )
        return true;
    }
    return false;
  }

  /** Whether the draft may be of concern for this word and those before it. */
  function noteWord(word: SourceWord, paragraph: Paragraph): boolean {
    const { words } = paragraph;
    // A cell names somebody together with its column's heading.
    if (word.isName || (paragraph.isTable && (word.isPart || word.next.size > 0))) return true;
    if (paragraph.begun.length > 0) {
      paragraph.begun = stillNear(paragraph.begun, words, 1);
      if (paragraph.begun.some(({ word: { next } }) => next.has(word.norm) || next.has(word.key))) return true;
    }
    if (word.next.size > 0) addTo(paragraph.begun, word, words);
    // So many cannot all be looked at again with each word.
    if (paragraph.begun.length > mostSeen || paragraph.parts.length > mostSeen) return true;
    if (!word.isPart && !word.isMiss) return false;
    paragraph.parts = stillNear(paragraph.parts, words, reach);
    if (paragraph.parts.some(part => mayMiss(uses, part.word, word))) return true;
    addTo(paragraph.parts, word, words);
    return false;
  }

  /** Whether the word may be the beginning of one that goes on behind markup, and may matter then. */
  function mayBeCut(source: string, start: number, end: number, { text, norm, capital }: SourceWord): boolean {
    if (isAsciiDigit(source.charCodeAt(start)) && mayGoOnInFigures(source, end)) return true;
    const isInitial = text.length === 1 || text.includes('.');
    return mayGoOn(source, end, isInitial) && (capital || beginnings.has(norm));
  }
}

/** Whether the calendar may refute something, with this word. */
function mayBeOff(source: string, start: number, end: number, { calendar }: SourceWord, paragraph: Paragraph): boolean {
  paragraph.calendar |= calendar;
  if (isAsciiDigit(source.charCodeAt(start)) && /^[-/.]\d/.test(source.slice(end, end + 2)))
    paragraph.calendar |= numericSign;
  return mayBeRefuted(paragraph.calendar);
}

/** What a word of the source may be. */
interface SourceWord extends WordUse {
  /** A known name by itself. */
  readonly isName: boolean;
  /** A name's word, misspelled. */
  readonly isMiss: boolean;
  /** What goes on with a name that it begins: norms and keys. */
  readonly next: ReadonlySet<string>;
  readonly calendar: number;
}

function readWord(text: string, uses: WordUses): SourceWord {
  // A table's heading is read in small letters.
  const [own, lower] = [uses.of(text), uses.of(text.toLowerCase())];
  const begun = [...own.begun, ...lower.begun];
  const next = begun.flatMap(({ words: [, word] }) => (word === undefined ? [] : [word]));
  return {
    ...own,
    isPart: own.isPart || lower.isPart,
    isMiss: own.capital && uses.missed(own).length > 0,
    isName: next.length < begun.length || next.some(({ norm }) => !isLetterOrDigit(norm)),
    next: new Set(next.flatMap(({ norm, key }) => [norm, key])),
    calendar: calendarSigns(text),
  };
}

/** What has been seen since the last blank line. */
interface Paragraph {
  /** How many words there are that no markup can hide; places are counted in them, and never too far apart. */
  words: number;
  /** Something stood there after which markup may hide words. */
  isLoose: boolean;
  isTable: boolean;
  /** Some of it may be raw HTML. */
  holdsTag: boolean;
  /** The last words with which a name may begin. */
  begun: Seen[];
  /** The last words that may belong to a misspelled name. */
  parts: Seen[];
  calendar: number;
}

function newParagraph(): Paragraph {
  return { words: 0, isLoose: false, isTable: false, holdsTag: false, begun: [], parts: [], calendar: 0 };
}

interface Seen {
  readonly word: SourceWord;
  at: number;
}

const mostSeen = 50;

function stillNear(seen: Seen[], words: number, distance: number): Seen[] {
  return seen.every(({ at }) => words - at <= distance) ? seen : seen.filter(({ at }) => words - at <= distance);
}

/** Where markup may hide words, nothing is ever far, but the words are mostly the same. */
function addTo(seen: Seen[], word: SourceWord, at: number): void {
  const same = seen.find(each => each.word.text === word.text);
  if (same === undefined) seen.push({ word, at });
  else same.at = at;
}

function beginningsOf(words: readonly string[]): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const word of words) for (let end = 1; end < word.length; end++) beginnings.add(word.slice(0, end));
  return beginnings;
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const LESS = 0x3c;
const PIPE = 0x7c;

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isFence(code: number): boolean {
  return code === 0x60 || code === 0x7e;
}

function isWordStart(code: number, source: string, at: number): boolean {
  if (code < 0x80) return isSmallLetter(code | 0x20) || isAsciiDigit(code);
  return isLetterOrDigit(source, at);
}

/** After small letters: nothing that a token goes on with. */
function endsWord(code: number): boolean {
  return !(code >= 0x80 || isSmallLetter(code | 0x20) || isAsciiDigit(code) || code === 0x27);
}

/** ``* < [ \ ] ^ _ ~``, and `.` after a single letter: what may bring a word of plain letters together with the next ones. */
function mayJoinOn(unit: number, length: number): boolean {
  return (
    unit === 0x2a || unit === 0x3c || (unit >= 0x5b && unit <= 0x5f) || unit === 0x7e || (unit === 0x2e && length === 1)
  );
}

/** ``$ < [ ` | ~``: what may begin markup that hides words or moves them. */
function mayHideWords(code: number): boolean {
  return code === 0x24 || code === 0x3c || code === 0x5b || code === 0x60 || code === 0x7c || code === 0x7e;
}

function isBlankLine(source: string, start: number): boolean {
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === LINE_FEED) return true;
    if (code !== SPACE && code !== 0x09 && code !== 0x0d) return false;
  }
  return true;
}
