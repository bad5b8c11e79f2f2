import type { Origin } from '../core/facts/factSet';
import type { FactCard, SourceLine } from './factCard';
import { markdownLink, markdownText, plainText, webAddress } from './markdownText';

/** Where an editor finds a fact, and what to call that place; the address is one that the editor made itself. */
export type Locate = (origin: Origin) => { readonly label: string; readonly href?: string };

/** A card is for reading at a glance: of more sources than this, only the number is told. */
const mostSources = 8;

/** For editors that show Markdown. All that comes from a fact file is escaped: it can add no link, image, HTML or command. */
export function factCardMarkdown(card: FactCard, locate: Locate): string {
  const place = locate(card.origin);
  const validity = card.validity === undefined ? '' : `, ${markdownText(card.validity)}`;
  const review = card.review === undefined ? '' : `${markdownText(card.review)}. `;
  return [
    `**${markdownText(card.statement)}**`,
    `${markdownText(card.property)}: **${markdownText(card.value)}**${validity}`,
    ...(card.note === undefined ? [] : [`Note: ${markdownText(card.note)}`]),
    sourceList(card.sources, sourceMarkdown),
    `${review}Fact ${markdownLink(card.id, place.href)}, ${markdownText(place.label)}`,
  ].join('\n\n');
}

/** The same for editors that show no Markdown. */
export function factCardPlain(card: FactCard, locate: Locate): string {
  const validity = card.validity === undefined ? '' : `, ${card.validity}`;
  const review = card.review === undefined ? '' : `${plainText(card.review)}. `;
  return [
    plainText(card.statement),
    `${plainText(card.property)}: ${plainText(card.value)}${validity}`,
    ...(card.note === undefined ? [] : [`Note: ${plainText(card.note)}`]),
    sourceList(card.sources, sourcePlain),
    `${review}Fact ${plainText(card.id)}, ${plainText(locate(card.origin).label)}`,
  ].join('\n');
}

function sourceList(sources: readonly SourceLine[], line: (source: SourceLine) => string): string {
  const [first, ...others] = sources;
  if (first === undefined) return 'No source is given.';
  if (others.length === 0) return `Source: ${line(first)}`;
  const lines = sources.slice(0, mostSources).map(source => `- ${line(source)}`);
  if (sources.length > mostSources) lines.push(`- and ${sources.length - mostSources} more`);
  return ['Sources:', ...lines].join('\n');
}

function sourceMarkdown({ title, URL, details, quote }: SourceLine): string {
  const more = details === '' ? '' : `, ${markdownText(details)}`;
  return `${markdownLink(title, webAddress(URL))}${more}${quote === undefined ? '' : `: “${markdownText(quote)}”`}`;
}

function sourcePlain({ title, URL, details, quote }: SourceLine): string {
  const parts = [title, details, URL ?? ''].filter(part => part !== '').map(part => plainText(part));
  return `${parts.join(', ')}${quote === undefined ? '' : `: “${plainText(quote)}”`}`;
}
