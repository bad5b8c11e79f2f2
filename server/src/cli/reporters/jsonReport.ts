import type { ClaimResult, DraftResult } from '../check/draftResult';
import { type FactsById, type Report, referencesOf, summarize } from '../check/report';

/** The JSON report, version 1: one object, stable across minor versions (docs/command-line.md). */
export function jsonReport(report: ReportParts): string {
  return `${JSON.stringify(reportObject(report), null, 2)}\n`;
}

type ReportParts = Pick<Report, 'factSet' | 'facts' | 'drafts'>;

/** The same as an object, in which what JSON leaves out is undefined. */
export function reportObject({ factSet, facts, drafts }: ReportParts) {
  const { verdicts, severities } = summarize(drafts);
  return {
    version: 1 as const,
    factSet,
    files: drafts.map(draft => fileObject(draft, facts)),
    summary: { ...verdicts, errors: severities.error, warnings: severities.warning },
  };
}

/** A draft's part of the report. */
export function fileObject({ path, claims }: DraftResult, facts: FactsById) {
  return { path, claims: claims.map(claim => claimObject(claim, facts)) };
}

/** JSON leaves out what is undefined: a severity of what is not reported, a fact of a calendar check. */
function claimObject(claim: ClaimResult, facts: FactsById) {
  return {
    verdict: claim.verdict,
    code: claim.code,
    severity: claim.severity,
    known: claim.known,
    fact: claim.facts[0],
    range: claim.range,
    found: claim.found,
    expected: claim.expected,
    message: claim.message,
    fixes: claim.fixes,
    references: referencesOf(claim, facts).map(({ source, quote }) => ({
      title: source.title,
      URL: source.URL,
      quote,
    })),
  };
}
