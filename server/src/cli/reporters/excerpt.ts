import type { SourceLine } from '../sourceLine';
import { type Cell, cells } from './displayWidth';
import { plainLine } from './plainLine';

/** A line cut down to the room there is, and what goes below it to point at the span. */
export interface Excerpt {
  readonly line: string;
  /** Spaces up to the value, then a caret for each of its cells. */
  readonly indent: string;
  readonly carets: string;
}

/** `room` is the width in terminal cells; a longer line is shown around the span, with an ellipsis where it is cut. */
export function excerpt({ text, span }: SourceLine, room: number): Excerpt {
  const value = clip(cells(printable(text.slice(span.start, span.end))), room - 2);
  const before = cells(printable(text.slice(0, span.start)));
  const after = cells(printable(text.slice(span.end)));

  const spare = room - widthOf(value.kept);
  const beforeRoom = Math.max(spare - widthOf(after), Math.floor(spare / 2), 0);
  const shownBefore = clip(before.toReversed(), beforeRoom);
  const shownAfter = clip(value.cut ? [] : after, Math.max(spare - widthOf(shownBefore.kept), 0));
  const lead = shownBefore.kept.toReversed();
  return {
    line: textOf([...lead, ...value.kept, ...shownAfter.kept]).trimEnd(),
    indent: ' '.repeat(widthOf(lead)),
    carets: '^'.repeat(Math.max(1, widthOf(value.kept))),
  };
}

/** The first cells that fit, the last of them an ellipsis where not all do. */
function clip(all: readonly Cell[], room: number): { kept: Cell[]; cut: boolean } {
  if (widthOf(all) <= room) return { kept: [...all], cut: false };
  const kept: Cell[] = [];
  let left = room - 1;
  for (const cell of all) {
    left -= cell.width;
    if (left < 0) break;
    kept.push(cell);
  }
  return { kept: room > 0 ? [...kept, { text: '…', width: 1 }] : [], cut: true };
}

/** A tab as four spaces, wherever it stands: what counts is that the carets stand below the value. */
function printable(text: string): string {
  return plainLine(text.replaceAll('\t', '    '));
}

function widthOf(all: readonly Cell[]): number {
  return all.reduce((sum, { width }) => sum + width, 0);
}

function textOf(all: readonly Cell[]): string {
  return all.map(({ text }) => text).join('');
}
