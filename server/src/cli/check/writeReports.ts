import type { FailOn } from '../../core/config/config';
import type { Severity } from '../../core/severity';
import type { Io, Output } from '../io';
import { reporters } from '../reporters/reporters';
import { textStyle } from '../textStyle';
import type { CheckFlags } from './checkFlags';
import type { Report } from './report';

/** Writes the report in the format that the flags ask for. */
export async function writeReports(
  report: Report,
  flags: CheckFlags,
  failOn: FailOn,
  output: Output,
  io: Io,
): Promise<void> {
  const reporter = await reporters[flags.format]();
  const view = {
    style: textStyle(output, flags.color, io),
    floor: floorOf(flags, failOn),
    withSummary: !flags.quiet,
    withAdvice: !flags.fix,
  };
  output.write(reporter(report, view));
}

/** `--quiet` shows what fails the run. */
function floorOf({ quiet }: CheckFlags, failOn: FailOn): Severity {
  if (!quiet) return 'hint';
  return failOn === 'never' ? 'error' : failOn;
}
