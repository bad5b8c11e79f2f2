import type { Claim } from '../core/claim';
import type { Span } from '../core/span';

/** The claims whose value `offset` is in or right after; the reported ones come first. */
export function claimsAt(claims: readonly Claim[], offset: number): Claim[] {
  return claimsIn(claims, { start: offset, end: offset });
}

/** The claims whose value the span touches; the reported ones come first. */
export function claimsIn(claims: readonly Claim[], span: Span): Claim[] {
  return claims
    .filter(claim => claim.span.start <= span.end && span.start <= claim.span.end)
    .sort((a, b) => Number(a.severity === undefined) - Number(b.severity === undefined));
}
