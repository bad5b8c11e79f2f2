import type { Project } from '../../workspace/loadProject';
import { openKnown } from '../baseline/openBaseline';
import type { CheckFlags } from '../check/checkFlags';
import { openOutputs } from '../check/openOutputs';
import { type ExitStatus, exitStatus, isUsageError, UsageError } from '../exitStatus';
import type { Io } from '../io';
import { openProject } from '../openProject';
import { selectDrafts } from '../selectFiles';
import { createTeller } from './createTeller';
import { openRounds } from './openRounds';
import { openWatcher } from './openWatcher';
import { watchedPlaces } from './watchedPlaces';

/**
 * `factlint check --watch`: checks the drafts, and checks again what an edit touches, until the user ends it. Resolves to 0 then,
 * whatever was found. Facts that are faulty for the moment are waited out; throws `UsageError` where there is nothing to begin with.
 */
export async function watchDrafts(args: readonly string[], flags: CheckFlags, io: Io): Promise<ExitStatus> {
  if (io.interrupted === undefined) throw new UsageError('--watch needs a program of its own.');
  const outputs = await openOutputs(flags.output ?? [], io);
  const { project } = await openProject(flags, io);
  // What leads nowhere from the start is a slip in the command, and nothing to wait for.
  await openKnown(flags.baseline, project, io);
  await selectDrafts(args.length > 0 ? args : ['.'], project, io);

  const ended = io.interrupted().then(() => 'ended' as const);
  const rounds = openRounds(args, flags, outputs, io);
  const tell = createTeller(flags, outputs, io);
  let scope = scopeOf(project);
  let watcher = openWatcher(await watchedPlaces(args, flags, project, io));
  try {
    await watcher.ready;
    for (;;) {
      if ((await Promise.race([look(), ended])) === 'ended') return exitStatus.ok;
      if (await hasMoved()) continue;
      if ((await Promise.race([watcher.changed(), ended])) === 'ended') return exitStatus.ok;
    }
  } finally {
    await watcher.close();
  }

  async function look(): Promise<void> {
    try {
      const round = await rounds.next();
      const notes = rounds.takeNotes();
      if (round) await tell.round(round, notes);
    } catch (error) {
      if (!isUsageError(error)) throw error;
      tell.failure(error.message, rounds.takeNotes());
    }
  }

  /** Whether other files matter now, since the configuration says so; then they are watched from here on. */
  async function hasMoved(): Promise<boolean> {
    const now = rounds.project();
    if (now === undefined || scopeOf(now) === scope) return false;
    scope = scopeOf(now);
    await watcher.close();
    watcher = openWatcher(await watchedPlaces(args, flags, now, io));
    await watcher.ready;
    return true;
  }
}

/** What of a project decides over the files that matter. */
function scopeOf({ root, config: { facts, drafts, baseline } }: Project): string {
  return JSON.stringify([root, facts, drafts, baseline]);
}
