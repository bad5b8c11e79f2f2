import type { Claim } from '../core/claim';
import type { Origin } from '../core/facts/factSet';
import type { Span } from '../core/span';
import { claimsAt } from './claimsAt';

export interface Definition {
  /** The value in the draft that leads to the facts. */
  readonly span: Span;
  readonly targets: readonly Origin[];
}

/** The facts that decided the claim at `offset`: the place in a fact file that a writer goes to from it. */
export function definition(claims: readonly Claim[], offset: number): Definition | undefined {
  const decided = claimsAt(claims, offset).find(claim => claim.fact !== undefined);
  if (decided?.fact === undefined) return undefined;
  return { span: decided.span, targets: [decided.fact, ...decided.otherFacts].map(fact => fact.origin) };
}
