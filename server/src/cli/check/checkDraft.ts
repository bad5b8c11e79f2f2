import { type Checker, createChecker } from '../../core/check';
import type { Claim } from '../../core/claim';
import { createDraftScan } from '../../core/claims/draftScan';
import { indexNames } from '../../core/claims/nameIndex';
import type { Draft } from '../../core/draft/draft';
import { parseDraft } from '../../core/draft/parseDraft';
import { applyEdits, fixAll } from '../../core/fixAll';
import { lazy } from '../../core/lazy';
import type { Project } from '../../workspace/loadProject';

/** What the check of one draft has come to. */
export interface Outcome {
  /** The draft as it was checked; after `--fix`, as it is now. Without its blocks where it is about something else. */
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
  const foreign = foreignDraft(text, facts);
  if (foreign) return foreign;
  const draft = parseDraft(text, { path });
  const claims = toolsOf(facts).check()(draft);
  return {
    draft,
    claims: claims.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    fixed: 0,
  };
}

/** What the check comes to for a draft to which the facts have nothing to say; undefined for one that must be read to tell. */
export function foreignDraft(text: string, facts: Facts): Outcome | undefined {
  if (toolsOf(facts).mayConcern(text)) return undefined;
  return { draft: { text, blocks: [], suppressions: [], queries: [] }, claims: [], fixed: 0 };
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

interface Tools {
  /** Whether the facts may have anything to say to a draft with this source. */
  readonly mayConcern: (source: string) => boolean;
  readonly check: () => Checker;
}

/** The facts are indexed once for all drafts. */
function toolsOf(facts: Facts): Tools {
  const known = tools.get(facts) ?? {
    mayConcern: createDraftScan(indexNames(facts.factSet)),
    check: lazy(() => createChecker(facts.factSet, facts.config)),
  };
  tools.set(facts, known);
  return known;
}

const tools = new WeakMap<Facts, Tools>();
