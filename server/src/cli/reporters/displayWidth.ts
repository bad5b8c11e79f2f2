/** What a reader sees as one character, and how many terminal cells it takes. */
export interface Cell {
  readonly text: string;
  readonly width: 0 | 1 | 2;
}

/** A text as terminals lay it out: an emoji or an East Asian character takes two cells, a combining mark none. */
export function cells(text: string): Cell[] {
  if (NARROW.test(text)) return Array.from(text, character => ({ text: character, width: 1 }));
  return Array.from(segmenter().segment(text), ({ segment }) => ({ text: segment, width: widthOf(segment) }));
}

export function displayWidth(text: string): number {
  return cells(text).reduce((sum, { width }) => sum + width, 0);
}

function widthOf(grapheme: string): 0 | 1 | 2 {
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme)) return 0;
  return /^\p{Emoji_Presentation}|\uFE0F/u.test(grapheme) || EAST_ASIAN_WIDE.test(grapheme) ? 2 : 1;
}

/** Latin letters and the usual typographic marks. */
const NARROW = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u203A]*$/;

/** The blocks that Unicode's EastAsianWidth.txt marks as wide or full-width, as ranges. */
const EAST_ASIAN_WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;

let shared: Intl.Segmenter | undefined;

/** Made on first use: most lines are plain Latin, and making it takes a few milliseconds. */
function segmenter(): Intl.Segmenter {
  shared ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return shared;
}
