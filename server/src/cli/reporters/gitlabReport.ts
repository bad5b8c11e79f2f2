import type { Issue } from 'codeclimate-types';
import type { Severity } from '../../core/severity';
import type { Fault } from '../../workspace/workspace';
import type { Report } from '../check/report';
import { faultText } from '../faultText';
import { fingerprintOfFault } from '../fingerprintsOf';
import { shownPath } from '../shownPath';
import { messageLines } from './messageLines';
import { plainLine } from './plainLine';
import { type ReportedClaim, reportedClaims } from './reportedClaims';

/** GitLab's Code Quality report, which is a part of Code Climate's. */
export function gitlabReport(report: Report): string {
  const issues = [
    ...report.drafts.flatMap(draft => reportedClaims(draft, report).map(issueOf)),
    ...report.faults.map(fault => issueOfFault(fault, report)),
  ];
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

function issueOfFault(fault: Fault, { repository, root }: Report): Issue {
  return {
    type: 'issue',
    check_name: 'unreadable',
    description: faultText(fault, repository),
    categories: ['Bug Risk'],
    severity: 'major',
    fingerprint: fingerprintOfFault(fault, root),
    location: { path: shownPath(fault.path, repository), lines: { begin: 1, end: 1 } },
  };
}

const severities: Readonly<Record<Severity, NonNullable<Issue['severity']>>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};
