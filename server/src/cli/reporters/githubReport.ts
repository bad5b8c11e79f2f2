import { type LineIndex, lineIndex, positionAt } from '../../core/positionAt';
import type { Severity } from '../../core/severity';
import type { Span } from '../../core/span';
import { plainLine } from './plainLine';
import type { CheckedDraft } from './report';

/** What an annotation is about; `path` is relative to the repository. */
interface Annotation {
  readonly path: string;
  readonly span: Span;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
}

/** Workflow commands that GitHub Actions shows beside the lines of a pull request. */
export function githubReport(drafts: readonly CheckedDraft[]): string {
  return drafts
    .map(({ path, text, claims }) => {
      const index = lineIndex(text);
      const lines = claims.map(({ span, severity, code, message, expected, references }) => {
        if (severity === undefined) return '';
        const right = expected === undefined ? '' : `\n→ ${plainLine(expected)}`;
        const [reference] = references;
        const address =
          reference?.source.URL === undefined || reference.source.URL === reference.source.title
            ? ''
            : ` ${reference.source.URL}`;
        const source = reference ? `\n${plainLine(reference.source.title + address)}` : '';
        return annotation({ path, span, severity, title: code, message: plainLine(message) + right + source }, index);
      });
      return lines.join('');
    })
    .join('');
}

/** `::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::message`, lines and columns from one. */
function annotation({ path, span, severity, title, message }: Annotation, index: LineIndex): string {
  const start = positionAt(index, span.start);
  const end = positionAt(index, span.end);
  // GitHub shows no columns for what spans lines, and refuses an end column then.
  const columns = start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : [];
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${start.line + 1}`,
    `endLine=${end.line + 1}`,
    ...columns,
    `title=${escapeProperty(`factlint ${title}`)}`,
  ];
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(message)}\n`;
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
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
