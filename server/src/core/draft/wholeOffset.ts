/**
 * An offset of the parser's tree as an integer to the engine. The parser's cursors keep theirs as numbers that may be fractions; once
 * one of these is an end of a span, the engine keeps the ends of all spans as fractions, each in a box of its own, and whatever looks
 * at a span takes longer from then on. Texts are far shorter than what 32 bits can count.
 */
export function wholeOffset(offset: number): number {
  return offset | 0;
}
