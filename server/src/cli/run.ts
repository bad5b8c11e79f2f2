import { CommanderError } from 'commander';
import { commandLine } from './commandLine';
import { type ExitStatus, exitStatus, isUsageError } from './exitStatus';
import type { Io } from './io';
import { usageErrorText } from './usageErrorText';

/** Runs the command line with the arguments after the program's name; resolves to the exit status and never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.ok;
  const program = commandLine(io, result => {
    status = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.unusable;
    if (isUsageError(error)) {
      io.stderr.write(usageErrorText(error.message));
      return exitStatus.unusable;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`factlint: A defect in Factlint; please report it:\n${trace}\n`);
    return exitStatus.unusable;
  }
}
