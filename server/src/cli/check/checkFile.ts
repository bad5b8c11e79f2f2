import { encodeText } from '../../workspace/decodeText';
import type { Project } from '../../workspace/loadProject';
import { type Fault, isUnreadableFile, type TextFile, UnreadableFile, type Workspace } from '../../workspace/workspace';
import type { CachePlace } from '../cache/openCache';
import type { Io } from '../io';
import { shownPath } from '../shownPath';
import { checkDraft, fixDraft, foreignDraft } from './checkDraft';
import type { DraftResult } from './draftResult';
import { draftResultOf } from './draftResultOf';
import { patchOf } from './patchOf';
import { encodeResult, type ResultBytes } from './resultBytes';

/** What to do with each draft. */
export interface DraftTask {
  readonly project: Pick<Project, 'root' | 'factSet' | 'config'>;
  /** Whether to put right what may be put right without asking: only to tell of it, or to write it as well. */
  readonly fix: 'no' | 'dry-run' | 'write';
  /** Whether to give the differences that fixing makes. */
  readonly diff?: boolean;
  /** The project's root where the results are to be kept: each goes with the key of its draft. Only where nothing is fixed. */
  readonly keyRoot?: string | undefined;
}

/** What to do with all drafts. */
export interface CheckTask extends DraftTask {
  readonly project: Project;
  /** On how many threads; absent: on as many as pay. */
  readonly jobs?: number | undefined;
  /** Where earlier results are to be looked up and new ones kept. */
  readonly cachePlace?: CachePlace | undefined;
}

/** What a thread needs to know of it. */
export function draftTaskOf({
  project: { root, config, factSet },
  fix,
  diff = false,
  cachePlace,
}: CheckTask): DraftTask {
  return { project: { root, config, factSet }, fix, diff, keyRoot: cachePlace?.root };
}

/** A draft to check, by its absolute path; with the text where no file is to be read. */
export interface DraftJob {
  readonly path: string;
  readonly text?: string;
}

/** With both where the draft could be read, and what puts it right could not be written. */
export type CheckedDraft =
  | { readonly result: ResultBytes; readonly key?: string; readonly fault?: Fault }
  | { readonly fault: Fault };

/** Checks one draft. Never rejects: what stops the check of one is told of that one. */
export async function checkFile(
  { path, text }: DraftJob,
  task: DraftTask,
  { workspace, cwd }: Pick<Io, 'workspace' | 'cwd'>,
): Promise<CheckedDraft> {
  try {
    if (text !== undefined) return { result: encodeResult(checkText(text, path, cwd, task).result) };
    const file = await workspace.readText(path);
    const checked = checkText(file.text, path, cwd, task);
    const fault = checked.text === file.text ? undefined : await putRight(path, file, checked.text, task, workspace);
    if (fault) return { ...(await checkFile({ path }, { ...task, fix: 'no' }, { workspace, cwd })), fault };
    const result = encodeResult(task.diff ? await withPatch(checked.result, file, checked.text) : checked.result);
    return task.keyRoot === undefined ? { result } : { result, key: await keyOf(task.keyRoot, path, file) };
  } catch (error) {
    return { fault: faultOfDraft(path, error) };
  }
}

/** A draft that a look has not settled, and how many UTF-16 code units it has. */
export interface DraftOfConcern {
  readonly path: string;
  readonly length: number;
}

/** A look at a draft, which costs little: it gives the result where the facts have nothing to say to it. */
export async function lookAtFile(
  path: string,
  { project, keyRoot }: DraftTask,
  { workspace, cwd }: Pick<Io, 'workspace' | 'cwd'>,
): Promise<CheckedDraft | DraftOfConcern> {
  try {
    const file = await workspace.readText(path);
    const foreign = foreignDraft(file.text, project);
    if (foreign === undefined) return { path, length: file.text.length };
    const result = encodeResult(draftResultOf(foreign, path, shownPath(path, cwd)));
    return keyRoot === undefined ? { result } : { result, key: await keyOf(keyRoot, path, file) };
  } catch (error) {
    return { fault: faultOfDraft(path, error) };
  }
}

/** Loaded where it is needed: hashing takes longer to load than a small draft to check. */
async function keyOf(root: string, path: string, file: TextFile): Promise<string> {
  const { draftKey } = await import('../cache/draftKey');
  return draftKey(root, path, encodeText(file));
}

/** The fault of a draft that could not be checked, for whatever reason. */
export function faultOfDraft(path: string, error: unknown): Fault {
  if (isUnreadableFile(error)) return { path: error.path, reason: error.reason };
  const message = error instanceof Error ? error.message : String(error);
  return { path, reason: `could not be checked, by a defect in Factlint; please report it (${message})` };
}

/** The check of one draft's text; `text` is what fixing makes of it. A dry run reports what there is without the fixes. */
export function checkText(
  before: string,
  path: string,
  cwd: string,
  { project, fix }: DraftTask,
): { result: DraftResult; text: string } {
  const fixed = fix === 'no' ? undefined : fixDraft(before, path, project);
  const told = fix === 'write' && fixed ? fixed : checkDraft(before, path, project);
  const outcome = { ...told, fixed: fixed?.fixed ?? 0 };
  return { result: draftResultOf(outcome, path, shownPath(path, cwd)), text: fixed?.draft.text ?? before };
}

/** The result with the difference that fixing makes, if it makes one. */
export async function withPatch(result: DraftResult, { text: before, bom }: TextFile, after: string) {
  if (after === before) return result;
  const mark = bom ? '\uFEFF' : '';
  return { ...result, patch: await patchOf(result.path, mark + before, mark + after) };
}

/** Writes what fixing makes of a draft, or only sees that it may; the fault where it must not or cannot. */
async function putRight(
  path: string,
  before: TextFile,
  text: string,
  { fix, project }: DraftTask,
  workspace: Workspace,
): Promise<Fault | undefined> {
  try {
    await assertOwn(path, project.root, workspace);
    if (fix === 'write') await replace(path, before, text, workspace);
    return undefined;
  } catch (error) {
    return faultOfDraft(path, error);
  }
}

/** A draft that is read through a link may belong to somebody else. */
async function assertOwn(path: string, root: string, { leadsOut }: Workspace): Promise<void> {
  if (await leadsOut?.(path, root))
    throw new UnreadableFile(path, 'leads out of the project by a link; it is not fixed');
}

/** Somebody may have saved the draft meanwhile; then their text stands. */
async function replace(path: string, before: TextFile, text: string, workspace: Workspace): Promise<void> {
  const now = await workspace.readText(path);
  if (now.text !== before.text) throw new UnreadableFile(path, 'changed while it was checked; it was not fixed');
  await workspace.writeText(path, { text, bom: before.bom });
}
