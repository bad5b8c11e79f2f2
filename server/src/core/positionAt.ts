/** The Language Server Protocol's position: both from zero, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where each line of a text starts, ascending; the first entry is 0. */
export interface LineIndex {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Lines end at `\r\n`, `\n` or a lone `\r`, as in the Language Server Protocol. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === CR && text.charCodeAt(offset + 1) === LF) offset++;
    else if (unit !== CR && unit !== LF) continue;
    starts.push(offset + 1);
  }
  return { text, starts };
}

/** The position of an offset in UTF-16 code units; an offset outside the text counts as the nearer end of it. */
export function positionAt({ text, starts }: LineIndex, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, text.length));
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= inside) low = middle;
    else high = middle;
  }
  return { line: low, character: inside - (starts[low] ?? 0) };
}

/** The offset of a position; a character beyond its line's end counts as that end, a line beyond the text as the text's end. */
export function offsetAt(index: LineIndex, { line, character }: Position): number {
  if (line < 0) return 0;
  if (line >= index.starts.length) return index.text.length;
  const { start, end } = lineSpan(index, line);
  return Math.max(start, Math.min(start + character, end));
}

/** A line's stretch of the text without its line end; `line` counts from zero. */
export function lineSpan({ text, starts }: LineIndex, line: number): { start: number; end: number } {
  const start = starts[line] ?? text.length;
  let end = starts[line + 1] ?? text.length;
  if (line + 1 < starts.length) {
    end--;
    if (text.charCodeAt(end) === LF && end > start && text.charCodeAt(end - 1) === CR) end--;
  }
  return { start, end };
}

const LF = 10;
const CR = 13;
