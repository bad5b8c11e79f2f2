import { append } from '../append';
import type { Block, Piece } from '../draft/draft';
import type { Span } from '../span';

/** What parts the cells of a table row, once the row is read as one sentence. */
export const cellMark = '|';

/** A block as it is read: a table row is one, and an item knows how deep in lists it stands. */
export interface PlacedBlock extends Block {
  /** The cells of a row. */
  readonly row?: readonly RowCell[];
  /** All rows of the table below its heading row, where they are few. */
  readonly table?: readonly TableRow[];
  /** How many items the item stands in. */
  readonly depth?: number;
  /** What the items of its list say, where all are as short as names are. */
  readonly list?: readonly string[];
}

/** What the cells of a row say, by column. */
export type TableRow = ReadonlyMap<number, string>;

/** A cell of a row that was joined to one block; prose offsets. */
export interface RowCell {
  readonly column: number;
  /** The column's heading, as it stands before the cell; absent where the column has none, and in the heading row itself. */
  readonly heading?: Span;
  readonly span: Span;
}

/**
 * The draft's blocks with each table row joined to one block, “Founded: 1998 | …”: a row is what a table says in one breath. The
 * column's heading stands before its cell; in the source it stays where it is. A heading is put under itself, since it belongs to
 * the section that it opens. `headings` go on counting in the draft's own blocks.
 */
export function readingOrder(blocks: readonly Block[]): readonly PlacedBlock[] {
  const joined: PlacedBlock[] = [];
  const lists = shortLists(blocks);
  let header: readonly Block[] = [];
  let leadIn: number | undefined;
  let table: readonly TableRow[] | undefined;
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (block?.cell === undefined) {
      if (block?.kind === 'heading') joined.push({ ...block, headings: [...block.headings, i] });
      else if (block?.kind === 'item') {
        const list = lists.get(block.leadIn);
        joined.push({ ...block, depth: depthOf(blocks, block), ...(list === undefined ? {} : { list }) });
      } else if (block !== undefined) joined.push(block);
      i++;
      continue;
    }
    const row = rowFrom(blocks, i);
    if (block.cell.row === 0) {
      header = row;
      leadIn = blocks[i - 1]?.kind === 'paragraph' ? i - 1 : undefined;
      table = tableFrom(blocks, i);
    }
    const whole = joinCells(row, block.cell.row === 0 ? [] : header);
    joined.push({
      ...whole,
      ...(leadIn === undefined ? {} : { leadIn }),
      ...(table === undefined ? {} : { table }),
    });
    i += row.length;
  }
  return joined;
}

/** How long a list is, and its items are, that may be one of names. */
const shortest = { items: 3, most: 40, length: 60 };

/** The lists of names, by the block that leads in to them. */
function shortLists(blocks: readonly Block[]): ReadonlyMap<number | undefined, readonly string[]> {
  const lists = new Map<number | undefined, string[]>();
  for (const { kind, leadIn, prose } of blocks) {
    if (kind !== 'item' || leadIn === undefined) continue;
    append(lists, leadIn, prose);
  }
  for (const [leadIn, list] of lists) {
    const isShort = list.every(({ length }) => length <= shortest.length);
    if (list.length < shortest.items || list.length > shortest.most || !isShort) lists.delete(leadIn);
  }
  return lists;
}

function depthOf(blocks: readonly Block[], { leadIn }: Block): number {
  let depth = 0;
  for (let at = leadIn; at !== undefined && blocks[at]?.kind === 'item'; at = blocks[at]?.leadIn) depth++;
  return depth;
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

/** How many rows a table has at most that are held against one another: each asks whether the others have changed. */
const mostRows = 40;

function tableFrom(blocks: readonly Block[], from: number): readonly TableRow[] | undefined {
  const table = blocks[from]?.cell?.table;
  const rows: Map<number, string>[] = [];
  for (let i = from; i < blocks.length && blocks[i]?.cell?.table === table; i++) {
    const { cell, prose } = blocks[i] ?? {};
    if (cell === undefined || prose === undefined || cell.row === 0) continue;
    if (cell.row > mostRows) return undefined;
    const row = rows[cell.row - 1] ?? new Map<number, string>();
    rows[cell.row - 1] = row.set(cell.column, prose);
  }
  return rows;
}

function joinCells(row: readonly Block[], header: readonly Block[]): PlacedBlock {
  let prose = '';
  const cells: RowCell[] = [];
  const pieces: Piece[] = [];
  const quotations: { start: number; end: number }[] = [];
  const emphasis: { start: number; end: number }[] = [];
  for (const cell of row) {
    const heading = header.find(h => h.cell?.column === cell.cell?.column);
    if (prose !== '') prose += ` ${cellMark} `;
    // The heading's words have no place in this row: only the cell's pieces are kept, so no finding can point at them.
    const from = prose.length;
    if (heading !== undefined) prose += `${heading.prose.toLowerCase()}: `;
    const at = prose.length;
    cells.push({
      column: cell.cell?.column ?? 0,
      ...(heading === undefined ? {} : { heading: { start: from, end: at - 2 } }),
      span: { start: at, end: at + cell.prose.length },
    });
    for (const piece of cell.pieces) pieces.push({ ...piece, prose: piece.prose + at });
    for (const span of cell.quotations) quotations.push({ start: span.start + at, end: span.end + at });
    for (const span of cell.emphasis) emphasis.push({ start: span.start + at, end: span.end + at });
    prose += cell.prose;
  }
  const [first] = row;
  return {
    kind: 'cell',
    prose,
    row: cells,
    pieces,
    quotations,
    emphasis,
    headings: first?.headings ?? [],
    ...(first?.cell === undefined ? {} : { cell: first.cell }),
  };
}
