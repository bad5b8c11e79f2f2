import { Tree, TreeFragment } from '@lezer/common';
import type { Span } from '../span';
import { blocksOf } from './blocksOf';
import { datelineOf } from './dateline';
import type { Block, Draft } from './draft';
import { type FrontMatter, frontMatterOf } from './frontMatter';
import type { LeafCache } from './leafBlocks';
import { markdownParser } from './markdown/markdownParser';
import { mistypedComments } from './mistypedComments';
import { parserText } from './parserText';
import { queriesOf } from './queries';
import { quotationsOf } from './quotations';
import { suppressionsOf } from './suppressions';
import { textChange } from './textChange';
import { wholeOffset } from './wholeOffset';

export interface ParseDraftOptions {
  /** The draft's path or URI, whose name may hold its date. */
  readonly path?: string | undefined;
  /** An earlier state of the same draft, so that only what has changed since is read anew. The result is the same. */
  readonly previous?: Draft | undefined;
}

/** What a draft was read from, for the next reading. */
interface ParseState {
  /** The Markdown as the parser saw it, after the front matter. */
  readonly body: string;
  readonly tree: Tree;
  /** The labels of the link reference definitions: where they change, the cache is worth nothing. */
  readonly labels: string;
  /** Kept from the second reading on: most drafts are read once, and pay nothing for an edit that never comes. */
  readonly cache: LeafCache | undefined;
}

const states = new WeakMap<Draft, ParseState>();

/**
 * The outermost list, table, quote or paragraph of a draft that an offset of its source lies in, and lines that define
 * what the links in it may refer to: enough to read it by itself. Undefined where there is nothing at the offset.
 */
export function surroundings(draft: Draft, sourceOffset: number): { span: Span; definitions: string } | undefined {
  const state = states.get(draft) ?? states.get(parseDraft(draft.text));
  if (!state) return undefined;
  const offset = draft.text.length - state.body.length;
  const node = state.tree.topNode.childAfter(sourceOffset - offset);
  if (!node || node.from + offset > sourceOffset) return undefined;
  const lineStart = Math.max(draft.text.lastIndexOf('\n', node.from + offset - 1) + 1, offset);
  const definitions = state.labels === '' ? '' : `\n\n[${state.labels.replaceAll('\n', ']: #\n[')}]: #\n`;
  return { span: { start: wholeOffset(lineStart), end: wholeOffset(node.to + offset) }, definitions };
}

/** The tree of a draft's Markdown, and what to add to an offset in it to have one in the source. */
export function draftTree(draft: Draft): { readonly tree: Tree; readonly offset: number } {
  const state = states.get(draft) ?? states.get(parseDraft(draft.text));
  return { tree: state?.tree ?? Tree.empty, offset: draft.text.length - (state?.body.length ?? 0) };
}

/** Where a draft's footnotes are defined, and their labels as `[^1]:`; ascending. */
export function footnoteDefinitions(draft: Draft): { readonly span: Span; readonly label: Span }[] {
  if (!draft.text.includes('[^')) return [];
  const state = states.get(draft) ?? states.get(parseDraft(draft.text));
  const found: { span: Span; label: Span }[] = [];
  if (!state) return found;
  const offset = draft.text.length - state.body.length;
  const spanOf = ({ from, to }: { from: number; to: number }): Span => ({
    start: wholeOffset(from + offset),
    end: wholeOffset(to + offset),
  });
  state.tree.iterate({
    enter(node) {
      const label = node.name === 'FootnoteDefinition' ? node.node.getChild('FootnoteLabel') : null;
      if (label) found.push({ span: spanOf(node), label: spanOf(label) });
      return !node.type.is('LeafBlock');
    },
  });
  return found;
}

/** Reads a Markdown draft. Takes any text and never throws. */
export function parseDraft(text: string, options: ParseDraftOptions = {}): Draft {
  const frontMatter = frontMatterOf(text);
  const offset = frontMatter?.end ?? 0;
  const prepared = parserText(offset === 0 ? text : text.slice(offset));
  const previous = options.previous && states.get(options.previous);
  const tree = parseBody(prepared.text, previous);
  const labels = definedLabels(tree, prepared.text);
  const labelKey = [...labels].sort().join('\n');
  const cache = previous && ((previous.labels === labelKey && previous.cache) || new WeakMap());

  const title = titleBlock(frontMatter);
  const isDefined = (label: string): boolean => labels.has(normalizedLabel(label));
  const { blocks, comments, unread } = blocksOf(tree, { source: text, offset, isDefined, cache, title });
  const draft = draftOf(text, options.path, frontMatter, blocks, comments, [
    ...shifted(prepared.unread, offset),
    ...unread,
  ]);
  states.set(draft, { body: prepared.text, tree, labels: labelKey, cache });
  return draft;
}

function draftOf(
  text: string,
  path: string | undefined,
  frontMatter: FrontMatter | undefined,
  blocks: readonly Block[],
  comments: readonly Span[],
  unread: readonly Span[],
): Draft {
  const title = frontMatter?.title?.prose ?? blocks.find(({ kind }) => kind === 'heading')?.prose;
  const dateline = datelineOf(frontMatter?.dates ?? [], blocks, path);
  const mistyped = mistypedComments(text, comments);
  return {
    text,
    ...(title === undefined ? {} : { title }),
    ...(dateline === undefined ? {} : { dateline }),
    blocks,
    suppressions: suppressionsOf(text, comments),
    queries: queriesOf(text, comments),
    ...(mistyped.length === 0 ? {} : { mistypedComments: mistyped }),
    ...(unread.length === 0 ? {} : { unread: [...unread].sort((a, b) => a.start - b.start) }),
  };
}

function titleBlock(frontMatter: FrontMatter | undefined): Block | undefined {
  if (!frontMatter?.title) return undefined;
  const { prose, pieces } = frontMatter.title;
  return { kind: 'title', prose, pieces, quotations: quotationsOf(prose), emphasis: [], headings: [] };
}

function parseBody(body: string, previous: ParseState | undefined): Tree {
  if (!previous) return markdownParser.parse(body);
  if (previous.body === body) return previous.tree;
  const { from, toA, toB } = textChange(previous.body, body);
  const start = beforeFootnotes(previous.tree, beforeTableHead(body, from));
  const fragments = TreeFragment.addTree(previous.tree);
  const change = { fromA: start, toA, fromB: start, toB };
  return markdownParser.parse(body, TreeFragment.applyChanges(fragments, [change]));
}

/**
 * A paragraph ends where the two lines behind it begin a table, which the library does not count to what it has read of the paragraph: an
 * edit of either line is taken to touch the line before them. Both texts are the same up to `from`.
 */
function beforeTableHead(body: string, from: number): number {
  let start = from;
  for (let lines = 0; lines < 3 && start > 0; lines++) {
    const end = body.lastIndexOf('\n', start - 1);
    // A blank line has ended the paragraph before it, whatever follows.
    if (lines > 0 && body.slice(end + 1, start).trim() === '') return start;
    start = end;
  }
  return Math.max(0, start);
}

/**
 * A footnote goes on after a blank line if the next line is indented, which the library knows of lists and code alone:
 * an edit right after a footnote is taken to touch it.
 */
function beforeFootnotes(tree: Tree, from: number): number {
  let start = from;
  for (let node = tree.topNode.childBefore(from); node?.name === 'FootnoteDefinition'; node = node.prevSibling) {
    start = node.from;
  }
  return start;
}

function definedLabels(tree: Tree, body: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!body.includes(']:')) return labels;
  tree.iterate({
    enter(node) {
      if (node.name === 'LinkReference') {
        const label = node.node.getChild('LinkLabel');
        if (label) labels.add(normalizedLabel(body.slice(label.from + 1, label.to - 1)));
      }
      // Definitions stand among blocks; there is no need to go into the text of one.
      return !node.type.is('LeafBlock');
    },
  });
  return labels;
}

function normalizedLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

function shifted(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}
