import { check } from '../core/check';
import type { CheckOptions } from '../core/checkOptions';
import type { Claim } from '../core/claim';
import { parseDraft } from '../core/draft/parseDraft';
import type { FactSet } from '../core/facts/factSet';
import { applyEdits, fixAll } from '../core/fixAll';

/** The claims of a draft, in the order of the text. The path gives the dateline where its name holds a date. */
export function checkDraft(text: string, path: string, factSet: FactSet, options: CheckOptions): readonly Claim[] {
  const claims = check(parseDraft(text, { path }), factSet, options);
  return claims.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A draft after `--fix`, its remaining claims, and how many values were put right. */
export interface FixedDraft {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly fixed: number;
}

/**
 * Puts right what may be put right without asking, again and again until nothing changes: a corrected name may let the
 * next value be read. Rounds are bounded, since two facts could undo each other's fix for ever.
 */
export function fixDraft(text: string, path: string, factSet: FactSet, options: CheckOptions): FixedDraft {
  let current = text;
  let fixed = 0;
  for (let round = 0; ; round++) {
    const claims = checkDraft(current, path, factSet, options);
    const fixes = fixAll(claims.filter(claim => claim.verdict === 'refuted'));
    const next = applyEdits(current, fixes.edits);
    if (next === current || round === MOST_ROUNDS) return { text: current, claims, fixed };
    current = next;
    fixed += fixes.fixed;
  }
}

const MOST_ROUNDS = 10;
