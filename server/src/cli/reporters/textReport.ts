import type { Colors } from 'picocolors/types';
import type { Position } from '../../core/positionAt';
import { atLeast, type Severity } from '../../core/severity';
import type { DraftResult } from '../check/draftResult';
import { type Citation, type FactsById, type Report, referencesOf } from '../check/report';
import { countAtLeast, summaryOf } from '../check/summary';
import { faultText } from '../faultText';
import type { SourceLine } from '../sourceLine';
import { count } from './count';
import { excerpt } from './excerpt';
import { plainLine } from './plainLine';
import { sourceText } from './sourceText';
import { summaryText } from './summaryText';

export interface TextStyle {
  readonly colors: Colors;
  /** The width to keep to, in terminal cells. */
  readonly columns: number;
}

/** A finding in a draft, in a fact file or in the configuration. */
export interface Finding {
  readonly path: string;
  readonly start: Position;
  readonly line: SourceLine;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly expected?: string;
  readonly references?: readonly Citation[];
}

/** How the text report is to look. */
export interface TextView {
  readonly style: TextStyle;
  /** The quietest severity that is shown. */
  readonly floor: Severity;
  readonly withSummary: boolean;
  /** Whether to tell what `--fix` could do. */
  readonly withAdvice: boolean;
  /** Whether to tell what could not be read, which a terminal is told on standard error. */
  readonly withFaults: boolean;
}

/** For people: the findings, and what they come to. */
export function textReport(report: Report, { style, floor, withSummary, withAdvice, withFaults }: TextView): string {
  const findings = textFindings(report.drafts, report.facts, floor, style);
  const faults = withFaults ? report.faults.map(fault => `factlint: ${faultText(fault, report.cwd)}\n`) : [];
  return findings + faults.join('') + (withSummary ? textSummary(report, withAdvice) : '');
}

/** The findings at `floor` and above, each with its line, the right value and its source. */
export function textFindings(
  drafts: readonly DraftResult[],
  facts: FactsById,
  floor: Severity,
  style: TextStyle,
): string {
  const blocks = drafts
    .filter(({ summary }) => countAtLeast(summary, floor) > 0)
    .flatMap(({ path, claims }) =>
      claims.flatMap(claim => {
        const { severity, range, code, message, expected, context } = claim;
        if (severity === undefined || context === undefined || !atLeast(severity, floor)) return [];
        const right = expected === undefined ? {} : { expected };
        const references = referencesOf(claim, facts);
        const { line } = context;
        return [textFinding({ path, start: range.start, line, severity, code, message, references, ...right }, style)];
      }),
    );
  return blocks.map(block => `${block}\n`).join('');
}

/** One finding: where, what, the line with carets under the value, and the source. Ends with a line end. */
export function textFinding(finding: Finding, { colors, columns }: TextStyle): string {
  const { line, character } = finding.start;
  const paint = paints(colors)[finding.severity];
  const place = colors.bold(`${plainLine(finding.path)}:${line + 1}:${character + 1}:`);
  const head = `${place} ${paint(finding.severity)}: ${plainLine(finding.message)} ${colors.dim(`[${finding.code}]`)}`;

  const number = String(line + 1).padStart(5);
  const shown = excerpt(finding.line, Math.max(20, columns - number.length - 3));
  const right = finding.expected === undefined ? '' : ` ${colors.green(`→ ${plainLine(finding.expected)}`)}`;
  const gutter = colors.dim('│');
  return [
    head,
    `${colors.dim(number)} ${gutter} ${shown.line}`,
    `      ${gutter} ${shown.indent}${paint(shown.carets)}${right}`,
    ...sourceLines(finding.references ?? []).map(source => `      ${colors.dim(`= ${source}`)}`),
    '',
  ].join('\n');
}

/** What the findings come to, and what to do about them. Ends with a line end. */
export function textSummary(report: Report, withAdvice: boolean): string {
  const fixes = withAdvice ? summaryOf(report.drafts).fixable : 0;
  const advice = fixes > 0 ? ` ${count(fixes, 'finding')} can be fixed with --fix.` : '';
  return `${summaryText(report)}${advice}\n`;
}

/** Two sources are enough to act on; the fact file has the others. */
function sourceLines(references: readonly Citation[]): string[] {
  const lines = references.slice(0, 2).map(sourceText);
  const more = references.length - lines.length;
  return more > 0 ? [...lines, `and ${count(more, 'more source')}`] : lines;
}

function paints(colors: Colors): Readonly<Record<Severity, (text: string) => string>> {
  return {
    error: text => colors.bold(colors.red(text)),
    warning: text => colors.bold(colors.yellow(text)),
    information: colors.blue,
    hint: colors.cyan,
  };
}
