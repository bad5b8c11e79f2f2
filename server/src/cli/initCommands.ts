import type { Command } from 'commander';
import type { ExitStatus } from './exitStatus';
import type { InitFlags } from './init/initCommand';
import { ciSystems } from './init/surveyRepository';
import type { Io } from './io';
import { oneOf } from './oneOf';

/** Adds `factlint init` to the command line. */
export function initCommands(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  program
    .command('init')
    .summary('write the files that a repository needs')
    .description(
      'Writes a configuration, an example fact file, the workflow of the CI system and the pre-commit hook, each where the repository has none. Files that are there stay as they are.',
    )
    .option('--ci <system>', `${ciSystems.join(', ')} (default: as the repository suggests)`, oneOf(ciSystems))
    .option('--dry-run', 'tell what would be written')
    .addHelpText('after', '\nExit status: 0 written, or there already, 2 cannot write.')
    .action(async (flags: InitFlags) => {
      const { initCommand } = await import('./init/initCommand');
      finish(await initCommand(flags, io));
    });
}
