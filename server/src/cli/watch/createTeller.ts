import type { CheckFlags } from '../check/checkFlags';
import type { OpenOutput } from '../check/openOutputs';
import type { Report } from '../check/report';
import { tellNotes } from '../check/tellNotes';
import { textViewOf, writeOutputs } from '../check/writeReports';
import type { Io } from '../io';
import { count } from '../reporters/count';
import { reportObject } from '../reporters/jsonReport';
import { textReport, textSummary } from '../reporters/textReport';
import { textStyle } from '../textStyle';
import { usageErrorText } from '../usageErrorText';
import { changesText } from './changesBetween';
import type { Round } from './openRounds';

/** Tells the rounds of a watch. */
export interface Teller {
  /** `notes` are for standard error. */
  round(round: Round, notes: string): Promise<void>;
  /** Why nothing can be checked for the moment. */
  failure(message: string, notes: string): void;
}

/**
 * For people, a round is what has changed, the findings and the sum. A terminal is cleared for it and shows all findings; a log gets
 * those of the drafts that were checked again. For programs, it is a line of JSON, and the rest goes to standard error.
 */
export function createTeller(flags: CheckFlags, outputs: readonly OpenOutput[], io: Io): Teller {
  const isJson = flags.format?.includes('json') ?? false;
  const remarks = isJson ? io.stderr : io.stdout;
  const remark = (text: string) => (flags.quiet ? undefined : remarks.write(`${text}\n`));
  const isScreen = !isJson && io.stdout.isTTY && !io.env.CI && io.env.TERM !== 'dumb';
  let isFirst = true;
  let told: ReadonlySet<string> = new Set();
  return {
    async round({ report, changes, checked }, notes) {
      const total = report.drafts.length;
      begin(notes);
      if (changes.length > 0)
        remark(`${changesText(changes, io.cwd)}; checked ${checked.size} of ${count(total, 'draft')} again.`);
      const shown = isScreen || isFirst ? report : newIn(report, checked, told);
      isFirst = false;
      told = new Set(report.voidSignOffs.map(each => JSON.stringify(each)));
      tellNotes(shown, {}, flags, io);
      if (isJson) io.stdout.write(`${JSON.stringify(reportObject(report))}\n`);
      else {
        const view = textViewOf(textStyle(io.stdout, flags.color, io), flags, report.failOn);
        io.stdout.write(textReport(shown, { ...view, withSummary: false }));
        remark(textSummary(report, true).trimEnd());
      }
      await writeOutputs(report, outputs, flags, io);
      remark(`Watching ${count(total, 'draft')} and ${count(report.factSet.files, 'fact file')}; Ctrl-C ends.`);
    },
    failure(message, notes) {
      begin(notes);
      isFirst = false;
      io.stderr.write(usageErrorText(message));
      if (isJson) io.stdout.write(`${JSON.stringify({ error: message })}\n`);
      remark('Watching for changes; Ctrl-C ends.');
    },
  };

  function begin(notes: string): void {
    if (isScreen && !isFirst) io.stdout.write(CLEAR_SCREEN);
    io.stderr.write(notes);
  }
}

/** The report on some of its drafts. What is no longer found of the baseline is told of all, or not at all. */
function newIn({ baseline: _, ...report }: Report, paths: ReadonlySet<string>, told: ReadonlySet<string>): Report {
  return {
    ...report,
    drafts: report.drafts.filter(({ file }) => paths.has(file)),
    faults: report.faults.filter(({ path }) => paths.has(path)),
    voidSignOffs: report.voidSignOffs.filter(each => !told.has(JSON.stringify(each))),
  };
}

/** With what has scrolled away, as a terminal's own `clear` does. */
const CLEAR_SCREEN = '\u001B[2J\u001B[3J\u001B[H';
