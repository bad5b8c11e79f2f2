import type { Severity } from '../../core/severity';
import type { Fault } from '../../workspace/workspace';
import type { ClaimResult } from '../check/draftResult';
import { type FactsById, type Report, referencesOf } from '../check/report';
import { countAtLeast } from '../check/summary';
import { faultText } from '../faultText';
import { shownPath } from '../shownPath';
import { plainLine } from './plainLine';
import { repositoryPath } from './repositoryPath';

/** Workflow commands that GitHub Actions shows beside the lines of a pull request. */
export function githubReport({ drafts, faults, facts, repository }: Report): string {
  return [
    ...drafts
      .filter(({ summary }) => countAtLeast(summary, 'hint') > 0)
      .flatMap(draft => draft.claims.map(claim => annotation(claim, repositoryPath(draft, repository), facts))),
    ...faults.map(fault => annotationOfFault(fault, repository)),
  ].join('');
}

function annotationOfFault(fault: Fault, repository: string): string {
  const file = escapeProperty(shownPath(fault.path, repository));
  return `::error file=${file},title=factlint unreadable::${escapeData(faultText(fault, repository))}\n`;
}

/** `::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::message`, lines and columns from one. */
function annotation(claim: ClaimResult, path: string, facts: FactsById): string {
  const {
    range: { start, end },
    severity,
    code,
  } = claim;
  if (severity === undefined) return '';
  // GitHub shows no columns for what spans lines, and refuses an end column then.
  const columns = start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : [];
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${start.line + 1}`,
    `endLine=${end.line + 1}`,
    ...columns,
    `title=${escapeProperty(`factlint ${code}`)}`,
  ];
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(textOf(claim, facts))}\n`;
}

/** The message, the right value and the first source, a line each. */
function textOf(claim: ClaimResult, facts: FactsById): string {
  const [reference] = referencesOf(claim, facts);
  const { title = '', URL } = reference?.source ?? {};
  const address = URL === undefined || URL === title ? '' : ` ${URL}`;
  return [
    claim.message,
    ...(claim.expected === undefined ? [] : [`→ ${claim.expected}`]),
    ...(reference ? [title + address] : []),
  ]
    .map(plainLine)
    .join('\n');
}

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return plainLine(escapeData(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
