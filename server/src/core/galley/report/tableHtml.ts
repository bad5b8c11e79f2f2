import type { SyntaxNode } from '@lezer/common';
import { type Html, html } from './html';
import { type InlineHtmlOptions, inlineHtml } from './inlineHtml';

/** A table as markup. The parser has no node for an empty cell, so columns are counted by their delimiters. */
export function tableHtml(table: SyntaxNode, options: InlineHtmlOptions): Html {
  const header = table.getChild('TableHeader');
  const columns = header === null ? 0 : cellsOf(header).length;
  const rows = table.getChildren('TableRow').map(row => {
    const cells = cellsOf(row);
    return html`<tr>${Array.from({ length: columns }, (_, at) => html`<td>${cellHtml(cells[at], options)}</td>`)}</tr>`;
  });
  const head = header === null ? [] : cellsOf(header).map(cell => html`<th>${cellHtml(cell, options)}</th>`);
  return html`<div class="table"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function cellsOf(row: SyntaxNode): (SyntaxNode | undefined)[] {
  const cells: (SyntaxNode | undefined)[] = [];
  // A delimiter at the start begins the first column, and one at the end begins none.
  let column = row.firstChild?.name === 'TableDelimiter' ? -1 : 0;
  for (let node = row.firstChild; node; node = node.nextSibling) {
    if (node.name === 'TableCell') cells[column] = node;
    else if (node.nextSibling !== null) column++;
  }
  return Array.from({ length: Math.max(column + 1, cells.length) }, (_, at) => cells[at]);
}

function cellHtml(cell: SyntaxNode | undefined, options: InlineHtmlOptions): Html {
  return cell === undefined ? html`` : inlineHtml(cell, options);
}
