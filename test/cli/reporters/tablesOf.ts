import { GFM, parser } from '@lezer/markdown';

/** How many cells each row of a Markdown text's tables has, as a reader of GitHub's Markdown sees it; head rows are left out. */
export function tablesOf(markdown: string): number[] {
  const rows: number[] = [];
  parser
    .configure(GFM)
    .parse(markdown)
    .iterate({
      enter({ name, node }) {
        if (name === 'TableRow') rows.push(node.getChildren('TableDelimiter').length - 1);
      },
    });
  return rows;
}
