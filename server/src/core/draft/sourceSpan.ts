import type { Span } from '../span';
import type { Block, Draft, Piece } from './draft';

/**
 * The source range of a stretch of a block's prose: from where its first code unit stands to where its last one ends.
 * Markup before the first and after the last is left out, markup between them is within. An empty stretch has an empty
 * range, where the prose at that offset begins.
 */
export function sourceSpan(block: Block, prose: Span): Span {
  const first = pieceAt(block.pieces, prose.start);
  if (!first) return { start: 0, end: 0 };
  const start = sourceOf(first, prose.start);
  if (prose.end <= prose.start) return { start, end: start };
  const last = pieceAt(block.pieces, prose.end - 1) ?? first;
  const end = isEven(last) ? sourceOf(last, prose.end - 1) + 1 : last.source + last.sourceLength;
  return { start, end: Math.max(start, end) };
}

/** The prose offset of what stands at a source offset; undefined in markup and outside the block. */
export function proseOffset(block: Block, sourceOffset: number): number | undefined {
  const piece = lastAtOrBefore(block.pieces, sourceOffset, ({ source }) => source);
  if (!piece || sourceOffset >= piece.source + piece.sourceLength) return undefined;
  return isEven(piece) ? piece.prose + (sourceOffset - piece.source) : piece.prose;
}

/** The block whose source, from its first to its last character, holds an offset; its end counts as within. */
export function blockAt(draft: Draft, sourceOffset: number): { index: number; block: Block } | undefined {
  let low = 0;
  let high = draft.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((draft.blocks[middle]?.pieces[0]?.source ?? 0) <= sourceOffset) low = middle + 1;
    else high = middle;
  }
  // A caption stands within the paragraph before it, so the nearest block is not always the one.
  for (let index = low - 1; index >= 0 && index >= low - 64; index--) {
    const block = draft.blocks[index];
    if (!block) continue;
    const last = block.pieces.at(-1);
    if (last && sourceOffset <= last.source + last.sourceLength) return { index, block };
    if (block.kind !== 'caption') return undefined;
  }
  return undefined;
}

/** Prose that stands before a source offset. */
export interface ProseBefore {
  readonly block: Block;
  /** How far the block's prose goes up to there, and where that ends in the source. */
  readonly prose: number;
  readonly source: number;
}

/** The prose before a source offset: the nearest block's, then, where that is a caption, the block's that the image may stand in. */
export function proseBefore({ blocks }: Draft, sourceOffset: number): ProseBefore[] {
  const found: ProseBefore[] = [];
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.pieces[0]?.source ?? 0) < sourceOffset) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && index >= low - 64; index--) {
    const block = blocks[index];
    const piece = block && lastAtOrBefore(block.pieces, sourceOffset - 1, ({ source }) => source);
    if (block === undefined || piece === undefined) continue;
    // Within code, which stands in the prose as one mark, there is no prose.
    const isWithin = !isEven(piece) && sourceOffset < piece.source + piece.sourceLength;
    if (isWithin) continue;
    const source = Math.min(sourceOffset, piece.source + piece.sourceLength);
    const length = isEven(piece) ? source - piece.source : piece.length;
    found.push({ block, prose: piece.prose + length, source });
    if (block.kind !== 'caption') break;
  }
  return found;
}

function pieceAt(pieces: readonly Piece[], prose: number): Piece | undefined {
  return lastAtOrBefore(pieces, prose, piece => piece.prose) ?? pieces[0];
}

function lastAtOrBefore(pieces: readonly Piece[], offset: number, key: (piece: Piece) => number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && key(piece) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** Whether each code unit of the prose is one of the source; otherwise the piece stands for the whole of its source. */
function isEven(piece: Piece): boolean {
  return piece.length === piece.sourceLength;
}

function sourceOf(piece: Piece, prose: number): number {
  return isEven(piece) ? piece.source + Math.min(Math.max(prose - piece.prose, 0), piece.length) : piece.source;
}
