import type { Verdict } from '../../core/claim';
import { atLeast, type Severity } from '../../core/severity';

/** What the claims of a draft, or of many, come to. */
export interface Summary {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** How many findings have each severity. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** How many findings the baseline knows. */
  readonly known: number;
  /** How many findings `--fix` would put right (`unattendedFix`). */
  readonly fixable: number;
}

/** What no claims come to. */
export const noClaims: Summary = {
  verdicts: { supported: 0, refuted: 0, conflicting: 0, unverified: 0 },
  severities: { error: 0, warning: 0, information: 0, hint: 0 },
  known: 0,
  fixable: 0,
};

/** What of a claim is counted. */
interface CountedClaim {
  readonly verdict: Verdict;
  readonly code: string;
  readonly severity?: Severity;
  readonly known?: true;
  readonly quoted: boolean;
  readonly fixes: readonly { readonly isPreferred: boolean; readonly edits: readonly unknown[] }[];
}

export function summarize(claims: readonly CountedClaim[]): Summary {
  const verdicts = { ...noClaims.verdicts };
  const severities = { ...noClaims.severities };
  for (const { verdict, code, severity } of claims) {
    // What is handed out for `--coverage` alone is no part of the sum, which says the same with it and without.
    if (code !== 'unsourced-claim' || severity !== undefined) verdicts[verdict]++;
    if (severity !== undefined) severities[severity]++;
  }
  const known = claims.filter(claim => claim.known).length;
  return { verdicts, severities, known, fixable: claims.filter(isFixable).length };
}

function isFixable({ severity, quoted, fixes }: CountedClaim): boolean {
  return severity !== undefined && !quoted && fixes.some(fix => fix.isPreferred && fix.edits.length > 0);
}

/** What the claims of these drafts come to together. */
export function summaryOf(drafts: readonly { readonly summary: Summary }[]): Summary {
  const verdicts = { ...noClaims.verdicts };
  const severities = { ...noClaims.severities };
  let known = 0;
  let fixable = 0;
  for (const { summary } of drafts) {
    for (const verdict of keysOf(verdicts)) verdicts[verdict] += summary.verdicts[verdict];
    for (const severity of keysOf(severities)) severities[severity] += summary.severities[severity];
    known += summary.known;
    fixable += summary.fixable;
  }
  return { verdicts, severities, known, fixable };
}

/** How many findings are as loud as `floor` or louder. */
export function countAtLeast({ severities }: Summary, floor: Severity): number {
  return keysOf(severities).reduce((sum, severity) => sum + (atLeast(severity, floor) ? severities[severity] : 0), 0);
}

function keysOf<K extends string>(record: Readonly<Record<K, number>>): K[] {
  return Object.keys(record) as K[];
}
