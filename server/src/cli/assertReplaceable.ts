import { open } from 'node:fs/promises';
import { UsageError } from './exitStatus';
import type { Io } from './io';
import { headLength, isReport } from './reporters/isReport';
import { shownPath } from './shownPath';

/** Throws `UsageError` where a report would take the place of a file that is none: somebody wrote it. */
export async function assertReplaceable(
  path: string,
  { workspace, cwd }: Pick<Io, 'workspace' | 'cwd'>,
): Promise<void> {
  if ((await workspace.kind(path)) !== 'file' || isReport(await headOf(path))) return;
  throw new UsageError(
    `“${shownPath(path, cwd)}” is there already and is no report of Factlint’s; delete it, or write to another file.`,
  );
}

/** A file's beginning alone, since a report may be larger than what Factlint reads. What cannot be read is not known as a report. */
async function headOf(path: string): Promise<string> {
  try {
    const file = await open(path, 'r');
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return 'unreadable';
  }
}
