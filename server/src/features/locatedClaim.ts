import type { Claim, Verdict } from '../core/claim';
import type { Span } from '../core/span';

/** What is kept of a claim in a draft that is not open: enough to find it again and to count it. */
export interface LocatedClaim {
  /** The draft's path. */
  readonly draft: string;
  readonly span: Span;
  readonly verdict: Verdict;
  /** Ids of the facts that take part, the one that decided first. Never empty. */
  readonly facts: readonly [string, ...string[]];
  readonly found: string;
  readonly message: string;
}

/** The claims that rest on facts. */
export function locateClaims(claims: readonly Claim[], draft: string): LocatedClaim[] {
  return claims.flatMap(({ fact, otherFacts, span, verdict, found, message }) =>
    fact === undefined
      ? []
      : [{ draft, span, verdict, found, message, facts: [fact.id, ...otherFacts.map(({ id }) => id)] }],
  );
}
