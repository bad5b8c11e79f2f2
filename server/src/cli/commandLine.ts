import { Command } from 'commander';
import { version } from '../../../package.json';
import { checkCommands } from './checkCommands';
import { completionCommands } from './completionCommands';
import type { ExitStatus } from './exitStatus';
import { explainCommand } from './explainCommand';
import { factsCommands } from './factsCommands';
import type { GalleyFlags } from './galleyCommand';
import { initCommands } from './initCommands';
import type { Io } from './io';
import type { ProjectFlags } from './openProject';

/** The commands and their flags. `finish` takes the exit status of the one that ran. */
export function commandLine(io: Io, finish: (status: ExitStatus) => void): Command {
  const program = new Command('factlint')
    .description('Checks Markdown drafts against a curated, sourced fact set.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ subcommandTerm: command => command.name() })
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      outputError: (text, write) =>
        write(
          text
            .replace(
              /^error: command-argument value '(.*?)' is invalid for argument '(.*?)'\./s,
              'factlint: “$1” is no $2.',
            )
            .replace(/^error: ./, start => `factlint: ${start.slice(-1).toUpperCase()}`),
        ),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .showHelpAfterError('Run with --help for all options.')
    .addHelpText('after', topExamples);

  checkCommands(program, io, finish);

  program
    .command('explain')
    .summary('tell how a line was read')
    .description('Tells how each claim on a line of a draft was read, the supported ones too.')
    .argument('<file:line[:column]>')
    .option('--facts <path...>', 'files, folders or globs to take the facts from')
    .option('--config <file>', 'instead of the nearest factlint.config.yaml')
    .addHelpText('after', '\nExit status: 0 told, 2 cannot tell.')
    .action(async (place: string, flags: ProjectFlags) => {
      finish(await explainCommand(place, flags, io));
    });

  program
    .command('galley')
    .summary('print all claims of a draft')
    .description(
      'Writes a page for a meeting: the draft with every claim marked, beside it the facts and their sources.',
    )
    .argument('<draft>')
    .option('-o, --output <file>', 'the HTML file to write (otherwise standard output)')
    .option('--facts <path...>', 'files, folders or globs to take the facts from')
    .option('--config <file>', 'instead of the nearest factlint.config.yaml')
    .addHelpText('after', '\nExit status: 0 written, 2 cannot read the draft or the facts, or cannot write.')
    .action(async (draft: string, flags: GalleyFlags) => {
      const { galleyCommand } = await import('./galleyCommand');
      finish(await galleyCommand(draft, flags, io));
    });

  factsCommands(program, io, finish);
  initCommands(program, io, finish);
  completionCommands(program, io, finish);

  program
    .command('help')
    .summary('print the help of a command')
    .description('Prints what --help prints.')
    .argument('[command...]')
    .action((words: string[]) => helpOf(program, words));

  program
    .command('lsp')
    .summary('serve an editor')
    .description('Speaks the Language Server Protocol, for editors: see docs/editors.md.')
    .option('--stdio', 'over standard input and output, which is the only way')
    .action(() => io.startServer?.());

  return program;
}

/** Ends by an exception, as all help does. */
function helpOf(command: Command, [word, ...others]: readonly string[]): void {
  const inner = word === undefined ? undefined : command.commands.find(each => each.name() === word);
  if (word === undefined) command.help();
  else if (inner === undefined) command.error(`error: unknown command '${word}'`);
  else helpOf(inner, others);
}

const topExamples = `
Examples:
  factlint check                                 every draft below this folder
  factlint check drafts/talks.md --facts facts   one draft, with these facts
  factlint check --fix                           put right what can be put right
  factlint explain drafts/talks.md:12            how line 12 was read
  factlint galley drafts/talks.md -o talks.html  a page of all its claims

Exit status: 0 done, nothing wrong, 1 something is wrong, 2 cannot do it.`;
