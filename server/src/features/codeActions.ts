import type { Claim, Code, Edit } from '../core/claim';
import type { Draft } from '../core/draft/draft';
import { fixAll, unattendedFix } from '../core/fixAll';
import type { Span } from '../core/span';
import { claimsIn } from './claimsAt';
import { plainText } from './markdownText';
import { suppress } from './suppress';

export interface CodeAction {
  readonly title: string;
  readonly isPreferred: boolean;
  readonly edits: readonly Edit[];
  /** The claim that it puts right or silences; absent for what concerns the whole file. */
  readonly claim?: Claim;
}

/** Each way to put right a reported value that the span touches, and all like it in the file where there are more. */
export function quickFixes(claims: readonly Claim[], span: Span): CodeAction[] {
  const here = reportedIn(claims, span);
  const fixes = here.flatMap(claim =>
    claim.fixes.map(fix => ({
      title: plainText(fix.title),
      isPreferred: fix.isPreferred && !claim.quoted,
      edits: fix.edits,
      claim,
    })),
  );
  const codes = new Set(here.filter(claim => unattendedFix(claim) !== undefined).map(claim => claim.code));
  return [...fixes, ...[...codes].flatMap(code => fixAllOf(claims, code))];
}

/** Comments that silence the reported claims that the span touches, for a human to choose from. */
export function suppressions(draft: Draft, claims: readonly Claim[], span: Span): CodeAction[] {
  return reportedIn(claims, span).flatMap(claim =>
    suppress(draft, claim).map(({ name, edits }) => ({
      title: `Suppress ${name} here`,
      isPreferred: false,
      edits,
      claim,
    })),
  );
}

/** Everything in the file that may be put right without asking, as one action; none where there is nothing. */
export function fixAllAction(claims: readonly Claim[]): CodeAction | undefined {
  const { edits } = fixAll(claims);
  return edits.length === 0 ? undefined : { title: 'Fix all Factlint findings', isPreferred: false, edits };
}

/** Offered where it does more than the single fix. */
function fixAllOf(claims: readonly Claim[], code: Code): CodeAction[] {
  const fixable = claims.filter(claim => claim.code === code && unattendedFix(claim) !== undefined);
  if (fixable.length < 2) return [];
  return [{ title: `Fix all ${code} in this file`, isPreferred: false, edits: fixAll(claims, code).edits }];
}

function reportedIn(claims: readonly Claim[], span: Span): Claim[] {
  return claimsIn(claims, span).filter(claim => claim.severity !== undefined);
}
