import type { Project } from '../../workspace/loadProject';
import { type Fault, faultOf, type TextFile, UnreadableFile, type Workspace } from '../../workspace/workspace';
import type { Io } from '../io';
import { shownPath } from '../shownPath';
import { checkDraft, fixDraft } from './checkDraft';
import type { DraftResult } from './draftResult';
import { draftResultOf } from './draftResultOf';
import { patchOf } from './patchOf';

/** What to do with each draft. */
export interface CheckTask {
  readonly project: Project;
  /** Whether to put right what may be put right without asking: only to tell of it, or to write it as well. */
  readonly fix: 'no' | 'dry-run' | 'write';
  /** Whether to give the differences that fixing makes. */
  readonly diff?: boolean;
}

/** What a run has checked, and what of it could not be read or written. */
export interface Checked {
  readonly drafts: readonly DraftResult[];
  readonly faults: readonly Fault[];
  /** How many drafts there were, where not all of them had to be checked. */
  readonly selected?: number;
}

/** Checks the drafts at these absolute paths; one that cannot be read or written does not stop the others. */
export async function checkFiles(paths: readonly string[], task: CheckTask, io: Io): Promise<Checked> {
  const drafts: DraftResult[] = [];
  const faults: Fault[] = [];
  for (const path of paths) {
    try {
      drafts.push(await checkFile(path, task, io));
    } catch (error) {
      faults.push(faultOf(error));
    }
  }
  return { drafts, faults };
}

/** Rejects with `UnreadableFile`. */
async function checkFile(path: string, task: CheckTask, { workspace, cwd }: Io): Promise<DraftResult> {
  const file = await workspace.readText(path);
  const { result, text } = checkText(file.text, path, cwd, task);
  if (task.fix === 'write' && text !== file.text) await replace(path, file, text, workspace);
  return task.diff ? withPatch(result, file, text) : result;
}

/** The check of one draft's text; `text` is what fixing makes of it. A dry run reports what there is without the fixes. */
export function checkText(
  before: string,
  path: string,
  cwd: string,
  { project: { factSet, config }, fix }: CheckTask,
): { result: DraftResult; text: string } {
  const fixed = fix === 'no' ? undefined : fixDraft(before, path, factSet, config);
  const told = fix === 'write' && fixed ? fixed : checkDraft(before, path, factSet, config);
  const outcome = { ...told, fixed: fixed?.fixed ?? 0 };
  return { result: draftResultOf(outcome, path, shownPath(path, cwd)), text: fixed?.draft.text ?? before };
}

/** The result with the difference that fixing makes, if it makes one. */
export async function withPatch(result: DraftResult, { text: before, bom }: TextFile, after: string) {
  if (after === before) return result;
  const mark = bom ? '\uFEFF' : '';
  return { ...result, patch: await patchOf(result.path, mark + before, mark + after) };
}

/** Somebody may have saved the draft meanwhile; then their text stands. */
async function replace(path: string, before: TextFile, text: string, workspace: Workspace): Promise<void> {
  const now = await workspace.readText(path);
  if (now.text !== before.text) throw new UnreadableFile(path, 'changed while it was checked; it was not fixed');
  await workspace.writeText(path, { text, bom: before.bom });
}
