import type { Span } from '../span';

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
const closing = /["'”’»)\]*_]/;

/** Never at a sentence's end: a name follows. */
const titles = abbreviations(
  'mr mrs ms mx dr prof rev fr hon pres gov sen rep gen col lt capt cpt cmdr adm maj sgt cpl pvt msgr supt insp det amb sec mt ft st ste messrs mme mlle',
);

/** A number or a name follows, unless what follows plainly begins a sentence. */
const others = abbreviations(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp bros plc llc jr sr vs v etc al approx ca c cf ed eds est fig figs vol vols no nos nr p pp para art ch sect viz resp dept univ assn natl intl ave blvd rd sq bldg ph.d m.d b.a m.a e.g i.e a.m p.m u.s u.k u.n e.u u.s.s.r d.c a.d b.c a.k.a f.c a.c s.c f.k r.i.p p.s n.b min max hr hrs sec secs km cm mm kg lb lbs oz mi mph sq.km',
);

/** Words that, with a capital after an abbreviation, begin a sentence: no name begins with them. */
const openers = new Set(
  'the a an this that these those he she it we they you i his her its our their there here in on at by from for with after before since during when while where although though if as but and or so yet however meanwhile then later now today yesterday both all some many most several each every no not one two what who why how under over between among according despite'.split(
    ' ',
  ),
);

/** After these a capital never begins a new sentence, because they stand before a number or a name. */
const prefixes = abbreviations('e.g i.e vs v cf no nos fig figs vol vols ca c p pp approx art ch para sect viz');

function abbreviations(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
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
  if (isLower) return false;
  // "… and so on … Turkey" may be either; a capital after an ellipsis begins a sentence.
  if (mark !== '.') return true;
  if (end > stop + 1) return true;
  return !isAbbreviation(prose, start, stop, next);
}

function isAbbreviation(prose: string, start: number, stop: number, next: string): boolean {
  const word = wordBefore(prose, start, stop);
  if (word === '') return false;
  const name = word.toLowerCase();
  const opensSentence = openers.has(next.toLowerCase()) && (next.length > 1 || next === 'A' || next === 'I');
  if (titles.has(name)) {
    // "in St. Petersburg", but "on Main St. The border": only a street or a mountain can end a sentence.
    return !(opensSentence && /^(?:st|mt|ft)$/.test(name));
  }
  if (prefixes.has(name)) return isDigit(next) || name.includes('.') || !opensSentence;
  if (isInitial(word)) return !opensSentence || isInitialOfName(prose, start, stop, word);
  if (others.has(name) || isDotted(word)) return !opensSentence;
  // An ordinal as in German or in a list: "1. Turkey" at the beginning of the sentence.
  return /^\d{1,2}$/.test(word) && stop - word.length === start;
}

/** The word that ends at a full stop, with the full stops within it: "U.S", "Dr", "p.m". */
function wordBefore(prose: string, start: number, stop: number): string {
  let from = stop;
  while (from > start && stop - from < 12 && /[\p{L}\p{N}.]/u.test(prose.charAt(from - 1))) from--;
  return prose.slice(from, stop);
}

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word);
}

/** "J. R. R. Tolkien", "Robert E. A": another initial or a capitalised name stands before it. */
function isInitialOfName(prose: string, start: number, stop: number, word: string): boolean {
  const before = prose.slice(start, stop - word.length).trimEnd();
  return before === '' || /(?:^|\s)\p{Lu}\.$/u.test(before);
}

/** "U.S", "F.C", "A.C": single letters with full stops between them. */
function isDotted(word: string): boolean {
  return /^\p{L}(?:\.\p{L}){1,5}$/u.test(word);
}

function isDigit(text: string): boolean {
  return /^\d/.test(text);
}

/** The letters and digits after any opening quotation marks and brackets; for other marks (a dash), the mark itself. */
function nextWord(prose: string, from: number): string {
  const pattern = /[\s"'“‘«„([*_¿¡]*([\p{L}\p{M}\p{N}]{1,20}|[^\s]|$)/uy;
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
