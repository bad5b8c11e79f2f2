import type { Span } from '../span';
import { isCapital, isLetterOrDigit } from '../values/letters';

/**
 * The sentences of a block's prose, as prose offsets: ascending, without space at either end, together holding all that
 * is not space. Where it is doubtful whether a full stop ends a sentence, it does not.
 */
export function sentencesOf(prose: string): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(prose, 0);
  for (const match of prose.matchAll(terminator)) {
    const stop = match.index;
    if (stop < start) continue;
    const end = afterClosing(prose, stop + match[0].length);
    if (!isEnd(prose, start, stop, match[0], end)) continue;
    sentences.push({ start, end });
    start = skipSpace(prose, end);
  }
  const last = prose.trimEnd().length;
  if (start < last) sentences.push({ start, end: last });
  return sentences;
}

const terminator = /[.!?…]+|[。！？]+/g;
const closing = /["'”’»)\]]/;

/** A name follows these, so they never end a sentence. */
const titles = abbreviations(
  'mr mrs ms mx dr prof rev fr hon pres gov sen rep gen col lt capt cpt cmdr adm maj sgt cpl pvt msgr supt insp det amb',
  'messrs mme mlle e.g i.e vs v cf ca c approx viz',
);

/** Only what plainly begins a sentence makes these end one. */
const others = abbreviations(
  'inc ltd co corp bros plc llc jr sr etc al ed eds est no nos nr resp dept univ assn natl intl st ste mt ft ave blvd rd sq bldg',
  'ph.d m.d min max hr hrs sec secs km cm mm kg lb lbs oz mi mph',
);

/** Only with a capital: "sat" and "sun" are words. */
const calendar = abbreviations(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** Only before a number; elsewhere most of them are words. */
const numbered = abbreviations('no nos nr fig figs vol vols p pp art ch para sect pop');

/** With a capital after an abbreviation these begin a sentence: no name begins with them. */
const openers = abbreviations(
  'the a an this that these those he she it we they you i his her its our their there here in on at by from for with after',
  'before since during when while where although though if as but and or so yet however meanwhile then later now today',
  'yesterday both all some many most several each every not what who why how under over between among according despite',
);

function abbreviations(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

function isEnd(prose: string, start: number, stop: number, mark: string, end: number): boolean {
  if (end >= prose.length) return true;
  if (/[。！？]/.test(mark)) return true;
  if (!isSpace(prose.charCodeAt(end))) return false;
  const next = nextWord(prose, end);
  if (next === '') return true;
  const first = next.charAt(0);
  const isLower = first !== first.toUpperCase();
  // "Yahoo! said", "“Why?” he asked", "Wait … what": a small letter goes on, whatever stood before.
  if (isLower && !enumerator.test(prose.slice(end, end + 8))) return false;
  if (mark === '.' && loneDate.test(prose.slice(0, stop)) && !diary.test(prose.slice(stop, stop + 150))) return false;
  if (mark !== '.') return /[!?]/.test(mark) || !isSpace(prose.charCodeAt(stop - 1));
  return end > stop + 1 || !isAbbreviation(prose, start, stop, next);
}

/** “**12 June 1934.** The bridge opens.”: the date at the head of a paragraph or an item is that of what follows. */
const loneDate =
  /^\s*(?:\d{4}|(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)?(?: \d{4})?)$/;

/** “**12 June 1934.** The bridge was opened *yesterday*”: there, the date is when it was written. */
const diary = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|yesterday|today|tonight|tomorrow|ago|last (?:night|week|month|year))\b/;

/** “(a) Concorde, 2003. (b) The R101.” */
const enumerator = /^\s+\((?:[a-z]|[ivx]{1,4})\)\s/;

function isAbbreviation(prose: string, start: number, stop: number, next: string): boolean {
  const word = wordBefore(prose, start, stop);
  if (word === '') return false;
  const name = word.toLowerCase();
  if (titles.has(name)) return true;
  if (numbered.has(name)) return /^(?:\d|[IVXLC]+$)/.test(next);
  // “Ida Moe (b. 1931)”
  if (/^[bd]$/.test(word) && prose.charAt(stop - 2) === '(') return true;
  if (isInitial(word) && isInitialOfName(prose, start, stop)) return true;
  if (calendar.has(name) ? word !== name : others.has(name) || isDotted(word)) return !openers.has(next.toLowerCase());
  if (isInitial(word)) return !openers.has(next.toLowerCase());
  // A number in a list: "1. Turkey" at the beginning of the sentence.
  return /^\d{1,2}$/.test(word) && stop - word.length === start;
}

/** The word that ends at a full stop, with the full stops within it: "U.S", "Dr", "p.m". */
function wordBefore(prose: string, start: number, stop: number): string {
  let from = stop;
  while (
    from > start &&
    stop - from < 12 &&
    (prose.charAt(from - 1) === '.' || isLetterOrDigit(prose.charAt(from - 1)))
  )
    from--;
  return prose.slice(from, stop);
}

function isInitial(word: string): boolean {
  return word.length === 1 && isCapital(word);
}

/** "J. R. R. Tolkien": another initial stands beside it, or it begins the sentence. */
function isInitialOfName(prose: string, start: number, stop: number): boolean {
  const before = prose.slice(Math.max(start, stop - 10), stop - 1).trimEnd();
  return (
    before === '' ||
    /(?:^|\s)[A-ZÀ-ÖØ-ÞĀ-\u1fff]\.$/.test(before) ||
    /^\.\s[A-ZÀ-ÖØ-ÞĀ-\u1fff]\./.test(prose.slice(stop, stop + 5))
  );
}

/** "U.S", "F.C", "A.C": single letters with full stops between them. */
function isDotted(word: string): boolean {
  return /^[a-zÀ-ÖØ-öø-\u1fff](?:\.[a-zÀ-ÖØ-öø-\u1fff]){1,5}$/i.test(word);
}

/** The letters and digits after any dash, opening quotation mark and bracket; if there are none, whatever stands there. */
function nextWord(prose: string, from: number): string {
  const pattern = /[\s"'“‘«„([¿¡—–-]*([A-Za-z0-9À-ÖØ-öø-\u1fff]{1,20}|[^\s]|$)/uy;
  pattern.lastIndex = from;
  return pattern.exec(prose)?.[1] ?? '';
}

function afterClosing(prose: string, from: number): number {
  let end = from;
  while (end < prose.length && closing.test(prose.charAt(end))) end++;
  return end;
}

function skipSpace(prose: string, from: number): number {
  let start = from;
  while (start < prose.length && isSpace(prose.charCodeAt(start))) start++;
  return start;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)
  );
}
