import { lineIndex } from '../core/positionAt';
import { findRoot } from '../workspace/findRoot';
import { loadProject, type Project, type ReadFile } from '../workspace/loadProject';
import { parentOf } from '../workspace/paths';
import { UsageError } from './exitStatus';
import type { Io } from './io';
import { type Finding, type TextStyle, textFinding } from './reporters/textReport';
import { selectFactFiles } from './selectFiles';
import { absolutePath, shownPath } from './shownPath';

export interface ProjectFlags {
  readonly config?: string;
  readonly facts?: readonly string[];
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** A fault of the project's own files, before any draft is read. */
export interface ProjectFinding extends Finding {
  readonly file: ReadFile;
}

/**
 * Loads the project that the flags and the working folder name. Throws `UsageError` where there is nothing to check
 * against. `findings` holds the faults of the configuration and the fact files; with an error among them, nothing can be checked.
 */
export async function openProject(
  flags: ProjectFlags,
  io: Io,
): Promise<{ project: Project; findings: ProjectFinding[] }> {
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
  });

  const [fault] = [...(named?.faults ?? []), ...project.faults];
  if (fault) throw new UsageError(`${shownPath(fault.path, io.cwd)} ${fault.reason}.`);
  if (project.factFiles.length === 0 && project.configDiagnostics.length === 0) {
    const globs = project.config.facts.join(', ');
    throw new UsageError(
      `There are no fact files: nothing matches ${globs} in ${project.root}. ` +
        'Name them with --facts PATH, or under “facts” in factlint.config.yaml.',
    );
  }
  return { project, findings: findingsOf(project, io.cwd) };
}

function findingsOf(project: Project, cwd: string): ProjectFinding[] {
  const { configFile, configDiagnostics, factFiles, factDiagnostics } = project;
  const ofConfig = configDiagnostics.flatMap(diagnostic =>
    configFile
      ? [{ ...diagnostic, severity: 'error' as const, file: configFile, path: shownPath(configFile.path, cwd) }]
      : [],
  );
  const byPath = new Map(factFiles.map(file => [file.path, file]));
  const ofFacts = factDiagnostics.flatMap(({ span, severity, code, message, file: path }) => {
    const file = byPath.get(path);
    return file ? [{ span, severity, code, message, file, path: shownPath(path, cwd) }] : [];
  });
  return [...ofConfig, ...ofFacts];
}

/** The findings at least as loud as `floor` as text, for standard error. */
export function projectText(findings: readonly ProjectFinding[], style: TextStyle): string {
  const indexes = new Map(findings.map(({ file }) => [file, lineIndex(file.text)]));
  return findings
    .map(finding => textFinding(finding, indexes.get(finding.file) ?? lineIndex(finding.file.text), style))
    .join('');
}
