import type { Io } from '../io';
import { count } from '../reporters/count';
import { plainLine } from '../reporters/plainLine';
import { shownPath } from '../shownPath';
import type { CheckFlags } from './checkFlags';
import type { Report } from './report';

/** Tells on standard error what is no finding: what could not be read, what was passed over, what was put right. */
export function tellNotes({ drafts, faults }: Report, flags: CheckFlags, { stderr, cwd }: Io): void {
  for (const { path, unread } of drafts) {
    const [first] = unread;
    if (first === undefined) continue;
    const more = unread.length > 1 ? ` and ${count(unread.length - 1, 'more place')}` : '';
    stderr.write(`factlint: ${plainLine(path)}:${first.line + 1}${more}: too long or too nested to be checked.\n`);
  }
  for (const fault of faults) stderr.write(`factlint: ${plainLine(shownPath(fault.path, cwd))} ${fault.reason}.\n`);
  if (flags.fix && !flags.quiet) {
    const fixed = drafts.reduce((sum, draft) => sum + draft.fixed, 0);
    stderr.write(`Fixed ${count(fixed, 'value')}.\n`);
  }
}
