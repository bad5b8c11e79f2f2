import type { Position } from '../../core/positionAt';
import type { Severity } from '../../core/severity';
import type { Fault } from '../../workspace/workspace';
import type { ClaimResult, Range } from '../check/draftResult';
import type { Report } from '../check/report';
import { faultText } from '../faultText';
import { shownPath } from '../shownPath';
import { messageLines } from './messageLines';
import { type ReportedClaim, reportedClaims } from './reportedClaims';

/** reviewdog's own format, with the fixes as suggestions. Lines and columns from one, columns in bytes of UTF-8. */
export function rdjsonReport(report: Report): string {
  // reviewdog takes paths from the folder that it runs in, as people do.
  const diagnostics = [
    ...report.drafts.flatMap(draft =>
      reportedClaims(draft, report).map(reported => diagnosticOf(reported, draft.path)),
    ),
    ...report.faults.map(fault => diagnosticOfFault(fault, report.cwd)),
  ];
  return `${JSON.stringify({ source: { name: 'factlint' }, diagnostics }, null, 2)}\n`;
}

function diagnosticOf(reported: ReportedClaim, path: string) {
  const { claim, severity } = reported;
  return {
    message: messageLines(reported).join('\n'),
    location: { path, range: byteRange(claim.range, claim) ?? wholeLines(claim.range) },
    severity: severities[severity],
    code: { value: claim.code },
    suggestions: claim.quoted ? [] : suggestionsOf(claim),
  };
}

function diagnosticOfFault(fault: Fault, cwd: string) {
  return {
    message: faultText(fault, cwd),
    location: { path: shownPath(fault.path, cwd) },
    severity: severities.error,
    code: { value: 'unreadable' },
  };
}

/** A suggestion is one replacement, so a fix of several edits is one for each. */
function suggestionsOf(claim: ClaimResult) {
  const edits = claim.fixes.find(fix => fix.isPreferred)?.edits ?? [];
  const suggestions = edits.map(({ range, newText }) => ({ range: byteRange(range, claim), text: newText }));
  // Half a fix would be a new mistake.
  return suggestions.every(({ range }) => range !== undefined) ? suggestions : [];
}

function byteRange({ start, end }: Range, claim: ClaimResult) {
  const from = bytePosition(start, claim);
  const to = bytePosition(end, claim);
  return from && to ? { start: from, end: to } : undefined;
}

/** Undefined where it is not on the line that is kept of the claim. */
function bytePosition({ line, character }: Position, { range, context }: ClaimResult) {
  if (context === undefined || line !== range.start.line) return undefined;
  const {
    line: { text, span },
    bytesBefore,
  } = context;
  const offset = character - range.start.character + span.start;
  if (offset < 0 || offset > text.length) return undefined;
  return { line: line + 1, column: bytesBefore + Buffer.byteLength(text.slice(0, offset)) + 1 };
}

function wholeLines({ start, end }: Range) {
  return { start: { line: start.line + 1 }, end: { line: end.line + 1 } };
}

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};
