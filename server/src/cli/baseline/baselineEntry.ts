import type { DraftResult } from '../check/draftResult';
import { fingerprintsOf } from '../fingerprintsOf';
import { plainLine } from '../reporters/plainLine';
import { shownPath } from '../shownPath';

/** A finding that was there when the baseline was recorded. Only `id` is compared; the rest is for who reads the file. */
export interface BaselineEntry {
  /** The finding's fingerprint. */
  readonly id: string;
  /** From the project's root. */
  readonly draft: string;
  readonly code: string;
  readonly fact?: string;
  readonly found: string;
}

/** An entry for each finding of a draft. */
export function entriesOf({ file, claims }: DraftResult, root: string): BaselineEntry[] {
  const fingerprints = fingerprintsOf({ file, claims }, root);
  const path = shownPath(file, root);
  return claims.flatMap(({ code, facts: [fact], found }, index) => {
    const id = fingerprints[index];
    if (id === undefined) return [];
    return [{ id, draft: path, code, ...(fact !== undefined && { fact }), found: plainLine(found) }];
  });
}
