import type { ClaimResult, DraftResult } from '../check/draftResult';
import { fingerprintsOf } from '../fingerprintsOf';
import type { BaselineEntry } from './baselineEntry';

/** The drafts with what the baseline knows no longer reported. */
export function applyBaseline(
  drafts: readonly DraftResult[],
  entries: readonly BaselineEntry[],
  root: string,
): DraftResult[] {
  const ids = new Set(entries.map(entry => entry.id));
  return drafts.map(draft => {
    const fingerprints = fingerprintsOf(draft, root);
    const claims = draft.claims.map((claim, index) => (ids.has(fingerprints[index] ?? '') ? asKnown(claim) : claim));
    return { ...draft, claims };
  });
}

function asKnown({ severity: _, ...claim }: ClaimResult): ClaimResult {
  return { ...claim, known: true };
}
