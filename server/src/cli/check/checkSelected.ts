import type { Io } from '../io';
import { selectDrafts } from '../selectFiles';
import { type Checked, type CheckTask, checkFiles } from './checkFiles';
import { type OpenOutput, withoutOutputs } from './openOutputs';

/** Checks the drafts that the arguments name; without any, those below the working folder. */
export async function checkSelected(
  args: readonly string[],
  task: CheckTask,
  outputs: readonly OpenOutput[],
  io: Io,
): Promise<Checked> {
  const { paths, faults } = await selectDrafts(args.length > 0 ? args : ['.'], task.project, io);
  const checked = await checkFiles(withoutOutputs(paths, outputs, args, task.project, io), task, io);
  return { ...checked, faults: [...faults, ...checked.faults] };
}
