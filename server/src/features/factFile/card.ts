import { markdownLink, markdownText, plainText, webAddress } from '../markdownText';

/** A short text about something in a fact file, for editors with Markdown and for those without. All of it is escaped. */
export interface Card {
  readonly markdown: string;
  readonly plain: string;
}

/** A title in bold, and lines below it; the title is a link where there is an address. Empty lines are left out. */
export function card(title: string, lines: readonly string[], address?: string): Card {
  const shown = lines.filter(line => line !== '');
  const href = webAddress(address);
  const head = href === undefined ? markdownText(title) : markdownLink(title, href);
  return {
    markdown: [`**${head}**`, ...shown.map(line => markdownText(line))].join('\n\n'),
    plain: [title, ...shown, ...(address === undefined ? [] : [address])].map(line => plainText(line)).join('\n'),
  };
}
