import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../span';
import type { Block, BlockKind, Piece } from './draft';
import { type Leaf, type LeafCache, type LeafProse, type ReadOptions, readLeaf } from './leafBlocks';
import { wholeOffset } from './wholeOffset';

export interface BlocksOfOptions extends ReadOptions {
  readonly cache: LeafCache | undefined;
  /** The front matter's title, which is the first block. */
  readonly title: Block | undefined;
}

export interface BlocksOf {
  readonly blocks: readonly Block[];
  /** HTML comments, ascending; source offsets. */
  readonly comments: readonly Span[];
  readonly unread: readonly Span[];
}

/** Reads the blocks of a whole tree in order. */
export function blocksOf(tree: Tree, options: BlocksOfOptions): BlocksOf {
  const reader = new BlockReader(options);
  reader.readChildren(tree.topNode, { kind: 'paragraph', isQuoted: false, leadIn: undefined });
  return reader;
}

/** Where a block stands. */
interface Place {
  readonly kind: 'paragraph' | 'item' | 'footnote';
  readonly isQuoted: boolean;
  /** The index of the block that introduces the list. */
  readonly leadIn: number | undefined;
}

const heading = /^(?:ATX|Setext)Heading(\d)$/;
const callout = /^>\s*\[!\w+\]/;

class BlockReader implements BlocksOf {
  readonly blocks: Block[] = [];
  readonly comments: Span[] = [];
  readonly unread: Span[] = [];
  #options: BlocksOfOptions;
  #headings: { readonly level: number; readonly index: number }[] = [];
  /** Shared by the blocks under the same headings. */
  #headingIndexes: readonly number[] = [];
  #tables = 0;

  constructor(options: BlocksOfOptions) {
    this.#options = options;
    if (options.title) this.blocks.push(options.title);
  }

  readChildren(parent: SyntaxNode, place: Place): void {
    let leadIn = place.leadIn;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const before = this.blocks.length;
      switch (node.name) {
        case 'BulletList':
        case 'OrderedList':
          this.readChildren(node, { ...place, kind: 'item', leadIn });
          leadIn = undefined;
          break;
        case 'Paragraph':
        case 'Task':
          this.#add(node, readLeaf(node, this.#options, this.#options.cache), place.kind, place);
          leadIn = this.blocks.length > before ? before : undefined;
          break;
        case 'ListItem':
          this.readChildren(node, place);
          break;
        case 'Blockquote':
          this.readChildren(node, { ...place, isQuoted: place.isQuoted || !this.#isCallout(node), leadIn: undefined });
          leadIn = undefined;
          break;
        case 'FootnoteDefinition':
          this.readChildren(node, { kind: 'footnote', isQuoted: place.isQuoted, leadIn: undefined });
          break;
        case 'CommentBlock':
        case 'HTMLBlock':
          this.#readHtml(node);
          break;
        case 'Table':
          this.#add(node, readLeaf(node, this.#options, this.#options.cache), 'cell', place);
          this.#tables++;
          leadIn = undefined;
          break;
        default:
          if (this.#readHeading(node, place)) leadIn = undefined;
      }
    }
  }

  #isCallout(node: SyntaxNode): boolean {
    const start = node.from + this.#options.offset;
    return callout.test(this.#options.source.slice(start, start + 40));
  }

  #readHeading(node: SyntaxNode, place: Place): boolean {
    const level = Number(heading.exec(node.name)?.[1]);
    if (Number.isNaN(level)) return false;
    while ((this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
    this.#headingIndexes = this.#headings.map(({ index }) => index);
    const index = this.blocks.length;
    this.#add(node, readLeaf(node, this.#options, this.#options.cache), 'heading', place);
    if (this.blocks[index]?.kind === 'heading') {
      this.#headings.push({ level, index });
      this.#headingIndexes = [...this.#headingIndexes, index];
    }
    return true;
  }

  #add(node: SyntaxNode, leaf: Leaf, kind: BlockKind, place: Place): void {
    const base = wholeOffset(node.from + this.#options.offset);
    for (const prose of leaf.proses) this.blocks.push(this.#block(prose, base, kind, place));
    for (const { start, end } of leaf.comments) this.comments.push({ start: start + base, end: end + base });
    for (const { start, end } of leaf.unread) this.unread.push({ start: start + base, end: end + base });
  }

  #block(leaf: LeafProse, base: number, kind: BlockKind, place: Place): Block {
    const { prose, emphasis, row, column } = leaf;
    return {
      kind: leaf.kind === 'caption' ? 'caption' : kind,
      prose,
      pieces: leaf.pieces.map(piece => shifted(piece, base)),
      quotations: place.isQuoted ? [{ start: 0, end: prose.length }] : leaf.quotations,
      emphasis,
      headings: this.#headingIndexes,
      ...(leaf.kind === 'cell' ? { cell: { table: this.#tables, row, column } } : {}),
      ...(place.kind === 'item' && leaf.kind === 'main' && place.leadIn !== undefined ? { leadIn: place.leadIn } : {}),
    };
  }

  #readHtml(node: SyntaxNode): void {
    const from = wholeOffset(node.from + this.#options.offset);
    const text = this.#options.source.slice(from, node.to + this.#options.offset);
    for (let start = text.indexOf('<!--'); start >= 0; ) {
      const close = text.indexOf('-->', start + 4);
      if (close < 0) return;
      this.comments.push({ start: from + start, end: from + close + 3 });
      start = text.indexOf('<!--', close + 3);
    }
  }
}

function shifted(piece: Piece, base: number): Piece {
  const { prose, length, source, sourceLength } = piece;
  return { prose, length, source: source + base, sourceLength };
}
