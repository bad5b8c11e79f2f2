import type { SyntaxNode } from '@lezer/common';
import { decodeEntity } from '../../draft/entities';
import { type Html, html } from './html';
import type { Marker } from './marker';
import { webLink } from './webLink';

export interface InlineHtmlOptions {
  readonly source: string;
  /** What to add to an offset in the tree to have one in the source. */
  readonly offset: number;
  /** What a link reference leads to; undefined where the draft does not define it. */
  readonly addressOf: (label: string) => string | undefined;
  readonly marker: Marker;
}

/** The inline content of a block as markup, its claims marked. Raw HTML is left out: it is no prose, and none of it may run. */
export function inlineHtml(block: SyntaxNode, options: InlineHtmlOptions): Html {
  return html`${content(block, block.from, block.to, options)}${options.marker.rest(block.to + options.offset)}`;
}

/** The text between a node's children, and the children, as far as they lie in `from`–`to`; tree offsets. */
function content(node: SyntaxNode, from: number, to: number, options: InlineHtmlOptions): Html[] {
  const { marker, offset } = options;
  const parts: Html[] = [];
  let at = from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from < from) continue;
    if (child.from >= to) break;
    parts.push(marker.text(at + offset, child.from + offset), inline(child, options));
    at = child.to;
  }
  parts.push(marker.text(at + offset, to + offset));
  return parts;
}

function inline(node: SyntaxNode, options: InlineHtmlOptions): Html {
  const { source, offset, marker } = options;
  const from = node.from + offset;
  const to = node.to + offset;
  const inner = () => content(node, node.from, node.to, options);
  switch (node.name) {
    case 'Emphasis':
      return html`<em>${inner()}</em>`;
    case 'StrongEmphasis':
      return html`<strong>${inner()}</strong>`;
    case 'Strikethrough':
      return html`<del>${inner()}</del>`;
    case 'Link':
      return link(node, options);
    case 'Image':
      return image(node, options);
    case 'Escape':
      return marker.atom(source.slice(from + 1, to), from, to);
    case 'Entity':
      return marker.atom(decodeEntity(source.slice(from, to)) ?? source.slice(from, to), from, to);
    case 'HardBreak':
      return html`<br>`;
    case 'InlineCode':
      return html`<code>${source.slice(from, to).replace(/^`+ ?| ?`+$/g, '')}</code>`;
    case 'Math':
      return html`<code>${source.slice(from, to)}</code>`;
    case 'URL':
    case 'Autolink': {
      const address = source.slice(from, to).replace(/^<|>$/g, '');
      return webLink(html`<span class="address">${address}</span>`, address);
    }
    case 'HTMLTag':
      return /^<br\b/i.test(source.slice(from, to)) ? html`<br>` : html``;
    case 'Comment':
      return marker.comment(from, to);
    case 'FootnoteReference':
      return html`<sup class="footnote">${source.slice(from + 2, to - 1)}</sup>`;
    case 'TaskMarker':
      return html`<span class="task">${/x/i.test(source.slice(from, to)) ? '☑' : '☐'}</span>`;
    case 'Unread':
      return html`${source.slice(from, to)}`;
    default:
      // Marks of emphasis, quotes and the like: the elements tell what they say.
      return html``;
  }
}

function link(node: SyntaxNode, options: InlineHtmlOptions): Html {
  const [open, close] = node.getChildren('LinkMark');
  if (!open || !close) return html`${content(node, node.from, node.to, options)}`;
  const address = addressOf(node, options);
  if (address === undefined) return brackets(node, options);
  return options.marker.within(() =>
    webLink(html`<span class="link">${content(node, open.to, close.from, options)}</span>`, address),
  );
}

/** Without a definition, brackets are only brackets: an editor's insertion in a quotation. */
function brackets(node: SyntaxNode, options: InlineHtmlOptions): Html {
  const { source, offset } = options;
  const written = (child: SyntaxNode) => html`${source.slice(child.from + offset, child.to + offset)}`;
  const parts: Html[] = [];
  let at = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    parts.push(options.marker.text(at + offset, child.from + offset));
    parts.push(/^(?:LinkMark|LinkLabel)$/.test(child.name) ? written(child) : inline(child, options));
    at = child.to;
  }
  return html`${parts}${options.marker.text(at + offset, node.to + offset)}`;
}

/** Nothing is fetched for a report: of a picture, it has the alternative text, which is prose. */
function image(node: SyntaxNode, options: InlineHtmlOptions): Html {
  const [open, close] = node.getChildren('LinkMark');
  if (!open || !close) return html``;
  return html`<span class="image">${content(node, open.to, close.from, options)}</span>`;
}

function addressOf(node: SyntaxNode, { source, offset, addressOf: defined }: InlineHtmlOptions): string | undefined {
  const url = node.getChild('URL');
  if (url) return source.slice(url.from + offset, url.to + offset).replace(/^<|>$/g, '');
  const [open, close, ...more] = node.getChildren('LinkMark');
  // `[text]()` leads nowhere, but is a link.
  if (more.length > 0) return '';
  const label = node.getChild('LinkLabel');
  const written = label ? source.slice(label.from + 1 + offset, label.to - 1 + offset) : '';
  if (written.trim() !== '') return defined(written);
  return open && close ? defined(source.slice(open.to + offset, close.from + offset)) : undefined;
}
