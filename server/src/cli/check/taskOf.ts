import type { Project } from '../../workspace/loadProject';
import type { Io } from '../io';
import type { CheckTask } from './checkFile';
import type { CheckFlags } from './checkFlags';

/** What the flags want done with each draft of the project. */
export async function taskOf(flags: CheckFlags, project: Project, io: Io): Promise<CheckTask> {
  const { fix, fixDryRun, diff = false, coverage, failOn, jobs } = flags;
  // Unsourced claims are handed out only where somebody counts them.
  const config = {
    ...project.config,
    ...(coverage !== undefined && { unsourced: true }),
    ...(failOn !== undefined && { failOn }),
  };
  const task: CheckTask = {
    project: { ...project, config },
    fix: fix ? 'write' : fixDryRun || diff ? 'dry-run' : 'no',
    diff,
    jobs,
  };
  // Who names a place for the cache wants one.
  if ((!flags.cache && flags.cacheLocation === undefined) || task.fix !== 'no') return task;
  const { openCachePlace } = await import('../cache/openCachePlace');
  return { ...task, cachePlace: await openCachePlace(flags.cacheLocation, task.project, io) };
}
