import { type Config, configFileName, defaultConfig } from '../core/config/config';
import { type ConfigDiagnostic, parseConfig } from '../core/config/parseConfig';
import { checkStale } from '../core/facts/checkStale';
import type { FactDiagnostic } from '../core/facts/factDiagnostic';
import type { FactSet } from '../core/facts/factSet';
import { type ParseFactFile, readFactFiles } from '../core/facts/readFactFiles';
import type { Severity } from '../core/severity';
import type { Day } from '../core/values/dateValue';
import { listFiles } from './listFiles';
import { joinPath } from './paths';
import { type Fault, faultOf, type Workspace } from './workspace';

/** What a workspace says before any draft is looked at. */
export interface Project {
  readonly root: string;
  readonly config: Config;
  /** The configuration file; absent where there is none. */
  readonly configFile?: ReadFile;
  readonly configDiagnostics: readonly ConfigDiagnostic[];
  readonly factFiles: readonly ReadFile[];
  readonly factSet: FactSet;
  /** With the configuration's severities; what it switches off is gone. */
  readonly factDiagnostics: readonly FactDiagnostic[];
  /** Files and folders that could not be read. */
  readonly faults: readonly Fault[];
}

/** A file's absolute path and its text; the offsets of diagnostics count in it. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
}

export interface LoadOptions {
  /** Another configuration file than the one at the root. */
  readonly configPath?: string;
  /** These fact files instead of the configuration's globs; absolute paths. */
  readonly factPaths?: readonly string[];
  /** The day by which facts are stale; without it none is. */
  readonly today?: Day;
  /** Reads a fact file by itself; for who reads the same files again and again. */
  readonly parse?: ParseFactFile;
}

/** Reads the configuration and the fact files of the workspace at `root`. Faults are returned, never thrown. */
export async function loadProject(workspace: Workspace, root: string, options: LoadOptions = {}): Promise<Project> {
  const loaded = await loadConfig(workspace, options.configPath ?? joinPath(root, configFileName));
  const { config } = loaded;
  const listed = options.factPaths
    ? { paths: options.factPaths, faults: [] }
    : await listFiles(workspace, root, { globs: config.facts, ignore: config.ignore, gitignore: false });
  const read = await readAll(workspace, listed.paths);
  const { factSet, diagnostics } = readFactFiles(read.files, options.parse);
  const stale = options.today === undefined ? [] : checkStale(factSet, options.today);
  return {
    root,
    ...loaded,
    factFiles: read.files,
    factSet,
    factDiagnostics: [...diagnostics, ...stale].flatMap(diagnostic => configured(diagnostic, config)),
    faults: [...loaded.faults, ...listed.faults, ...read.faults],
  };
}

/** The drafts of a workspace, or those of one of its folders, sorted by path. */
export function listDrafts(workspace: Workspace, { root, config }: Pick<Project, 'root' | 'config'>, within?: string) {
  const options = { globs: config.drafts, ignore: config.ignore, gitignore: true };
  return listFiles(workspace, root, within === undefined ? options : { ...options, within });
}

async function loadConfig(workspace: Workspace, path: string) {
  if ((await workspace.kind(path)) === undefined) return { config: defaultConfig, configDiagnostics: [], faults: [] };
  try {
    const { text } = await workspace.readText(path);
    const { config, diagnostics } = parseConfig(text);
    return { config, configFile: { path, text }, configDiagnostics: diagnostics, faults: [] };
  } catch (error) {
    return { config: defaultConfig, configDiagnostics: [], faults: [faultOf(error)] };
  }
}

async function readAll(workspace: Workspace, paths: readonly string[]) {
  const files: ReadFile[] = [];
  const faults: Fault[] = [];
  for (const path of paths) {
    try {
      files.push({ path, text: (await workspace.readText(path)).text });
    } catch (error) {
      faults.push(faultOf(error));
    }
  }
  return { files, faults };
}

function configured(diagnostic: FactDiagnostic, config: Config): FactDiagnostic[] {
  const overrides: Readonly<Record<string, Severity | 'off' | undefined>> = config.severities;
  const severity = overrides[diagnostic.code];
  if (severity === 'off') return [];
  return [severity === undefined ? diagnostic : { ...diagnostic, severity }];
}
