import type { ClaimResult, DraftResult } from '../check/draftResult';
import type { Report } from '../check/report';
import { asBytes } from '../check/resultBytes';
import { countAtLeast, summarize } from '../check/summary';
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
    if (countAtLeast(draft.summary, 'hint') === 0) return draft;
    const { file, claims: found } = draft;
    const fingerprints = fingerprintsOf({ file, claims: found }, root);
    const claims = found.map((claim, index) => (ids.has(fingerprints[index] ?? '') ? asKnown(claim) : claim));
    const summary = summarize(claims);
    known += summary.known;
    return summary.known === 0 ? draft : asBytes({ ...draft, claims, summary });
  });
  const gone = await goneEntries(drafts, entries, root, io);
  return { drafts: marked, baseline: { path, known, gone: gone.length } };
}

function asKnown({ severity: _, ...claim }: ClaimResult): ClaimResult {
  return { ...claim, known: true };
}
