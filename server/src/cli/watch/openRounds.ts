import { stat } from 'node:fs/promises';
import { configFileName } from '../../core/config/config';
import { createFactFileParser } from '../../core/facts/factFileParser';
import { ledgerName } from '../../core/signOffs/signOff';
import type { Project } from '../../workspace/loadProject';
import { joinPath } from '../../workspace/paths';
import type { Fault } from '../../workspace/workspace';
import { openKnown } from '../baseline/openBaseline';
import { namingDrafts } from '../changed/namingDrafts';
import { touchedEntities } from '../changed/touchedEntities';
import type { CheckTask } from '../check/checkFile';
import { checkFiles } from '../check/checkFiles';
import type { CheckFlags } from '../check/checkFlags';
import type { DraftResult } from '../check/draftResult';
import { gather } from '../check/gather';
import { assertUsable } from '../check/openCheckable';
import { assertWritable, type OpenOutput } from '../check/openOutputs';
import type { Report } from '../check/report';
import { taskOf } from '../check/taskOf';
import { withoutReports } from '../check/withoutReports';
import { withSignOffs } from '../check/withSignOffs';
import type { Io } from '../io';
import { openProject } from '../openProject';
import { selectDrafts } from '../selectFiles';
import { byFile, type VoidSignOff } from '../signOffs/voidSignOff';
import { type Change, changesBetween, type Stamps } from './changesBetween';

/** What a look at the files has come to. */
export interface Round {
  /** On all drafts. */
  readonly report: Report;
  /** What differs from the round before; nothing in the first. */
  readonly changes: readonly Change[];
  /** The absolute paths of the drafts that were checked for it. */
  readonly checked: ReadonlySet<string>;
}

export interface Rounds {
  /**
   * Looks at the files, and checks the drafts that what has changed may make say something else. Undefined where nothing has changed
   * since the last round. Throws `UsageError` where the files, as they are now, keep everything from being checked.
   */
  next(): Promise<Round | undefined>;
  /** The project of the last round; undefined before the first. */
  project(): Project | undefined;
  /** What is to be told on standard error of the look just taken: the faults of the project's own files. */
  takeNotes(): string;
}

interface State {
  readonly project: Project;
  readonly task: CheckTask;
  readonly stamps: Stamps;
  readonly kept: ReadonlyMap<string, KeptDraft>;
  readonly voidSignOffs: readonly VoidSignOff[];
}

type KeptDraft = { readonly draft: DraftResult } | { readonly fault: Fault };

/** Checks the same drafts again and again, each time no more than it must. */
export function openRounds(args: readonly string[], flags: CheckFlags, outputs: readonly OpenOutput[], io: Io): Rounds {
  const parse = createFactFileParser();
  let last: State | undefined;
  let isStuck = false;
  const notes: string[] = [];
  // A terminal may be cleared before anything is told, and only once it is known that there is something.
  const noting: Io = { ...io, stderr: { ...io.stderr, write: text => void notes.push(text) } };
  return {
    project: () => last?.project,
    takeNotes: () => notes.splice(0).join(''),
    async next() {
      const wasStuck = isStuck;
      isStuck = true;
      const { project, task } = await load();
      const baseline = await openKnown(flags.baseline, project, io);
      await assertWritable(outputs, baseline ? [...args, baseline.path] : args, project, io);
      const selection = await selectDrafts(args.length > 0 ? args : ['.'], project, io);
      const paths = withoutReports(selection.paths, outputs);
      const stamps = await stampsOf([...ownFiles(project), ...(baseline ? [baseline.path] : []), ...paths]);
      const changes = last ? changesBetween(last.stamps, stamps) : [];
      isStuck = false;
      if (last && !wasStuck && changes.length === 0) return undefined;

      const touched = await touchedDrafts(paths, project, stamps);
      const checked = await checkFiles(touched, task, io);
      const fresh = new Map<string, KeptDraft>([
        ...checked.drafts.map(draft => [draft.file, { draft }] as const),
        ...checked.faults.map(fault => [fault.path, { fault }] as const),
      ]);
      const kept = new Map(paths.flatMap(path => entryOf(path, fresh.get(path) ?? last?.kept.get(path))));
      const drafts = [...kept.values()].flatMap(each => ('draft' in each ? [each.draft] : []));
      const faults = [...kept.values()].flatMap(each => ('fault' in each ? [each.fault] : []));
      const voidSignOffs = await voidAmong(drafts, touched, project, stamps);
      last = { project, task, stamps, kept, voidSignOffs };
      const all = { drafts, faults: [...selection.faults, ...faults], voidSignOffs };
      return { report: await gather(all, project, baseline, flags, io), changes, checked: new Set(touched) };
    },
  };

  /** The project that is known, where its files say what they said: then its facts need not be indexed again. */
  async function load(): Promise<Pick<State, 'project' | 'task'>> {
    const { project, findings } = await openProject(flags, io, parse);
    if (last && textsOf(last.project) === textsOf(project)) return last;
    assertUsable(findings, flags, noting);
    return { project, task: await taskOf(flags, project, io) };
  }

  /** What was void stays so until its draft, its fact or the ledger changes. */
  async function voidAmong(
    drafts: readonly DraftResult[],
    touched: readonly string[],
    project: Project,
    stamps: Stamps,
  ) {
    const ledger = joinPath(project.root, ledgerName);
    const isKnown = last !== undefined && last.stamps.get(ledger) === stamps.get(ledger);
    const anew = new Set(isKnown ? touched : drafts.map(({ file }) => file));
    const looked = { drafts: drafts.filter(({ file }) => anew.has(file)), faults: [] };
    const { voidSignOffs = [] } = await withSignOffs(looked, project, noting);
    const files = new Set(drafts.map(({ file }) => file));
    const still = last?.voidSignOffs.filter(({ file }) => files.has(file) && !anew.has(file)) ?? [];
    return [...still, ...voidSignOffs].toSorted(byFile);
  }

  async function touchedDrafts(paths: readonly string[], project: Project, stamps: Stamps): Promise<readonly string[]> {
    if (last === undefined || configOf(last.project) !== configOf(project)) return paths;
    const { kept, stamps: before, project: earlier } = last;
    const isFresh = (path: string) => !kept.has(path) || before.get(path) !== stamps.get(path);
    const entities = earlier === project ? [] : touchedEntities(earlier.factSet, project.factSet);
    const others = paths.filter(path => !isFresh(path));
    const naming = new Set(await namingDrafts(others, entities, io.workspace));
    return paths.filter(path => isFresh(path) || naming.has(path));
  }
}

function entryOf<T>(path: string, value: T | undefined): (readonly [string, T])[] {
  return value === undefined ? [] : [[path, value]];
}

function ownFiles({ root, configFile, factFiles }: Project): string[] {
  const config = configFile?.path ?? joinPath(root, configFileName);
  return [config, joinPath(root, ledgerName), ...factFiles.map(({ path }) => path)];
}

function textsOf(project: Project): string {
  return JSON.stringify([configOf(project), project.factFiles.map(({ path, text }) => [path, text])]);
}

function configOf({ root, configFile }: Project): string {
  return JSON.stringify([root, configFile?.text]);
}

/** By what the disk tells of each file; what is not there has no stamp. */
async function stampsOf(paths: readonly string[]): Promise<Stamps> {
  const stamps = await Promise.all(
    paths.map(async path => {
      const found = await stat(path).catch(() => undefined);
      return entryOf(path, found && `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`);
    }),
  );
  return new Map(stamps.flat());
}
