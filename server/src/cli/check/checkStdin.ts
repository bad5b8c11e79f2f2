import { decodeText } from '../../workspace/decodeText';
import { faultOf } from '../../workspace/workspace';
import type { Io } from '../io';
import { absolutePath } from '../shownPath';
import { type CheckTask, checkText, withPatch } from './checkFile';
import type { Checked } from './checkFiles';

/** Checks the draft on standard input under a name. When it is to be fixed, the fixed text is the output. */
export async function checkStdin(name: string, task: CheckTask, io: Io): Promise<Checked> {
  const path = absolutePath(name, io.cwd);
  try {
    const file = decodeText(path, await io.stdin());
    const { result, text } = checkText(file.text, path, io.cwd, task);
    if (task.fix === 'write') io.stdout.write(file.bom ? `\uFEFF${text}` : text);
    return { drafts: [task.diff ? await withPatch(result, file, text) : result], faults: [] };
  } catch (error) {
    return { drafts: [], faults: [faultOf(error)] };
  }
}
