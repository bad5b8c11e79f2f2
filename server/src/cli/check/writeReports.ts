import picocolors from 'picocolors';
import type { FailOn } from '../../core/config/config';
import type { Severity } from '../../core/severity';
import { type Fault, faultOf } from '../../workspace/workspace';
import type { Io, Output } from '../io';
import { reporters } from '../reporters/reporters';
import type { TextStyle, TextView } from '../reporters/textReport';
import { tellFaults } from '../tellFaults';
import { textStyle } from '../textStyle';
import type { CheckFlags } from './checkFlags';
import type { OpenOutput } from './openOutputs';
import type { Report } from './report';

/** Prints the report in the formats asked for and writes it to the files asked for; tells and returns what could not be written. */
export async function writeReports(
  report: Report,
  outputs: readonly OpenOutput[],
  flags: CheckFlags,
  printed: Output,
  io: Io,
): Promise<readonly Fault[]> {
  for (const format of flags.format ?? ['text']) {
    const reporter = await reporters[format]();
    printed.write(reporter(report, textViewOf(textStyle(printed, flags.color, io), flags, report.failOn)));
  }
  return writeOutputs(report, outputs, flags, io);
}

/** Writes the report to the files asked for; tells and returns what could not be written. */
export async function writeOutputs(
  report: Report,
  outputs: readonly OpenOutput[],
  flags: CheckFlags,
  io: Io,
): Promise<readonly Fault[]> {
  const unwritten: Fault[] = [];
  for (const output of outputs) {
    const reporter = await reporters[output.format]();
    try {
      await write(output, reporter(report, textViewOf(fileStyle, flags, report.failOn)), io);
    } catch (error) {
      unwritten.push(faultOf(error));
    }
  }
  tellFaults(unwritten, io);
  return unwritten;
}

async function write({ path, append }: OpenOutput, text: string, { workspace }: Io): Promise<void> {
  const before = append && (await workspace.kind(path)) !== undefined ? (await workspace.readText(path)).text : '';
  await workspace.writeText(path, { text: before + text, bom: false });
}

/** How the flags want a text report to look. */
export function textViewOf(style: TextStyle, flags: CheckFlags, failOn: FailOn): TextView {
  return {
    style,
    floor: floorOf(flags, failOn),
    withSummary: !flags.quiet,
    withAdvice: !flags.fix,
    withFaults: style === fileStyle,
  };
}

/** `--quiet` shows what fails the run. */
function floorOf({ quiet }: CheckFlags, failOn: FailOn): Severity {
  if (!quiet) return 'hint';
  return failOn === 'never' ? 'error' : failOn;
}

const fileStyle: TextStyle = { colors: picocolors.createColors(false), columns: 120 };
