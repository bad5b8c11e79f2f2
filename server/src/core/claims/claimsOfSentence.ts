import type { Code } from '../claim';
import { claimOfFinding, claimOfJudgment, type ProseClaim } from '../rules/claimOf';
import { proseRules } from '../rules/rules';
import type { Severity } from '../severity';
import { overlaps } from '../span';
import type { Day } from '../values/dateValue';
import type { Discourse } from './discourse';
import type { FactIndex } from './factIndex';
import type { SentenceReading } from './readBlock';
import type { PlacedBlock } from './readingOrder';
import { readSentence } from './readSentence';

/** The claims of one sentence, and what the discourse learns from it. */
export function claimsOfSentence(
  dateline: Day | undefined,
  block: PlacedBlock,
  sentence: SentenceReading,
  index: FactIndex,
  discourse: Discourse,
  severities: Readonly<Record<Code, Severity | 'off' | undefined>>,
): ProseClaim[] {
  const read = readSentence(dateline, block, sentence, index, discourse);
  if (read === undefined) return [];
  const place = { block, severities };
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
