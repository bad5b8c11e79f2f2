/*
 * What kind of character stands at an offset of a text. Unicode's classes (`\p{L}`) take V8 a millisecond to compile in each
 * regular expression that has one, so that a check of a small draft would spend a third of its time on that: characters
 * are asked for one by one here, and patterns around English words have `À-ÖØ-öø-\u1fff` for the letters beyond ASCII.
 */

/** Whether a letter of any script stands at an offset. */
export function isLetter(text: string, at = 0): boolean {
  const unit = text.charCodeAt(at);
  return isPlain(unit) ? isAsciiLetter(unit) : stands(letter, text, at);
}

/** Whether a capital letter stands at an offset. */
export function isCapital(text: string, at = 0): boolean {
  const unit = text.charCodeAt(at);
  return isPlain(unit) ? unit >= 0x41 && unit <= 0x5a : stands(capital, text, at);
}

/** Whether a small letter stands at an offset. */
export function isSmall(text: string, at = 0): boolean {
  const unit = text.charCodeAt(at);
  return isPlain(unit) ? unit >= 0x61 && unit <= 0x7a : stands(small, text, at);
}

/** Whether a letter or a figure of any script stands at an offset. */
export function isLetterOrDigit(text: string, at = 0): boolean {
  const unit = text.charCodeAt(at);
  return isPlain(unit) ? isAsciiLetter(unit) || isAsciiDigit(unit) : stands(letterOrDigit, text, at);
}

/** Whether a UTF-16 code unit is one of 0 to 9. */
export function isAsciiDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a combining mark stands at an offset. */
export function isMark(text: string, at = 0): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x300 && !isPlain(unit) && stands(mark, text, at);
}

const letter = /\p{L}/uy;
const capital = /\p{Lu}/uy;
const small = /\p{Ll}/uy;
const mark = /\p{M}/uy;
const letterOrDigit = /[\p{L}\p{N}]/uy;

/** ASCII, the typographic marks, or past the end: told without a regular expression. */
function isPlain(unit: number): boolean {
  return !(unit >= 0x80) || (unit >= 0x2000 && unit <= 0x206f);
}

/** Whether a UTF-16 code unit is one of A to Z, capital or small. */
export function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
