import type { Block, Piece } from '../draft/draft';
import { cellMark } from './readings/rowReadings';

/**
 * The draft's blocks with each table row joined to one block, “Founded: 1998 | …”: a row is what a table says in one breath. The
 * column's heading stands before its cell; in the source it stays where it is. A heading is put under itself, since it belongs to
 * the section that it opens. `headings` go on counting in the draft's own blocks.
 */
export function readingOrder(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let header: readonly Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (block?.cell === undefined) {
      if (block !== undefined)
        joined.push(block.kind === 'heading' ? { ...block, headings: [...block.headings, i] } : block);
      i++;
      continue;
    }
    const row = rowFrom(blocks, i);
    if (block.cell.row === 0) header = row;
    joined.push(joinCells(row, block.cell.row === 0 ? [] : header));
    i += row.length;
  }
  return joined;
}

function rowFrom(blocks: readonly Block[], from: number): Block[] {
  const first = blocks[from]?.cell;
  const row: Block[] = [];
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.cell === undefined || block.cell.table !== first?.table || block.cell.row !== first.row) break;
    row.push(block);
  }
  return row;
}

function joinCells(row: readonly Block[], header: readonly Block[]): Block {
  let prose = '';
  const pieces: Piece[] = [];
  const quotations: { start: number; end: number }[] = [];
  const emphasis: { start: number; end: number }[] = [];
  for (const cell of row) {
    const heading = header.find(h => h.cell?.column === cell.cell?.column);
    if (prose !== '') prose += ` ${cellMark} `;
    // The heading's words have no place in this row: only the cell's pieces are kept, so no finding can point at them.
    if (heading !== undefined) prose += `${heading.prose.toLowerCase()}: `;
    const at = prose.length;
    for (const piece of cell.pieces) pieces.push({ ...piece, prose: piece.prose + at });
    for (const span of cell.quotations) quotations.push({ start: span.start + at, end: span.end + at });
    for (const span of cell.emphasis) emphasis.push({ start: span.start + at, end: span.end + at });
    prose += cell.prose;
  }
  const [first] = row;
  return {
    kind: 'cell',
    prose,
    pieces,
    quotations,
    emphasis,
    headings: first?.headings ?? [],
    ...(first?.cell === undefined ? {} : { cell: first.cell }),
  };
}
