import type { Span } from '../span';
import type { Day } from '../values/dateValue';

/** A Markdown draft as the check sees it. Spans named `span` count UTF-16 code units of the source text. */
export interface Draft {
  readonly text: string;
  /** The title from the front matter, else the first heading. */
  readonly title?: string;
  /** The day that relative dates are read from; absent where the draft names none. */
  readonly dateline?: Day;
  /** The prose, in reading order. Nothing that is not prose is in it. */
  readonly blocks: readonly Block[];
  readonly suppressions: readonly Suppression[];
  /** Comments that are nearly suppressions or queries, and have no effect; mostly absent. */
  readonly mistypedComments?: readonly MistypedComment[];
  /** What the desk has asked the author, ascending. */
  readonly queries: readonly Query[];
  /** Stretches that nothing was read from, because of their size or the amount of markup in them; mostly absent. */
  readonly unread?: readonly Span[];
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'footnote' | 'caption';

/** One run of prose: a paragraph, a heading, a table cell, an image's alt text. */
export interface Block {
  readonly kind: BlockKind;
  /** The prose without markup: entities and escapes resolved, a soft line break as one space. */
  readonly prose: string;
  /** Where stretches of `prose` stand in the source, ascending; read it through `sourceSpan`. */
  readonly pieces: readonly Piece[];
  /** Somebody else's words: a block quote, or prose between quotation marks; prose offsets. */
  readonly quotations: readonly Span[];
  /** Stretches in emphasis or strong emphasis (titles of works, often); prose offsets. */
  readonly emphasis: readonly Span[];
  /** The headings above the block, outermost first, as indexes into `blocks`. */
  readonly headings: readonly number[];
  /** For a cell: which table of the draft, row (0 is the header) and column. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** For an item: the block that introduces the list (the paragraph before it), as an index into `blocks`. */
  readonly leadIn?: number;
}

/** `length` code units of prose at `prose` that stand at `source`; an entity (`&amp;`) has a longer `sourceLength`. */
export interface Piece {
  readonly prose: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** `<!-- factlint-disabel … -->`: where it stands, and its first word. */
export interface MistypedComment {
  readonly span: Span;
  readonly word: string;
}

/** `<!-- factlint-query: … -->`: where it stands, and what it asks, on one line. */
export interface Query {
  readonly span: Span;
  readonly text: string;
}

/** `<!-- factlint-disable… -->`: where it stands, what it silences, and over which stretch of the source. */
export interface Suppression {
  readonly span: Span;
  readonly scope: Span;
  /** Fact ids or codes; empty: everything. */
  readonly names: readonly string[];
  readonly reason?: string;
}
