import type { Code } from '../claim';
import { claimOfFinding, claimOfJudgment, type ProseClaim } from '../rules/claimOf';
import type { ReadSentence } from '../rules/rule';
import { proseRules } from '../rules/rules';
import type { Severity } from '../severity';
import { overlaps } from '../span';

/** The claims of one sentence. */
export function claimsOfSentence(
  read: ReadSentence,
  severities: Readonly<Record<Code, Severity | 'off' | undefined>>,
): ProseClaim[] {
  const place = { block: read.context.block, severities };
  const claims: ProseClaim[] = [];
  for (const judgment of read.judgments) {
    const claim = claimOfJudgment(judgment, read, place);
    if (claim !== undefined) claims.push(claim);
  }
  for (const rule of proseRules) {
    if (severities[rule.code] === 'off' && !rule.isClaim) continue;
    for (const finding of rule.find(read)) {
      // A wrong weekday beside a refuted date is one fault, told once.
      if (!claims.some(({ claim, span }) => claim.verdict === 'refuted' && overlaps(span, finding.span)))
        claims.push(claimOfFinding(rule, finding, place));
    }
  }
  return claims;
}
