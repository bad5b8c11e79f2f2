import type { ParseFactFile } from '../core/facts/readFactFiles';
import { type LineIndex, lineIndex, positionAt } from '../core/positionAt';
import type { Span } from '../core/span';
import { findRoot } from '../workspace/findRoot';
import { loadProject, type Project, type ReadFile } from '../workspace/loadProject';
import { parentOf } from '../workspace/paths';
import type { Fault } from '../workspace/workspace';
import { UsageError } from './exitStatus';
import { faultText } from './faultText';
import type { Io } from './io';
import type { Finding } from './reporters/textReport';
import { selectFactFiles } from './selectFiles';
import { absolutePath, shownPath } from './shownPath';
import { sourceLine } from './sourceLine';

export interface ProjectFlags {
  readonly config?: string;
  readonly facts?: readonly string[];
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/**
 * Loads the project that the flags and the working folder name. Throws `UsageError` where there is nothing to check
 * against. `findings` holds the faults of the configuration and the fact files; with an error among them, nothing can be checked.
 */
export async function openProject(
  flags: ProjectFlags,
  io: Io,
  parse?: ParseFactFile,
): Promise<{ project: Project; findings: Finding[] }> {
  const { project, findings, faults } = await readProject(flags, io, parse);
  const [fault] = faults;
  if (fault) throw new UsageError(faultText(fault, io.cwd));
  return { project, findings };
}

/** The same with what could not be read, for who tells all of it. */
export async function readProject(
  flags: ProjectFlags,
  io: Io,
  parse?: ParseFactFile,
): Promise<{ project: Project; findings: Finding[]; faults: readonly Fault[] }> {
  const cwd = absolutePath('.', io.cwd);
  const configPath = flags.config === undefined ? undefined : absolutePath(flags.config, io.cwd);
  if (configPath !== undefined && (await io.workspace.kind(configPath)) === undefined) {
    throw new UsageError(`The configuration file “${flags.config}” does not exist.`);
  }
  const root = configPath === undefined ? await findRoot(io.workspace, cwd) : (parentOf(configPath) ?? cwd);
  const named = flags.facts === undefined ? undefined : await selectFactFiles(flags.facts, io);
  const project = await loadProject(io.workspace, root, {
    ...(configPath !== undefined && { configPath }),
    ...(named !== undefined && { factPaths: named.paths }),
    today: io.today(),
    ...(parse !== undefined && { parse }),
  });

  const faults = [...(named?.faults ?? []), ...project.faults];
  if (project.factFiles.length === 0 && project.configDiagnostics.length === 0 && faults.length === 0) {
    const globs = project.config.facts.join(', ');
    throw new UsageError(
      `There are no fact files: nothing matches ${globs} in ${project.root}. ` +
        'Name them with --facts PATH, or under “facts” in factlint.config.yaml; “factlint init” writes a first one.',
    );
  }
  return { project, findings: findingsOf(project, io.cwd), faults };
}

function findingsOf(project: Project, cwd: string): Finding[] {
  const { configFile, configDiagnostics, factFiles, factDiagnostics } = project;
  const place = placer(cwd);
  const byPath = new Map(factFiles.map(file => [file.path, file]));
  return [
    ...configDiagnostics.flatMap(({ span, code, message }) =>
      configFile ? [{ ...place(configFile, span), severity: 'error' as const, code, message }] : [],
    ),
    ...factDiagnostics.flatMap(({ span, severity, code, message, file: path }) => {
      const file = byPath.get(path);
      return file ? [{ ...place(file, span), severity, code, message }] : [];
    }),
  ];
}

/** Says where a span of a file stands; what is known of the file's lines serves all of its spans. */
function placer(cwd: string): (file: ReadFile, span: Span) => Pick<Finding, 'path' | 'start' | 'line'> {
  const indexes = new Map<ReadFile, LineIndex>();
  return (file, span) => {
    const index = indexes.get(file) ?? lineIndex(file.text);
    indexes.set(file, index);
    return { path: shownPath(file.path, cwd), start: positionAt(index, span.start), line: sourceLine(index, span) };
  };
}
