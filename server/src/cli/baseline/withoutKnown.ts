import type { ClaimResult, DraftResult } from '../check/draftResult';
import type { Report } from '../check/report';
import { fingerprintsOf } from '../fingerprintsOf';
import type { Io } from '../io';
import { goneEntries } from './goneEntries';
import type { Baseline } from './openBaseline';

/** The drafts with what the baseline knows no longer reported, and how much that is. */
export async function withoutKnown(
  drafts: readonly DraftResult[],
  { path, entries }: Baseline,
  root: string,
  io: Io,
): Promise<Required<Pick<Report, 'drafts' | 'baseline'>>> {
  const ids = new Set(entries.map(entry => entry.id));
  let known = 0;
  const marked = drafts.map(draft => {
    const fingerprints = fingerprintsOf(draft, root);
    const claims = draft.claims.map((claim, index) => {
      if (!ids.has(fingerprints[index] ?? '')) return claim;
      known++;
      return asKnown(claim);
    });
    return { ...draft, claims };
  });
  const gone = await goneEntries(drafts, entries, root, io);
  return { drafts: marked, baseline: { path, known, gone: gone.length } };
}

function asKnown({ severity: _, ...claim }: ClaimResult): ClaimResult {
  return { ...claim, known: true };
}
