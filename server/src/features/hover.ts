import type { Claim } from '../core/claim';
import type { Fact, Origin } from '../core/facts/factSet';
import type { Span } from '../core/span';
import { claimsAt } from './claimsAt';
import { type FactCard, factCard, type SourceLine } from './factCard';
import { markdownLink, markdownText, plainText, webAddress } from './markdownText';

export interface Hover {
  /** The value in the draft that the card is about. */
  readonly span: Span;
  readonly markdown: string;
  /** The same for editors that show no Markdown. */
  readonly plain: string;
}

/** Where an editor finds a fact, and what to call that place; the address is one that the editor made itself. */
export type Locate = (origin: Origin) => { readonly label: string; readonly href?: string };

/** A card is for reading at a glance: of more sources than this, only the number is told. */
const mostSources = 8;

/**
 * What the fact set knows about the claims at `offset`, the supported ones included.
 * All that comes from a fact file or the draft is escaped: it can add no link, image, HTML or command to the card.
 */
export function hover(claims: readonly Claim[], offset: number, locate: Locate): Hover | undefined {
  const here = claimsAt(claims, offset);
  const first = here[0];
  if (first === undefined) return undefined;
  const facts = new Set<Fact>();
  const messages: string[] = [];
  for (const claim of here) {
    if (claim.severity !== undefined) messages.push(claim.message);
    for (const fact of [...(claim.fact === undefined ? [] : [claim.fact]), ...claim.otherFacts]) facts.add(fact);
  }
  if (facts.size === 0 && messages.length === 0) return undefined;
  const cards = [...facts].map(factCard);
  return {
    span: first.span,
    markdown: [
      ...messages.map(message => `*Factlint:* ${markdownText(message)}`),
      ...cards.map(card => cardMarkdown(card, locate)),
    ].join('\n\n---\n\n'),
    plain: [
      ...messages.map(message => `Factlint: ${plainText(message)}`),
      ...cards.map(card => cardPlain(card, locate)),
    ].join('\n\n'),
  };
}

function cardMarkdown(card: FactCard, locate: Locate): string {
  const place = locate(card.origin);
  return [
    `**${markdownText(card.statement)}**`,
    `**Value:** ${markdownText(card.property)}, ${markdownText(card.value)}`,
    ...(card.validity === undefined ? [] : [`**Valid:** ${markdownText(card.validity)}`]),
    ...(card.note === undefined ? [] : [`**Note:** ${markdownText(card.note)}`]),
    ...sourceList(card.sources, '**', sourceMarkdown),
    ...(card.review === undefined ? [] : [`**Review:** ${markdownText(card.review)}`]),
    `**Fact:** ${markdownLink(card.id, place.href)}, ${markdownText(place.label)}`,
  ].join('\n\n');
}

function sourceMarkdown({ title, URL, details, quote }: SourceLine): string {
  const more = details === '' ? '' : `, ${markdownText(details)}`;
  return `- ${markdownLink(title, webAddress(URL))}${more}${quote === undefined ? '' : `: “${markdownText(quote)}”`}`;
}

function cardPlain(card: FactCard, locate: Locate): string {
  return [
    plainText(card.statement),
    `Value: ${plainText(card.property)}, ${plainText(card.value)}`,
    ...(card.validity === undefined ? [] : [`Valid: ${card.validity}`]),
    ...(card.note === undefined ? [] : [`Note: ${plainText(card.note)}`]),
    ...sourceList(card.sources, '', sourcePlain),
    ...(card.review === undefined ? [] : [`Review: ${plainText(card.review)}`]),
    `Fact: ${plainText(card.id)}, ${plainText(locate(card.origin).label)}`,
  ].join('\n');
}

function sourcePlain({ title, URL, details, quote }: SourceLine): string {
  const parts = [title, details, URL ?? ''].filter(part => part !== '').map(part => plainText(part));
  return `- ${parts.join(', ')}${quote === undefined ? '' : `: “${plainText(quote)}”`}`;
}

function sourceList(sources: readonly SourceLine[], bold: string, line: (source: SourceLine) => string): string[] {
  if (sources.length === 0) return [`${bold}No source is given.${bold}`];
  const lines = sources.slice(0, mostSources).map(line);
  if (sources.length > mostSources) lines.push(`- and ${sources.length - mostSources} more`);
  return [[`${bold}${sources.length === 1 ? 'Source' : 'Sources'}:${bold}`, ...lines].join('\n')];
}
