import { isLetterOrDigit } from '../values/letters';
import { decodeEntity } from './entities';
import { isTooMuch } from './markdown/bounds';
import { unreadableLines } from './parserText';

/**
 * Whether a source may hold what can be told only by reading its Markdown: a comment that directs the check, letters that are written as
 * entities, stretches that are too long or too nested to be read. Never overlooks any.
 */
export function mayHoldUnseenText(source: string): boolean {
  return (
    source.includes('actlint') ||
    (source.includes('@') && wordBehindAddress.test(source)) ||
    (source.includes('&') && holdsWrittenLetter(source)) ||
    isBeyondBounds(source)
  );
}

/** An e-mail address ends within what looks like a word: before an apostrophe, a letter beyond ASCII, or where it is too long. */
const wordBehindAddress = /@(?:[\w-]+\.[\w.-]*['’\u0080-\uffff]|(?:[\w-]*\.){8}|[\w.-]*[\w-]{63})/;

/** A letter, or what stands inside words, or nothing, so that what is around it comes together. */
function holdsWrittenLetter(source: string): boolean {
  for (const [reference] of source.matchAll(/&#?\w{1,40};/g)) {
    const decoded = decodeEntity(reference);
    if (decoded !== undefined && (decoded === '' || isLetterOrDigit(decoded) || /[\p{M}.'’/-]/u.test(decoded)))
      return true;
  }
  return false;
}

function isBeyondBounds(source: string): boolean {
  if (unreadableLines(source).length > 0) return true;
  for (let start = 0; start < source.length; ) {
    blankLine.lastIndex = start;
    const end = blankLine.exec(source)?.index ?? source.length;
    if (end - start > 1_000 && isTooMuch(source.slice(start, end))) return true;
    start = end + 1;
  }
  return false;
}

/** The end of the line before it. */
const blankLine = /\n(?=[ \t\r]*\n)/g;
