import type { Severity } from '../../core/severity';
import type { DraftResult } from '../check/draftResult';
import type { Report } from '../check/report';
import { faultText } from '../faultText';
import { shownPath } from '../shownPath';
import { messageLines } from './messageLines';
import { reportedClaims } from './reportedClaims';
import { repositoryPath } from './repositoryPath';
import { type XmlElement, xml } from './xml';

/** Checkstyle's XML, for Jenkins and what else reads it. Lines and columns from one. */
export function checkstyleReport(report: Report): string {
  const ofFaults = report.faults.map(fault => {
    const message = faultText(fault, report.repository);
    const error = { '@severity': 'error', '@message': message, '@source': 'factlint.unreadable' };
    return { '@name': shownPath(fault.path, report.repository), error: [error] };
  });
  const file = [...report.drafts.map(draft => fileElement(draft, report)), ...ofFaults];
  return xml('checkstyle', { '@version': '4.3', file });
}

function fileElement(draft: DraftResult, report: Report): XmlElement {
  const error = reportedClaims(draft, report).map(reported => ({
    '@line': reported.claim.range.start.line + 1,
    '@column': reported.claim.range.start.character + 1,
    '@severity': severities[reported.severity],
    '@message': messageLines(reported).join(' '),
    '@source': `factlint.${reported.claim.code}`,
  }));
  return { '@name': repositoryPath(draft, report.repository), error };
}

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};
