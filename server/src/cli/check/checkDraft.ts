import { check } from '../../core/check';
import type { CheckOptions } from '../../core/checkOptions';
import type { Claim } from '../../core/claim';
import type { Draft } from '../../core/draft/draft';
import { parseDraft } from '../../core/draft/parseDraft';
import type { FactSet } from '../../core/facts/factSet';
import { applyEdits, fixAll } from '../../core/fixAll';

/** What the check of one draft has come to. */
export interface Outcome {
  /** The draft as it was checked; after `--fix`, as it is now. */
  readonly draft: Draft;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  /** How many values were put right. */
  readonly fixed: number;
}

/** Checks a draft. The path gives the dateline where its name holds a date. */
export function checkDraft(text: string, path: string, factSet: FactSet, options: CheckOptions): Outcome {
  const draft = parseDraft(text, { path });
  const claims = check(draft, factSet, options);
  return {
    draft,
    claims: claims.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    fixed: 0,
  };
}

/**
 * Puts right what may be put right without asking, again and again until nothing changes: a corrected name may let the
 * next value be read. Rounds are bounded, since two facts could undo each other's fix for ever.
 */
export function fixDraft(text: string, path: string, factSet: FactSet, options: CheckOptions): Outcome {
  let current = text;
  let fixed = 0;
  for (let round = 0; ; round++) {
    const outcome = checkDraft(current, path, factSet, options);
    const fixes = fixAll(outcome.claims.filter(claim => claim.verdict === 'refuted'));
    const next = applyEdits(current, fixes.edits);
    if (next === current || round === MOST_ROUNDS) return { ...outcome, fixed };
    current = next;
    fixed += fixes.fixed;
  }
}

const MOST_ROUNDS = 10;
