import { type LineIndex, lineSpan, positionAt } from '../core/positionAt';
import type { Span } from '../core/span';

/** The line that a span begins on, as far as anybody may want to see it. */
export interface SourceLine {
  readonly text: string;
  /** The span's part of `text`, in UTF-16 code units; a span over several lines ends with the line. */
  readonly span: Span;
}

export function sourceLine(index: LineIndex, span: Span): SourceLine {
  const { start, end } = lineSpan(index, positionAt(index, span.start).line);
  const valueEnd = Math.min(Math.max(span.end, span.start), end, span.start + REACH);
  const from = Math.max(start, span.start - REACH);
  const text = index.text.slice(from, Math.min(end, valueEnd + REACH));
  return { text, span: { start: span.start - from, end: valueEnd - from } };
}

/** More than fits any terminal: a line of megabytes is not to be kept whole. */
const REACH = 2000;
