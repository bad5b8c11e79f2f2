import type { Project } from '../../workspace/loadProject';
import { parentOf } from '../../workspace/paths';
import { assertReplaceable } from '../assertReplaceable';
import { UsageError } from '../exitStatus';
import type { Io } from '../io';
import type { Format } from '../reporters/format';
import { absolutePath, shownPath } from '../shownPath';
import type { OutputRequest } from './outputRequest';

/** A report file that can be written, as far as one can tell before it is. */
export interface OpenOutput {
  readonly format: Format;
  /** Absolute. */
  readonly path: string;
  /** Whether the file is one that others write to as well, so that what it holds stays. */
  readonly append: boolean;
}

/** Looks where the reports are to go before anything is checked. Throws `UsageError` for a place that cannot take one. */
export async function openOutputs(requests: readonly OutputRequest[], io: Io): Promise<OpenOutput[]> {
  const outputs = requests.map(request => outputOf(request, io));
  for (const [index, { path }] of outputs.entries()) {
    const shown = shownPath(path, io.cwd);
    const folder = parentOf(path);
    if (folder === undefined || (await io.workspace.kind(folder)) !== 'folder') {
      throw new UsageError(`“${shown}” cannot be written: its folder does not exist. Make it first (mkdir -p).`);
    }
    const kind = await io.workspace.kind(path);
    if (kind !== undefined && kind !== 'file') throw new UsageError(`“${shown}” cannot be written: it is no file.`);
    if (outputs.findIndex(other => other.path === path) < index) {
      throw new UsageError(`Two reports cannot go to one file, “${shown}”.`);
    }
  }
  return outputs;
}

function outputOf({ format, file }: OutputRequest, { env, cwd }: Io): OpenOutput {
  if (file !== undefined) return { format, path: absolutePath(file, cwd), append: false };
  const summary = env.GITHUB_STEP_SUMMARY;
  if (summary) return { format, path: absolutePath(summary, cwd), append: true };
  throw new UsageError(`GITHUB_STEP_SUMMARY is not set here; name a file: --output ${format}:FILE.`);
}

/**
 * Throws `UsageError` where a report would replace a file that the run reads (one of these, or one of the project's own), or any other
 * that is no earlier report.
 */
export async function assertWritable(
  outputs: readonly OpenOutput[],
  read: readonly string[],
  { factFiles, configFile }: Pick<Project, 'factFiles' | 'configFile'>,
  io: Io,
): Promise<void> {
  const { cwd } = io;
  const own = [...factFiles, ...(configFile ? [configFile] : [])].map(file => file.path);
  const paths = new Set([...read.map(path => absolutePath(path, cwd)), ...own]);
  const replaced = outputs.find(({ path }) => paths.has(path));
  if (replaced) {
    throw new UsageError(`“${shownPath(replaced.path, cwd)}” is read by this run; write the report to another file.`);
  }
  for (const { path, append } of outputs) if (!append) await assertReplaceable(path, io);
}
