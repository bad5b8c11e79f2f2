import { type Checker, createChecker } from '../../core/check';
import type { Claim } from '../../core/claim';
import type { Draft } from '../../core/draft/draft';
import { parseDraft } from '../../core/draft/parseDraft';
import { applyEdits, fixAll } from '../../core/fixAll';
import type { Project } from '../../workspace/loadProject';

/** What the check of one draft has come to. */
export interface Outcome {
  /** The draft as it was checked; after `--fix`, as it is now. */
  readonly draft: Draft;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  /** How many values were put right. */
  readonly fixed: number;
}

/** What drafts are checked against. */
export type Facts = Pick<Project, 'factSet' | 'config'>;

/** Checks a draft. The path gives the dateline where its name holds a date. */
export function checkDraft(text: string, path: string, facts: Facts): Outcome {
  const draft = parseDraft(text, { path });
  const claims = checkerOf(facts)(draft);
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
export function fixDraft(text: string, path: string, facts: Facts): Outcome {
  let current = text;
  let fixed = 0;
  for (let round = 0; ; round++) {
    const outcome = checkDraft(current, path, facts);
    const fixes = fixAll(outcome.claims.filter(claim => claim.verdict === 'refuted'));
    const next = applyEdits(current, fixes.edits);
    if (next === current || round === MOST_ROUNDS) return { ...outcome, fixed };
    current = next;
    fixed += fixes.fixed;
  }
}

const MOST_ROUNDS = 10;

/** The facts are indexed once for all drafts. */
function checkerOf(facts: Facts): Checker {
  const known = checkers.get(facts) ?? createChecker(facts.factSet, facts.config);
  checkers.set(facts, known);
  return known;
}

const checkers = new WeakMap<Facts, Checker>();
