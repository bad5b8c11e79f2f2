import { formatSource } from '../../core/citations/formatSource';
import { markdownLink, markdownText, webAddress } from '../../features/markdownText';
import type { DraftResult } from '../check/draftResult';
import type { Citation, Report } from '../check/report';
import { shownPath } from '../shownPath';
import { count } from './count';
import { type ReportedClaim, reportedClaims } from './reportedClaims';
import { repositoryPath } from './repositoryPath';
import { summaryText } from './summaryText';

/** A report in Markdown: what was found as a sentence, then a table for each draft with findings. */
export function markdownReport(report: Report): string {
  return render(report, Number.POSITIVE_INFINITY);
}

/** The job summary of GitHub Actions, which takes a megabyte at most. */
export function githubSummary(report: Report): string {
  return render(report, MOST_ROWS);
}

const MOST_ROWS = 500;

function render(report: Report, most: number): string {
  const unreadable = report.faults.map(
    ({ path, reason }) => `- ${markdownText(shownPath(path, report.repository))} ${markdownText(reason)}.\n`,
  );
  const sections: string[] = [];
  let left = most;
  let leftOut = 0;
  for (const draft of report.drafts) {
    const claims = reportedClaims(draft, report);
    const shown = claims.slice(0, left);
    left -= shown.length;
    leftOut += claims.length - shown.length;
    if (shown.length > 0) sections.push(section(draft, shown, report));
  }
  return [
    '## Factlint\n',
    `${summaryText(report)}\n`,
    ...(unreadable.length > 0 ? [unreadable.join('')] : []),
    ...sections,
    ...(leftOut > 0 ? [`And ${count(leftOut, 'more finding')}.\n`] : []),
  ].join('\n');
}

function section(draft: DraftResult, claims: readonly ReportedClaim[], { repository }: Report): string {
  const rows = claims.map(({ claim, severity, references }) => {
    const place = `${claim.range.start.line + 1}:${claim.range.start.character + 1}`;
    const right = claim.expected === undefined ? '' : markdownText(claim.expected);
    const cells = [place, severity, `${markdownText(claim.message)} \`${claim.code}\``, right, sourceCell(references)];
    return `| ${cells.join(' | ')} |\n`;
  });
  const head = '| line | severity | finding | right | source |\n| --- | --- | --- | --- | --- |\n';
  return `### ${markdownText(repositoryPath(draft, repository))}\n\n${head}${rows.join('')}`;
}

/** The first source; a table is no place for all of them. */
function sourceCell([first]: readonly Citation[]): string {
  if (first === undefined) return '';
  const { title, details, URL } = formatSource(first.source);
  return [markdownLink(title, webAddress(URL)), markdownText(details)].filter(part => part !== '').join(', ');
}
