import type { Claim } from '../core/claim';
import type { Span } from '../core/span';
import { claimsAt } from './claimsAt';

/** Every place of the draft that states the same fact as the claim at `offset`, itself among them. */
export function highlights(claims: readonly Claim[], offset: number): Span[] {
  const fact = claimsAt(claims, offset).find(claim => claim.fact !== undefined)?.fact;
  return fact === undefined ? [] : claims.filter(claim => claim.fact?.id === fact.id).map(({ span }) => span);
}
