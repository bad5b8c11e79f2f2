import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../span';
import type { Piece } from './draft';
import { type InlineOptions, type InlineProse, inlineProse } from './inlineProse';
import { quotationsOf } from './quotations';
import { wholeOffset } from './wholeOffset';

/** The prose of one block of the tree: a paragraph or heading, or each cell of a table. Offsets are relative to its node. */
export interface LeafProse {
  readonly kind: 'main' | 'caption' | 'cell';
  readonly prose: string;
  readonly pieces: readonly Piece[];
  readonly emphasis: readonly Span[];
  readonly quotations: readonly Span[];
  readonly row: number;
  readonly column: number;
}

export interface Leaf {
  readonly proses: readonly LeafProse[];
  readonly comments: readonly Span[];
  readonly unread: readonly Span[];
}

/**
 * What was read from each node. The parser keeps the nodes that an edit does not touch, so what hangs on them stays good
 * for as long as the definitions that links refer to are the same.
 */
export type LeafCache = WeakMap<Tree, Leaf>;

export type ReadOptions = Omit<InlineOptions, 'base'>;

/** Reads a leaf block of the tree, or finds what was read from it before. */
export function readLeaf(node: SyntaxNode, options: ReadOptions, cache: LeafCache | undefined): Leaf {
  const tree = cache && node.tree;
  const known = tree ? cache.get(tree) : undefined;
  if (known) return known;
  const leaf = node.name === 'Table' ? readTable(node, options) : readParagraph(node, options);
  if (tree) cache.set(tree, leaf);
  return leaf;
}

function readParagraph(node: SyntaxNode, options: ReadOptions): Leaf {
  const content = inlineProse(node, { ...options, base: wholeOffset(node.from + options.offset) });
  const proses = [
    leafProse('main', content.main, 0, 0),
    ...content.captions.map(caption => leafProse('caption', caption, 0, 0)),
  ];
  return {
    proses: proses.filter(isProse),
    comments: content.comments,
    unread: content.isUnread ? [{ start: 0, end: wholeOffset(node.to - node.from) }] : [],
  };
}

function readTable(table: SyntaxNode, options: ReadOptions): Leaf {
  const base = wholeOffset(table.from + options.offset);
  const proses: LeafProse[] = [];
  const comments: Span[] = [];
  const unread: Span[] = [];
  let row = 0;
  for (let line = table.firstChild; line; line = line.nextSibling) {
    if (line.name !== 'TableHeader' && line.name !== 'TableRow') continue;
    // The parser has no node for an empty cell, so columns are counted by their delimiters; one at the start counts none.
    let column = line.firstChild?.name === 'TableDelimiter' ? -1 : 0;
    for (let cell = line.firstChild; cell; cell = cell.nextSibling) {
      if (cell.name === 'TableDelimiter') column++;
      if (cell.name !== 'TableCell') continue;
      const content = inlineProse(cell, { ...options, base });
      proses.push(leafProse('cell', content.main, row, column));
      for (const caption of content.captions) proses.push(leafProse('caption', caption, row, column));
      comments.push(...content.comments);
      if (content.isUnread)
        unread.push({ start: wholeOffset(cell.from - table.from), end: wholeOffset(cell.to - table.from) });
    }
    row++;
  }
  return { proses: proses.filter(isProse), comments, unread };
}

function leafProse(
  kind: LeafProse['kind'],
  { prose, pieces, emphasis }: InlineProse,
  row: number,
  column: number,
): LeafProse {
  return { kind, prose, pieces, emphasis, quotations: quotationsOf(prose), row, column };
}

/** Something to read: a letter or a digit. */
function isProse({ prose }: LeafProse): boolean {
  return /[A-Za-z0-9]/.test(prose) || /[\p{L}\p{N}]/u.test(prose);
}
