import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unwritable } from '../workspace/nodeWorkspace';
import { faultOf } from '../workspace/workspace';
import { UsageError } from './exitStatus';
import { faultText } from './faultText';
import type { Io } from './io';
import { shownPath } from './shownPath';

/** Writes a file, with the folders it lies in. Throws `UsageError` where there is one already, unless it is to be replaced. */
export async function writeNewFile(path: string, text: string, replace: boolean, io: Io): Promise<void> {
  const shown = shownPath(path, io.cwd);
  if (!replace && (await io.workspace.kind(path)) !== undefined) {
    throw new UsageError(`${shown} is there already; --force replaces it.`);
  }
  try {
    await mkdir(dirname(path), { recursive: true }).catch(error => {
      throw unwritable(path, error);
    });
    await io.workspace.writeText(path, { text, bom: false });
  } catch (error) {
    throw new UsageError(faultText(faultOf(error), io.cwd));
  }
}
