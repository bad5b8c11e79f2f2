import type { FailOn } from '../core/config/config';
import { lineIndex, positionAt } from '../core/positionAt';
import type { Severity } from '../core/severity';
import { decodeText } from '../workspace/decodeText';
import type { Project } from '../workspace/loadProject';
import { type Fault, faultOf, type TextFile, UnreadableFile } from '../workspace/workspace';
import { checkDraft, fixDraft, type Outcome } from './checkDraft';
import { type ExitStatus, exitStatus, statusOf, UsageError } from './exitStatus';
import type { Io } from './io';
import { openProject, type ProjectFlags, projectText } from './openProject';
import { count } from './reporters/count';
import { githubReport } from './reporters/githubReport';
import { jsonReport } from './reporters/jsonReport';
import { plainLine } from './reporters/plainLine';
import type { CheckedDraft } from './reporters/report';
import { textFindings, textSummary } from './reporters/textReport';
import { selectDrafts } from './selectFiles';
import { absolutePath, shownPath } from './shownPath';
import { textStyle } from './textStyle';

export type Format = 'text' | 'json' | 'github';

export interface CheckFlags extends ProjectFlags {
  readonly format: Format;
  readonly failOn?: FailOn;
  readonly fix?: boolean;
  readonly stdinPath?: string;
}

/** `factlint check`: checks the drafts that the arguments name, prints the report, and returns the exit status. */
export async function checkCommand(args: readonly string[], flags: CheckFlags, io: Io): Promise<ExitStatus> {
  if (args.includes('-') && args.length > 1) throw new UsageError('“-” (standard input) goes with no other path.');
  if (flags.stdinPath !== undefined && !args.includes('-')) throw new UsageError('--stdin-path needs “-” as the path.');

  const { project, findings } = await openProject(flags, io);
  const fatal = findings.filter(finding => finding.severity === 'error');
  const shown = flags.quiet ? fatal : findings;
  io.stderr.write(projectText(shown, textStyle(io.stderr, flags.color, io)));
  if (fatal.length > 0) {
    io.stderr.write(
      `factlint: ${count(fatal.length, 'error')} in the facts or the configuration; nothing was checked.\n`,
    );
    return exitStatus.unusable;
  }

  const run = args.includes('-') ? await checkStdin(project, flags, io) : await checkFiles(args, project, flags, io);
  for (const fault of run.faults) {
    io.stderr.write(`factlint: ${plainLine(shownPath(fault.path, io.cwd))} ${fault.reason}.\n`);
  }
  const failOn = flags.failOn ?? project.config.failOn;
  run.report.write(render(run.drafts, project, flags, failOn, io));
  return statusOf(run.drafts, run.faults.length, failOn);
}

/** What a run has found, and where its report goes. */
interface Run {
  readonly drafts: readonly CheckedDraft[];
  readonly faults: readonly Fault[];
  readonly report: Io['stdout'];
}

async function checkFiles(args: readonly string[], project: Project, flags: CheckFlags, io: Io): Promise<Run> {
  const { paths, faults: unlisted } = await selectDrafts(args.length > 0 ? args : ['.'], project, io);
  const drafts: CheckedDraft[] = [];
  const faults: Fault[] = [...unlisted];
  let fixed = 0;
  for (const path of paths) {
    try {
      const file = await io.workspace.readText(path);
      const outcome = examine(file.text, path, project, flags);
      if (outcome.text !== file.text) await replace(path, file, outcome.text, io);
      fixed += outcome.fixed;
      drafts.push(checked(path, outcome, io));
    } catch (error) {
      faults.push(faultOf(error));
    }
  }
  if (flags.fix && !flags.quiet) io.stderr.write(`Fixed ${count(fixed, 'value')}.\n`);
  return { drafts, faults, report: io.stdout };
}

/** With `--fix` the fixed text is the output, and the report goes where it cannot get into it. */
async function checkStdin(project: Project, flags: CheckFlags, io: Io): Promise<Run> {
  const path = absolutePath(flags.stdinPath ?? 'stdin', io.cwd);
  const report = flags.fix ? io.stderr : io.stdout;
  try {
    const file = decodeText(path, await io.stdin());
    const outcome = examine(file.text, path, project, flags);
    if (flags.fix) io.stdout.write(file.bom ? `\uFEFF${outcome.text}` : outcome.text);
    return { drafts: [checked(path, outcome, io)], faults: [], report };
  } catch (error) {
    return { drafts: [], faults: [faultOf(error)], report };
  }
}

function examine(text: string, path: string, { factSet, config }: Project, { fix }: CheckFlags): Outcome {
  return (fix ? fixDraft : checkDraft)(text, path, factSet, config);
}

/** A draft for the report. What the check passed over is told aside, since it is no finding. */
function checked(path: string, { text, claims, unread }: Outcome, io: Io): CheckedDraft {
  const shown = shownPath(path, io.cwd);
  const [first] = unread;
  if (first) {
    const line = positionAt(lineIndex(text), first.start).line + 1;
    const more = unread.length > 1 ? ` and ${count(unread.length - 1, 'more place')}` : '';
    io.stderr.write(`factlint: ${plainLine(shown)}:${line}${more}: too long or too nested to be checked.\n`);
  }
  return { path: shown, file: path, text, claims };
}

/** Somebody may have saved the draft meanwhile; then their text stands. */
async function replace(path: string, before: TextFile, text: string, io: Io): Promise<void> {
  const now = await io.workspace.readText(path);
  if (now.text !== before.text) throw new UnreadableFile(path, 'changed while it was checked; it was not fixed');
  await io.workspace.writeText(path, { text, bom: before.bom });
}

function render(drafts: readonly CheckedDraft[], project: Project, flags: CheckFlags, failOn: FailOn, io: Io): string {
  switch (flags.format) {
    case 'json':
      return jsonReport({ factSet: project.factSet, drafts });
    case 'github':
      return githubReport(drafts.map(draft => ({ ...draft, path: inRepository(draft, io) })));
    case 'text': {
      const findings = textFindings(drafts, floorOf(flags, failOn), textStyle(io.stdout, flags.color, io));
      return flags.quiet ? findings : findings + textSummary(drafts, !flags.fix);
    }
  }
}

/** `--quiet` shows what fails the run. */
function floorOf({ quiet }: CheckFlags, failOn: FailOn): Severity {
  if (!quiet) return 'hint';
  return failOn === 'never' ? 'error' : failOn;
}

/** GitHub wants paths from the repository's root, wherever in it the step runs. */
function inRepository({ path, file }: CheckedDraft, { env }: Io): string {
  const repository = env.GITHUB_WORKSPACE;
  const within = repository === undefined ? undefined : shownPath(file, repository);
  return within === undefined || within.startsWith('..') ? path : within;
}
