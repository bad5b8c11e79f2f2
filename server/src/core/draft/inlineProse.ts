import type { SyntaxNode, TreeCursor } from '@lezer/common';
import type { Span } from '../span';
import type { Piece } from './draft';
import { decodeEntity } from './entities';
import { ProseBuilder } from './ProseBuilder';
import { wholeOffset } from './wholeOffset';

/**
 * Stands in the prose for what is not prose but has a place in the sentence: code, math, a bare URL, an image. It is
 * no letter, digit, space or punctuation mark, so no word, name or number can contain it or run across it.
 */
export const placeholder = '\uFFFC';

export interface InlineProse {
  readonly prose: string;
  readonly pieces: readonly Piece[];
  /** Prose offsets. */
  readonly emphasis: readonly Span[];
}

/** What the inline content of one block consists of. Offsets in pieces and spans are relative to `base`. */
export interface InlineContent {
  readonly main: InlineProse;
  /** Images' alt texts. */
  readonly captions: readonly InlineProse[];
  /** HTML comments. */
  readonly comments: readonly Span[];
  /** There was more markup than the parser's bounds allow: nothing was read. */
  readonly isUnread: boolean;
}

export interface InlineOptions {
  readonly source: string;
  /** What to add to an offset in the tree to have one in the source. */
  readonly offset: number;
  readonly base: number;
  /** Whether a link reference definition with this label, written in any way, is in the draft. */
  readonly isDefined: (label: string) => boolean;
}

/** Reads the inline nodes of a leaf block. Raw HTML tags vanish, the text between them stays, unless it is code. */
export function inlineProse(leaf: SyntaxNode, options: InlineOptions): InlineContent {
  const reader = new InlineReader(options);
  return reader.read(leaf);
}

const codeTag = /^<(\/?)(code|kbd|samp|var|tt|script|style|math|svg)\b/i;
const emphasisTag = /^<(\/?)(em|i|b|strong|cite)\b/i;

const nothing: InlineProse = { prose: '', pieces: [], emphasis: [] };

class InlineReader {
  #options: InlineOptions;
  #builder: ProseBuilder;
  #emphasis: Span[] = [];
  #captions: InlineProse[] = [];
  #comments: Span[] = [];
  #isUnread = false;
  /** The name of the HTML element whose content is being skipped. */
  #skipped: string | undefined;
  #openEmphasisTags: number[] = [];

  constructor(options: InlineOptions) {
    this.#options = options;
    this.#builder = new ProseBuilder(options.source);
  }

  read(leaf: SyntaxNode): InlineContent {
    this.#content(leaf.cursor(), leaf.from, leaf.to);
    const { base } = this.#options;
    if (this.#isUnread) return { main: nothing, captions: [], comments: [], isUnread: true };
    const { prose, pieces } = this.#builder.finish(base);
    const emphasis = this.#emphasis.sort((a, b) => a.start - b.start || b.end - a.end);
    return {
      main: {
        prose,
        pieces,
        emphasis: emphasis.map(({ start, end }) => ({ start, end: Math.min(end, prose.length) })),
      },
      captions: this.#captions,
      comments: this.#comments.map(({ start, end }) => ({ start: start - base, end: end - base })),
      isUnread: false,
    };
  }

  /** The text between the children of the cursor's node, and the children, as far as they lie in `from`–`to`. */
  #content(cursor: TreeCursor, from: number, to: number): void {
    let position = from;
    if (cursor.firstChild()) {
      do {
        if (cursor.from < from) continue;
        if (cursor.from >= to) break;
        this.#text(position, cursor.from);
        this.#visit(cursor);
        position = cursor.to;
      } while (cursor.nextSibling());
      cursor.parent();
    }
    this.#text(position, to);
  }

  #text(from: number, to: number): void {
    const { offset } = this.#options;
    if (this.#skipped === undefined) this.#builder.addText(wholeOffset(from + offset), wholeOffset(to + offset));
  }

  #visit(cursor: TreeCursor): void {
    const from = wholeOffset(cursor.from + this.#options.offset);
    const to = wholeOffset(cursor.to + this.#options.offset);
    switch (cursor.name) {
      case 'Emphasis':
      case 'StrongEmphasis':
        this.#emphasized(cursor);
        return;
      case 'Link':
        this.#link(cursor);
        return;
      case 'Image':
        this.#image(cursor.node);
        return;
      case 'HTMLTag':
        this.#tag(from, to);
        return;
      case 'Comment':
        this.#comments.push({ start: from, end: to });
        return;
      case 'Unread':
        this.#isUnread = true;
        return;
      default:
        if (this.#skipped === undefined) this.#token(cursor.name, from, to);
    }
  }

  #token(name: string, from: number, to: number): void {
    const { source } = this.#options;
    switch (name) {
      case 'Escape':
        this.#builder.addAtom(source.slice(from + 1, to), from, to);
        return;
      case 'Entity':
        this.#entity(from, to);
        return;
      case 'HardBreak':
        this.#builder.addSpace(from, to);
        return;
      case 'InlineCode':
      case 'Math':
      case 'Autolink':
      case 'URL':
        this.#builder.addAtom(placeholder, from, to);
        return;
      // What is struck out the writer no longer says.
      case 'Strikethrough':
      case 'FootnoteReference':
        this.#builder.addGap(from, to);
    }
  }

  #entity(from: number, to: number): void {
    const decoded = decodeEntity(this.#options.source.slice(from, to));
    if (decoded === undefined) this.#builder.addText(from, to);
    else if (decoded === ' ') this.#builder.addSpace(from, to);
    else if (decoded !== '') this.#builder.addAtom(decoded, from, to);
  }

  #emphasized(cursor: TreeCursor): void {
    const start = this.#builder.length;
    this.#content(cursor, cursor.from, cursor.to);
    this.#addEmphasis(start);
  }

  #addEmphasis(start: number): void {
    if (this.#builder.length > start) this.#emphasis.push({ start, end: this.#builder.length });
  }

  #link(cursor: TreeCursor): void {
    const text = this.#linkText(cursor.node);
    // Without a definition, brackets are only brackets: an editor's insertion in a quotation.
    if (!text) this.#undefinedLink(cursor);
    else this.#content(cursor, text.start, text.end);
  }

  #undefinedLink(cursor: TreeCursor): void {
    let position = cursor.from;
    if (cursor.firstChild()) {
      do {
        if (cursor.name === 'LinkMark' || cursor.name === 'LinkLabel') continue;
        this.#text(position, cursor.from);
        this.#visit(cursor);
        position = cursor.to;
      } while (cursor.nextSibling());
      cursor.parent();
    }
    this.#text(position, cursor.to);
  }

  /** Tree offsets of a link's or an image's text; undefined where it refers to no definition. */
  #linkText(node: SyntaxNode): Span | undefined {
    const marks = node.getChildren('LinkMark');
    const [open, close] = marks;
    if (!open || !close) return undefined;
    const text = { start: wholeOffset(open.to), end: wholeOffset(close.from) };
    if (marks.length > 2) return text;
    const label = node.getChild('LinkLabel');
    const { source, offset } = this.#options;
    const written = label ? source.slice(label.from + 1 + offset, label.to - 1 + offset) : '';
    const name = written.trim() === '' ? source.slice(text.start + offset, text.end + offset) : written;
    return this.#options.isDefined(name) ? text : undefined;
  }

  #image(node: SyntaxNode): void {
    const text = this.#linkText(node);
    if (!text) {
      this.#undefinedLink(node.cursor());
      return;
    }
    const { offset, base } = this.#options;
    const outer = this.#builder;
    const outerEmphasis = this.#emphasis;
    this.#builder = new ProseBuilder(this.#options.source);
    this.#emphasis = [];
    this.#content(node.cursor(), text.start, text.end);
    const { prose, pieces } = this.#builder.finish(base);
    if (prose !== '' && this.#skipped === undefined) this.#captions.push({ prose, pieces, emphasis: this.#emphasis });
    this.#builder = outer;
    this.#emphasis = outerEmphasis;
    if (this.#skipped === undefined)
      this.#builder.addAtom(placeholder, wholeOffset(node.from + offset), wholeOffset(node.to + offset));
  }

  #tag(from: number, to: number): void {
    const { source } = this.#options;
    const tag = source.slice(from, to);
    const [, slash, name] = codeTag.exec(tag) ?? [];
    if (this.#skipped !== undefined) {
      if (slash === '/' && name?.toLowerCase() === this.#skipped) this.#skipped = undefined;
    } else if (slash === '' && name !== undefined && !tag.endsWith('/>')) {
      this.#builder.addAtom(placeholder, from, to);
      this.#skipped = name.toLowerCase();
    } else if (/^<(?:br|\/p|\/li|\/td|\/div|hr|wbr)\b/i.test(tag)) {
      if (!/^<wbr/i.test(tag)) this.#builder.addSpace(from, to);
    } else if (/^<su[bp]\b/i.test(tag)) {
      // 1993<sup>2</sup> has a note; it is no year 19932.
      if (/\d/.test(this.#builder.lastCharacter) && /\d/.test(source.charAt(to))) this.#builder.addGap(from, to);
    } else {
      this.#emphasisTag(tag);
    }
  }

  #emphasisTag(tag: string): void {
    const match = emphasisTag.exec(tag);
    if (!match) return;
    if (match[1] === '') {
      this.#openEmphasisTags.push(this.#builder.length);
      return;
    }
    const start = this.#openEmphasisTags.pop();
    if (start !== undefined) this.#addEmphasis(start);
  }
}
