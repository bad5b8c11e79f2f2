import { Command } from 'commander';
import { version } from '../../../package.json';
import { type FailOn, failOnLevels } from '../core/config/config';
import { checkCommand } from './check/checkCommand';
import type { CheckFlags } from './check/checkFlags';
import type { ExitStatus } from './exitStatus';
import { explainCommand } from './explainCommand';
import { factsCommands } from './factsCommands';
import type { Io } from './io';
import { oneOf } from './oneOf';
import type { ProjectFlags } from './openProject';
import { formats } from './reporters/format';

/** The commands and their flags. `finish` takes the exit status of the one that ran. */
export function commandLine(io: Io, finish: (status: ExitStatus) => void): Command {
  const program = new Command('factlint')
    .description('Checks Markdown drafts against a curated, sourced fact set.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .showHelpAfterError('Run with --help for all options.')
    .addHelpText('after', topExamples);

  program
    .command('check')
    .summary('check drafts against the facts')
    .description('Checks drafts (files, folders or globs; “.” without any; “-” is standard input).')
    .argument('[path...]')
    .option('--facts <path...>', 'files, folders or globs to take the facts from')
    .option('--config <file>', 'instead of the nearest factlint.config.yaml')
    .option('--format <format>', 'text, json or github', oneOf(formats), 'text')
    .option(
      '--fail-on <severity>',
      `quietest finding that fails: ${failOnLevels.join(', ')}`,
      oneOf<FailOn>(failOnLevels),
    )
    .option('--fix', 'put right what has one right value, and report the rest')
    .option('--stdin-path <name>', 'the name of the draft on standard input')
    .option('-q, --quiet', 'print only what fails the run')
    .option('--color', 'colour the text (--no-color: do not)')
    .addOption(program.createOption('--no-color').hideHelp())
    .addHelpText('after', checkExamples)
    .action(async (paths: string[], flags: CheckFlags) => {
      finish(await checkCommand(paths, flags, io));
    });

  program
    .command('explain')
    .summary('tell how a line was read')
    .description('Tells how each claim on a line of a draft was read, the supported ones too.')
    .argument('<file:line[:column]>')
    .option('--facts <path...>', 'files, folders or globs to take the facts from')
    .option('--config <file>', 'instead of the nearest factlint.config.yaml')
    .action(async (place: string, flags: ProjectFlags) => {
      finish(await explainCommand(place, flags, io));
    });

  factsCommands(program, io, finish);

  return program;
}

const topExamples = `
Examples:
  factlint check                                 every draft below this folder
  factlint check drafts/talks.md --facts facts   one draft, with these facts
  factlint check --fix                           put right what can be put right
  factlint explain drafts/talks.md:12            how line 12 was read`;

const checkExamples = `
Examples:
  factlint check drafts --format json > report.json
  factlint check 'drafts/**/*.md' --facts facts/border.yaml --fail-on warning
  factlint check - --stdin-path 2022-03-05-talks.md < draft.md

Exit status: 0 nothing wrong, 1 findings or unreadable drafts, 2 cannot check.`;
