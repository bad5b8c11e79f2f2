import type { OpenOutput } from './openOutputs';

/** The drafts at these absolute paths without those that are reports of an earlier run, to be replaced by this one's. */
export function withoutReports(paths: readonly string[], outputs: readonly OpenOutput[]): readonly string[] {
  return paths.filter(path => !outputs.some(output => output.path === path));
}
