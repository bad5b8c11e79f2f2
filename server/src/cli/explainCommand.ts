import type { Claim } from '../core/claim';
import { type LineIndex, lineIndex, lineSpan, positionAt } from '../core/positionAt';
import { overlaps, type Span } from '../core/span';
import { faultOf } from '../workspace/workspace';
import { checkDraft } from './check/checkDraft';
import { type ExitStatus, exitStatus, UsageError } from './exitStatus';
import { faultText } from './faultText';
import type { Io } from './io';
import { openOrTell } from './openOrTell';
import type { ProjectFlags } from './openProject';
import { plainLine } from './reporters/plainLine';
import { absolutePath, shownPath } from './shownPath';

/** `factlint explain FILE:LINE[:COLUMN]`: how each claim there was read, the supported ones too. Lines and columns from one. */
export async function explainCommand(place: string, flags: ProjectFlags, io: Io): Promise<ExitStatus> {
  const [, name = '', line = '', column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/s.exec(place) ?? [];
  if (name === '') throw new UsageError(`“${place}” is no place in a file; write FILE:LINE or FILE:LINE:COLUMN.`);

  const project = await openOrTell(flags, io);
  if (project === undefined) return exitStatus.unusable;
  const path = absolutePath(name, io.cwd);
  const text = await readDraft(path, io);
  const index = lineIndex(text);
  const span = spanOf(index, Number(line), column === undefined ? undefined : Number(column));
  if (span === undefined) throw new UsageError(`“${name}” has no line ${line}.`);

  const { claims } = checkDraft(text, path, project);
  const here = claims.filter(claim => overlaps(claim.span, span));
  const shown = shownPath(path, io.cwd);
  io.stdout.write(
    here.map(claim => explanation(claim, shown, index)).join('\n') || `No claim at ${plainLine(place)}.\n`,
  );
  return exitStatus.ok;
}

async function readDraft(path: string, io: Io): Promise<string> {
  try {
    return (await io.workspace.readText(path)).text;
  } catch (error) {
    throw new UsageError(faultText(faultOf(error), io.cwd));
  }
}

/** The whole line, or the one character at the column. */
function spanOf(index: LineIndex, line: number, column: number | undefined): Span | undefined {
  if (line < 1 || line > index.starts.length) return undefined;
  const whole = lineSpan(index, line - 1);
  if (column === undefined) return whole;
  const start = Math.min(whole.start + Math.max(0, column - 1), whole.end);
  return { start, end: start + 1 };
}

function explanation(claim: Claim, path: string, index: LineIndex): string {
  const { line, character } = positionAt(index, claim.span.start);
  const { verdict, code, found, expected, fact, otherFacts, severity, quoted, trace, message } = claim;
  const facts = [fact, ...otherFacts].flatMap(each => (each ? [each.id] : []));
  const rows = [
    `${path}:${line + 1}:${character + 1}: ${verdict}${verdict === 'supported' ? '' : ` [${code}]`}`,
    `  found     ${found}`,
    ...(expected === undefined ? [] : [`  expected  ${expected}`]),
    ...(facts.length === 0 ? [] : [`  fact      ${facts.join(', ')}`]),
    `  reported  ${severity === undefined ? 'no' : `as ${severity}`}${quoted ? ', a quotation' : ''}`,
    `  message   ${message}`,
    ...trace.map((step, number) => `  ${String(number + 1).padStart(2)}. ${step}`),
  ];
  return rows.map(row => `${plainLine(row)}\n`).join('');
}
