import type { Draft } from '../draft/draft';
import type { GalleyClaim } from '../galley/galley';
import { createClaimSentence } from './claimSentence';
import { matchSignOffs } from './matchSignOffs';
import type { LedgerEntry } from './parseLedger';
import { signedClaim } from './signedClaim';
import type { SignedClaim, SignOff } from './signOff';

/** A galley with what the ledger says to it. */
export interface SignedGalley {
  readonly claims: readonly GalleyClaim[];
  /** Sign-offs of this draft whose claim is no longer in it. */
  readonly lost: readonly SignOff[];
}

/**
 * Puts the sign-offs to the claims of a draft. `path` is the draft's, as the ledger has it. A claim that the facts refute stays refuted,
 * whoever has signed it off before.
 */
export function signGalley(
  draft: Draft,
  path: string,
  claims: readonly GalleyClaim[],
  entries: readonly LedgerEntry[],
): SignedGalley {
  if (claims.length === 0)
    return { claims, lost: entries.flatMap(({ signOff }) => (signOff.draft === path ? [signOff] : [])) };
  const { states, lost } = matchSignOffs(signedClaims(draft, path, claims), entries);
  return {
    claims: claims.map((claim, index) => {
      const signOff = states[index];
      if (signOff === undefined) return claim;
      const state = claim.state === 'refuted' ? 'refuted' : signOff.voidBecause === undefined ? 'signed-off' : 'void';
      return { ...claim, state, signOff };
    }),
    lost,
  };
}

/** What a sign-off of each claim would hold fast, in the same order. */
export function signedClaims(draft: Draft, path: string, claims: readonly GalleyClaim[]): SignedClaim[] {
  const sentenceAt = createClaimSentence(draft);
  return claims.map(({ span, claims: own }) => signedClaim(path, sentenceAt(span), own));
}
