import type { Issue } from 'codeclimate-types';
import type { Severity } from '../../core/severity';
import type { Report } from '../check/report';
import { messageLines } from './messageLines';
import { plainLine } from './plainLine';
import { type ReportedClaim, reportedClaims } from './reportedClaims';

/** GitLab's Code Quality report, which is a part of Code Climate's. */
export function gitlabReport(report: Report): string {
  const issues = report.drafts.flatMap(draft => reportedClaims(draft, report).map(issueOf));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function issueOf(reported: ReportedClaim): Issue {
  const { claim, severity, path, fingerprint } = reported;
  return {
    type: 'issue',
    check_name: claim.code,
    description: plainLine(claim.message),
    content: { body: messageLines(reported).join('\n\n') },
    categories: ['Bug Risk'],
    severity: severities[severity],
    fingerprint,
    location: { path, lines: { begin: claim.range.start.line + 1, end: claim.range.end.line + 1 } },
  };
}

const severities: Readonly<Record<Severity, NonNullable<Issue['severity']>>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};
