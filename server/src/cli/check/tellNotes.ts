import type { Io } from '../io';
import { count } from '../reporters/count';
import { plainLine } from '../reporters/plainLine';
import { shownPath } from '../shownPath';
import type { VoidSignOff } from '../signOffs/voidSignOff';
import { tellFaults } from '../tellFaults';
import type { Checked } from './checkFiles';
import type { CheckFlags } from './checkFlags';
import type { Report } from './report';

/** Tells on standard error what is no finding: what could not be read, what was passed over, what was put right. */
export function tellNotes(
  { drafts, faults, baseline, voidSignOffs }: Report,
  { selected }: Pick<Checked, 'selected'>,
  flags: CheckFlags,
  io: Io,
): void {
  const { stderr, cwd } = io;
  for (const { path, unread } of drafts) {
    const [first] = unread;
    if (first === undefined) continue;
    const more = unread.length > 1 ? ` and ${count(unread.length - 1, 'more place')}` : '';
    stderr.write(`factlint: ${plainLine(path)}:${first.line + 1}${more}: too long or too nested to be checked.\n`);
  }
  tellFaults(faults, io);
  if (baseline && baseline.gone > 0 && !flags.quiet) {
    const gone = `${count(baseline.gone, 'finding')} of ${plainLine(shownPath(baseline.path, cwd))}`;
    stderr.write(`factlint: ${gone} can no longer be found; remove with “factlint baseline --prune”.\n`);
  }
  if (!flags.quiet) tellVoidSignOffs(voidSignOffs, io);
  if (selected !== undefined && !flags.quiet) {
    stderr.write(
      `Checked ${drafts.length} of ${count(selected, 'draft')}: what has changed since ${flags.changedSince}.\n`,
    );
  }
  if ((flags.fix || flags.fixDryRun) && !flags.quiet) {
    const fixed = drafts.reduce((sum, draft) => sum + draft.fixed, 0);
    stderr.write(flags.fix ? `Fixed ${count(fixed, 'value')}.\n` : `Would fix ${count(fixed, 'value')} with --fix.\n`);
  }
}

/** Each with its place, as far as anybody reads on. */
export function tellVoidSignOffs(
  voidSignOffs: readonly VoidSignOff[],
  { stderr, cwd }: Pick<Io, 'stderr' | 'cwd'>,
): void {
  for (const { file, range, value, by, because } of voidSignOffs.slice(0, MOST_TOLD)) {
    const place = `${shownPath(file, cwd)}${range === undefined ? '' : `:${range.start.line + 1}`}`;
    stderr.write(`factlint: ${plainLine(`${place}: the sign-off of “${value}” by ${by} is void: ${because}.`)}\n`);
  }
  const more = voidSignOffs.length - MOST_TOLD;
  if (more > 0) stderr.write(`factlint: ${count(more, 'more sign-off')} void; --format json has all.\n`);
}

const MOST_TOLD = 20;
