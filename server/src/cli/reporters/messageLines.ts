import { plainLine } from './plainLine';
import type { ReportedClaim } from './reportedClaims';
import { sourceText } from './sourceText';

/** A finding as plain lines: the message, the right value, the sources. */
export function messageLines({ claim, references }: Pick<ReportedClaim, 'claim' | 'references'>): string[] {
  return [
    plainLine(claim.message),
    ...(claim.expected === undefined ? [] : [`→ ${plainLine(claim.expected)}`]),
    ...references.map(sourceText),
  ];
}
