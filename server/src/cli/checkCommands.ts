import { type Command, InvalidArgumentError } from 'commander';
import { type FailOn, failOnLevels } from '../core/config/config';
import type { BaselineFlags } from './baseline/baselineCommand';
import { checkCommand } from './check/checkCommand';
import type { CheckFlags } from './check/checkFlags';
import { parseOutput } from './check/outputRequest';
import { parseShard } from './check/shard';
import type { ExitStatus } from './exitStatus';
import type { Io } from './io';
import type { MergeFlags } from './merge/mergeCommand';
import { oneOf } from './oneOf';
import { repeatable } from './repeatable';
import { formats } from './reporters/format';

/** Adds `factlint check`, `factlint baseline` and `factlint merge` to the command line. */
export function checkCommands(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  program
    .command('check')
    .summary('check drafts against the facts')
    .description('Checks drafts (files, folders or globs; “.” without any; “-” is standard input).')
    .argument('[path...]')
    .option('--facts <path...>', 'files, folders or globs to take the facts from')
    .option('--config <file>', 'instead of the nearest factlint.config.yaml')
    .option('--format <format>', 'what to print (text); repeatable', repeatable(oneOf(formats)))
    .option('--output <format:file>', 'write a report to a file; repeatable', repeatable(parseOutput))
    .option('--fail-on <severity>', `fail from: ${failOnLevels.join(', ')}`, oneOf<FailOn>(failOnLevels))
    .option('--coverage <min>', 'fail if less than this percentage of claims is sourced', parsePercent)
    .option('--baseline <file>', 'known findings (--no-baseline: report them, too)')
    .addOption(program.createOption('--no-baseline').hideHelp())
    .option('--changed-since <ref>', 'only what git says may differ since that commit')
    .option('--fix', 'put right what has one right value, report the rest')
    .option('--fix-dry-run', 'say what --fix would put right, and write nothing')
    .option('--diff', 'print what --fix changes, or would change')
    .option('-w, --watch', 'check again what an edit touches, until Ctrl-C')
    .option('--shard <i/n>', 'only one of n parts of the drafts', parseShard)
    .option('--stream', 'drafts from standard input, a line of JSON each')
    .option('--cache', 'check only what is new (--cache-location: where)')
    .addOption(program.createOption('--cache-location <dir>', 'a folder for the cache').hideHelp())
    .option('-j, --jobs <number>', 'threads to check on (as many as pay)', parseCount)
    .option('--stdin-path <name>', 'the name of the draft on standard input')
    .option('-q, --quiet', 'print only what fails the run')
    .option('--color', 'colour the text (--no-color: do not)')
    .addOption(program.createOption('--no-color').hideHelp())
    .addHelpText('after', checkExamples)
    .action(async (paths: string[], flags: CheckFlags) => {
      finish(await checkCommand(paths, flags, io));
    });

  program
    .command('baseline')
    .summary('record findings that check passes over')
    .description('Adds the findings of today to the baseline, so that “factlint check” reports only new ones.')
    .argument('[path...]')
    .option('--prune', 'instead remove those that can no longer be found')
    .option('--baseline <file>', 'instead of factlint.baseline.yaml at the root')
    .option('--facts <path...>', 'files, folders or globs to take the facts from')
    .option('--config <file>', 'instead of the nearest factlint.config.yaml')
    .option('-q, --quiet', 'say nothing of what was recorded')
    .addHelpText('after', '\nExit status: 0 recorded, 1 unreadable drafts, 2 cannot check.')
    .action(async (paths: string[], flags: BaselineFlags) => {
      const { baselineCommand } = await import('./baseline/baselineCommand');
      finish(await baselineCommand(paths, flags, io));
    });

  program
    .command('merge')
    .summary('make one report of those of several runs')
    .description('Merges the JSON reports of several runs, such as those of --shard, into one.')
    .argument('<report...>')
    .option('--format <format>', 'what to print (text); repeatable', repeatable(oneOf(formats)))
    .option('--output <format:file>', 'write a report to a file; repeatable', repeatable(parseOutput))
    .option('--fail-on <severity>', 'instead of what the runs failed on', oneOf<FailOn>(failOnLevels))
    .option('-q, --quiet', 'print only what fails the run')
    .option('--color', 'colour the text (--no-color: do not)')
    .addOption(program.createOption('--no-color').hideHelp())
    .addHelpText('after', mergeExamples)
    .action(async (reports: string[], flags: MergeFlags) => {
      const { mergeCommand } = await import('./merge/mergeCommand');
      finish(await mergeCommand(reports, flags, io));
    });
}

function parseCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= 256) return count;
  throw new InvalidArgumentError('It is a whole number from 1 to 256.');
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && percent <= 100) return percent;
  throw new InvalidArgumentError('It is a percentage: a number from 0 to 100.');
}

const mergeExamples = `
Example: factlint merge shard-*.json --format text --output sarif:report.sarif

Exit status: that of one run; 2 for reports that do not belong together.`;

const checkExamples = `
Example: factlint check drafts --format github --output sarif:report.sarif

Exit status: 0 nothing wrong, 1 findings or unreadable drafts, 2 cannot check.`;
