import type { Severity } from '../../core/severity';
import type { ClaimResult, DraftResult } from '../check/draftResult';
import { type Citation, type Report, referencesOf } from '../check/report';
import { countAtLeast } from '../check/summary';
import { fingerprintsOf } from '../fingerprintsOf';
import { repositoryPath } from './repositoryPath';

/** A finding with what reports for other programs say of each. */
export interface ReportedClaim {
  readonly claim: ClaimResult;
  readonly severity: Severity;
  /** From the repository's root. */
  readonly path: string;
  readonly fingerprint: string;
  readonly references: readonly Citation[];
}

/** The findings of a draft, in the order of the text. */
export function reportedClaims(draft: DraftResult, { facts, repository, root }: Report): ReportedClaim[] {
  if (countAtLeast(draft.summary, 'hint') === 0) return [];
  const path = repositoryPath(draft, repository);
  const { file, claims } = draft;
  const fingerprints = fingerprintsOf({ file, claims }, root);
  return claims.flatMap((claim, index) => {
    const { severity } = claim;
    const fingerprint = fingerprints[index];
    if (severity === undefined || fingerprint === undefined) return [];
    return [{ claim, severity, path, fingerprint, references: referencesOf(claim, facts) }];
  });
}
