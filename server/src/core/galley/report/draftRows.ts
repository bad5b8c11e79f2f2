import type { SyntaxNode } from '@lezer/common';
import type { Draft } from '../../draft/draft';
import { draftTree } from '../../draft/parseDraft';
import type { Span } from '../../span';
import { type Html, html } from './html';
import { type InlineHtmlOptions, inlineHtml } from './inlineHtml';
import type { Marker } from './marker';
import { tableHtml } from './tableHtml';

/** A part of the draft that has its notes beside it: a paragraph, a heading, an item of a list. */
export interface DraftRow {
  /** Up to where in the source it goes. */
  readonly end: number;
  readonly html: Html;
}

/** The draft's Markdown as markup, part by part. */
export function draftRows(draft: Draft, marker: Marker): DraftRow[] {
  const { tree, offset } = draftTree(draft);
  const addresses = definedAddresses(tree.topNode, draft.text, offset);
  const addressOf = (label: string) => addresses.get(normalized(label));
  const options = { source: draft.text, offset, addressOf, marker };
  const rows: DraftRow[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    if (isList(node)) rows.push(...itemRows(node, options));
    else rows.push({ end: node.to + offset, html: block(node, options) });
  }
  // Raw HTML and comments leave nothing to be seen.
  return rows.filter(({ html: { markup } }) => markup !== '');
}

/** Each item by itself: a long list would have all of its notes beside its beginning. */
function itemRows(list: SyntaxNode, options: InlineHtmlOptions): DraftRow[] {
  return list.getChildren('ListItem').map((item, index) => ({
    end: item.to + options.offset,
    html: listOf(list, index, [listItem(item, options)], options),
  }));
}

const heading = /^(?:ATX|Setext)Heading([1-6])$/;

function block(node: SyntaxNode, options: InlineHtmlOptions): Html {
  const { source, offset, marker } = options;
  const text = () => source.slice(node.from + offset, node.to + offset);
  const level = heading.exec(node.name)?.[1];
  if (level !== undefined) return headingHtml(level, inlineHtml(node, options));
  switch (node.name) {
    case 'Paragraph':
      return html`<p>${inlineHtml(node, options)}</p>`;
    case 'Task':
      return inlineHtml(node, options);
    case 'BulletList':
    case 'OrderedList': {
      const items = node.getChildren('ListItem').map(item => listItem(item, options));
      return listOf(node, 0, items, options);
    }
    case 'Blockquote':
      return html`<blockquote>${blocks(node, options)}</blockquote>`;
    case 'FootnoteDefinition': {
      const label = node.getChild('FootnoteLabel');
      const name = label === null ? '' : source.slice(label.from + 2 + offset, label.to - 2 + offset);
      return html`<div class="definition"><sup class="footnote">${name}</sup><div>${blocks(node, options)}</div></div>`;
    }
    case 'Table':
      return tableHtml(node, options);
    case 'FencedCode':
    case 'CodeBlock': {
      const code = node.getChildren('CodeText').map(({ from, to }) => source.slice(from + offset, to + offset));
      return html`<pre><code>${code.join('')}</code></pre>`;
    }
    case 'MathBlock':
      return html`<pre><code>${text()}</code></pre>`;
    case 'HorizontalRule':
      return html`<hr>`;
    case 'CommentBlock':
    case 'HTMLBlock':
      return marker.comment(node.from + offset, node.to + offset);
    default:
      return html``;
  }
}

function blocks(parent: SyntaxNode, options: InlineHtmlOptions): Html[] {
  const found: Html[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) found.push(block(node, options));
  return found;
}

function headingHtml(level: string, content: Html): Html {
  switch (level) {
    case '1':
      return html`<h1>${content}</h1>`;
    case '2':
      return html`<h2>${content}</h2>`;
    case '3':
      return html`<h3>${content}</h3>`;
    case '4':
      return html`<h4>${content}</h4>`;
    case '5':
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
}

function listOf(list: SyntaxNode, index: number, items: readonly Html[], { source, offset }: InlineHtmlOptions): Html {
  if (list.name === 'BulletList') return html`<ul>${items}</ul>`;
  const mark = list.getChild('ListItem')?.getChild('ListMark');
  const first = mark ? Number.parseInt(source.slice(mark.from + offset, mark.to + offset), 10) : 1;
  return html`<ol start="${first + index}">${items}</ol>`;
}

/** An item that is a single line has it without the space around a paragraph. */
function listItem(item: SyntaxNode, options: InlineHtmlOptions): Html {
  const parts: Html[] = [];
  for (let node = item.firstChild; node; node = node.nextSibling) {
    const isOnly = node.name === 'Paragraph' && item.getChildren('Paragraph').length === 1;
    parts.push(isOnly ? inlineHtml(node, options) : block(node, options));
  }
  return html`<li>${parts}</li>`;
}

function isList({ name }: SyntaxNode): boolean {
  return name === 'BulletList' || name === 'OrderedList';
}

/** What the draft's link reference definitions lead to; the first of a label counts. */
function definedAddresses(top: SyntaxNode, source: string, offset: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!source.includes(']:')) return found;
  const textOf = ({ start, end }: Span) => source.slice(start + offset, end + offset);
  top.cursor().iterate(({ name, node }) => {
    if (name !== 'LinkReference') return !node.type.is('LeafBlock');
    const label = node.getChild('LinkLabel');
    const url = node.getChild('URL');
    const key = label === null ? '' : normalized(textOf({ start: label.from + 1, end: label.to - 1 }));
    if (!found.has(key)) found.set(key, url === null ? '' : textOf({ start: url.from, end: url.to }));
    return false;
  });
  return found;
}

function normalized(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
