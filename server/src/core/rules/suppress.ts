import type { Claim, Code } from '../claim';
import type { Draft, Suppression } from '../draft/draft';
import type { Severity } from '../severity';
import { overlaps } from '../span';

/** Silences what the draft's own comments suppress, and reports the comments that silence nothing. Claims stay in the list, unreported. */
export function suppress(
  claims: readonly Claim[],
  draft: Draft,
  severities: Readonly<Record<Code, Severity | 'off' | undefined>>,
): Claim[] {
  if (draft.suppressions.length === 0) return [...claims];
  const used = new Set<Suppression>();
  const kept = claims.map(claim => {
    if (claim.severity === undefined) return claim;
    const silencing = draft.suppressions.filter(s => overlaps(s.scope, claim.span) && silences(s, claim));
    if (silencing.length === 0) return claim;
    for (const suppression of silencing) used.add(suppression);
    const { severity: _silenced, ...quiet } = claim;
    return quiet;
  });
  const severity = severities['unused-suppression'];
  if (severity === 'off' || severity === undefined) return kept;
  const unused = draft.suppressions.filter(s => !used.has(s)).map((s): Claim => unusedClaim(s, draft, severity));
  return [...kept, ...unused].sort((a, b) => a.span.start - b.span.start);
}

function silences({ names }: Suppression, claim: Claim): boolean {
  return (
    names.length === 0 || names.includes(claim.code) || (claim.fact !== undefined && names.includes(claim.fact.id))
  );
}

function unusedClaim(suppression: Suppression, draft: Draft, severity: Severity): Claim {
  const what = suppression.names.length === 0 ? 'anything' : suppression.names.join(', ');
  return {
    verdict: 'unverified',
    code: 'unused-suppression',
    severity,
    otherFacts: [],
    span: suppression.span,
    found: draft.text.slice(suppression.span.start, suppression.span.end),
    message: `Nothing here needs to be suppressed: no finding for ${what}. Remove the comment.`,
    fixes: [],
    quoted: false,
    references: [],
    trace: [],
  };
}
