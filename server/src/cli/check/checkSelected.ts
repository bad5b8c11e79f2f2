import type { Io } from '../io';
import { plainLine } from '../reporters/plainLine';
import { selectDrafts } from '../selectFiles';
import { absolutePath } from '../shownPath';
import type { CheckTask } from './checkFile';
import { type Checked, checkFiles } from './checkFiles';
import type { OpenOutput } from './openOutputs';
import type { Shard } from './shard';
import { withoutReports } from './withoutReports';

/** What of the drafts is checked. */
export interface Scope {
  /** The reports of an earlier run are no drafts. */
  readonly outputs?: readonly OpenOutput[];
  /** Only what a change since this commit may have made wrong. */
  readonly changedSince?: string | undefined;
  /** Only the drafts that fall to this of several runs. */
  readonly shard?: Shard | undefined;
}

/** Checks the drafts that the arguments name; without any, those below the working folder. */
export async function checkSelected(
  args: readonly string[],
  task: CheckTask,
  { outputs = [], changedSince, shard }: Scope,
  io: Io,
): Promise<Checked> {
  const { paths, faults } = await selectDrafts(args.length > 0 ? args : ['.'], task.project, io);
  tellFactFiles(args, task.project, io);
  const named = withoutReports(paths, outputs);
  const drafts = shard ? await ofShard(shard) : named;
  if (changedSince === undefined) return checkAll(drafts);

  const { changedDrafts } = await import('../changed/changedDrafts');
  const changed = await changedDrafts(drafts, changedSince, task.project, io);
  return { ...(await checkAll(changed)), selected: drafts.length };

  async function ofShard(part: Shard): Promise<readonly string[]> {
    const { draftsOfShard } = await import('./draftsOfShard');
    return draftsOfShard(named, part, task.project.root);
  }

  async function checkAll(drafts: readonly string[]): Promise<Checked> {
    const checked = await checkFiles(drafts, task, io);
    return { ...checked, faults: [...faults, ...checked.faults] };
  }
}

/** A fact file has no prose, and holds wrong values on purpose; who names it wants it looked at all the same. */
function tellFactFiles(args: readonly string[], { factFiles }: CheckTask['project'], { cwd, stderr }: Io): void {
  const facts = new Set(factFiles.map(file => file.path));
  for (const arg of args.filter(each => facts.has(absolutePath(each, cwd))))
    stderr.write(`factlint: ${plainLine(arg)} is a fact file and no draft; “factlint facts check” finds its faults.\n`);
}
