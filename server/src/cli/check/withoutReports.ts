import { UsageError } from '../exitStatus';
import type { Io } from '../io';
import { shownPath } from '../shownPath';
import type { OpenOutput } from './openOutputs';

/**
 * The drafts at these absolute paths without those that are reports of an earlier run, to be replaced by this one's. Throws
 * `UsageError` where a report would replace what is none: somebody wrote it.
 */
export async function withoutReports(
  paths: readonly string[],
  outputs: readonly OpenOutput[],
  { workspace, cwd }: Pick<Io, 'workspace' | 'cwd'>,
): Promise<readonly string[]> {
  const named = new Set(paths);
  for (const { path, append } of outputs.filter(output => named.has(output.path))) {
    if (append) continue;
    const { reportHeading } = await import('../reporters/markdownReport');
    const { text } = await workspace.readText(path).catch(() => ({ text: '' }));
    if (text.startsWith(reportHeading)) continue;
    throw new UsageError(`“${shownPath(path, cwd)}” is a draft; write the report to another file.`);
  }
  return paths.filter(path => !outputs.some(output => output.path === path));
}
