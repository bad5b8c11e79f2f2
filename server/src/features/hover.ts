import type { Claim } from '../core/claim';
import { describeSignOff } from '../core/signOffs/describeSignOff';
import type { SignOffState } from '../core/signOffs/matchSignOffs';
import type { Span } from '../core/span';
import { claimsAt } from './claimsAt';
import { factCard } from './factCard';
import { factCardMarkdown, factCardPlain, type Locate } from './factCardMarkdown';
import { markdownText, plainText } from './markdownText';

export interface Hover {
  /** The value in the draft that the card is about. */
  readonly span: Span;
  readonly markdown: string;
  /** The same for editors that show no Markdown. */
  readonly plain: string;
}

/**
 * What the fact set knows about the claims at `offset`, the supported ones included, and who has signed the claim off. What is wrong with them is not in it:
 * editors show the diagnostic themselves. All that comes from a fact file is escaped: it can add no link, image, HTML or
 * command to the card.
 */
export function hover(
  claims: readonly Claim[],
  offset: number,
  locate: Locate,
  signOff?: SignOffState,
): Hover | undefined {
  const here = claimsAt(claims, offset);
  const decided = here.filter(claim => claim.fact !== undefined);
  const first = decided[0] ?? (signOff === undefined ? undefined : here[0]);
  if (first === undefined) return undefined;
  const facts = new Set(decided.flatMap(({ fact, otherFacts }) => (fact === undefined ? [] : [fact, ...otherFacts])));
  const cards = [...facts].map(factCard);
  const signed = signOff === undefined ? [] : [describeSignOff(signOff)];
  return {
    span: first.span,
    markdown: [
      ...signed.map(text => `*${markdownText(text)}*`),
      ...cards.map(card => factCardMarkdown(card, locate)),
    ].join('\n\n---\n\n'),
    plain: [...signed.map(text => plainText(text)), ...cards.map(card => factCardPlain(card, locate))].join('\n\n'),
  };
}
