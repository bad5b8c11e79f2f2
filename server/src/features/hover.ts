import type { Claim } from '../core/claim';
import type { Span } from '../core/span';
import { claimsAt } from './claimsAt';
import { factCard } from './factCard';
import { factCardMarkdown, factCardPlain, type Locate } from './factCardMarkdown';

export interface Hover {
  /** The value in the draft that the card is about. */
  readonly span: Span;
  readonly markdown: string;
  /** The same for editors that show no Markdown. */
  readonly plain: string;
}

/**
 * What the fact set knows about the claims at `offset`, the supported ones included. What is wrong with them is not in it:
 * editors show the diagnostic themselves. All that comes from a fact file is escaped: it can add no link, image, HTML or
 * command to the card.
 */
export function hover(claims: readonly Claim[], offset: number, locate: Locate): Hover | undefined {
  const decided = claimsAt(claims, offset).filter(claim => claim.fact !== undefined);
  const first = decided[0];
  if (first === undefined) return undefined;
  const facts = new Set(decided.flatMap(({ fact, otherFacts }) => (fact === undefined ? [] : [fact, ...otherFacts])));
  const cards = [...facts].map(factCard);
  return {
    span: first.span,
    markdown: cards.map(card => factCardMarkdown(card, locate)).join('\n\n---\n\n'),
    plain: cards.map(card => factCardPlain(card, locate)).join('\n\n'),
  };
}
