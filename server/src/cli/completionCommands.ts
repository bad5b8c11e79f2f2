import type { Command } from 'commander';
import { version } from '../../../package.json';
import { type ExitStatus, exitStatus } from './exitStatus';
import type { Io } from './io';
import { oneOf } from './oneOf';

const shells = ['bash', 'zsh', 'fish'] as const;

/** Adds `factlint completion`, and the command by which the build makes the manual page. */
export function completionCommands(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  program
    .command('completion')
    .summary('print a script that completes the command line')
    .description('Prints a script by which the shell completes commands, options and their values.')
    .argument('<shell>', shells.join(', '), oneOf(shells))
    .addHelpText('after', examples)
    .action(async (shell: (typeof shells)[number]) => {
      const { describeCommand } = await import('./manual/describeCommand');
      const complete = await completions[shell]();
      io.stdout.write(complete(describeCommand(program)));
      finish(exitStatus.ok);
    });

  program
    .command('manual')
    .summary('print the manual page')
    .description('Prints the manual page, as man reads it.')
    .action(async () => {
      const { describeCommand } = await import('./manual/describeCommand');
      const { manPage } = await import('./manual/manPage');
      io.stdout.write(manPage(describeCommand(program), version));
      finish(exitStatus.ok);
    });
}

const completions = {
  bash: async () => (await import('./manual/bashCompletion')).bashCompletion,
  zsh: async () => (await import('./manual/zshCompletion')).zshCompletion,
  fish: async () => (await import('./manual/fishCompletion')).fishCompletion,
};

const examples = `
Examples:
  eval "$(factlint completion bash)"    in ~/.bashrc
  source <(factlint completion zsh)     in ~/.zshrc, after compinit
  factlint completion fish > ~/.config/fish/completions/factlint.fish`;
