import type { GalleyClaim } from '../core/galley/galley';
import { signedClaims } from '../core/signOffs/signGalley';
import type { SignedClaim } from '../core/signOffs/signOff';
import type { Span } from '../core/span';
import type { DraftGalley } from './galleys';

/** A claim of a draft, and what a sign-off of it would hold fast. */
export interface ClaimToSign {
  readonly claim: GalleyClaim;
  readonly signed: SignedClaim;
}

/** The claims that a checker may sign off in a stretch of a draft: all but the refuted ones and those that are signed off already. */
export function claimsToSign(found: DraftGalley, span: Span): ClaimToSign[] {
  const { path, checked, galley } = found;
  if (path === undefined) return [];
  const claims = signableClaims(galley().claims, span);
  const signed = signedClaims(checked.draft, path, claims);
  return claims.flatMap((claim, index) => {
    const own = signed[index];
    return own === undefined ? [] : [{ claim, signed: own }];
  });
}

export function signableClaims(claims: readonly GalleyClaim[], span: Span): GalleyClaim[] {
  return touched(claims, span).filter(({ state }) => state !== 'refuted' && state !== 'signed-off');
}

/** The claims there that have a sign-off, a void one too. */
export function signedOffClaims(claims: readonly GalleyClaim[], span: Span): GalleyClaim[] {
  return touched(claims, span).filter(({ signOff }) => signOff !== undefined);
}

function touched(claims: readonly GalleyClaim[], { start, end }: Span): GalleyClaim[] {
  return claims.filter(({ span }) => span.start <= end && start <= span.end);
}
