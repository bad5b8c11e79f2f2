import type { Command } from 'commander';
import { failOnLevels } from '../core/config/config';
import type { ExitStatus } from './exitStatus';
import type { CheckFactsFlags } from './facts/checkFactFiles';
import { type ConvertFlags, inputFormats, outputFormats } from './facts/convertFlags';
import type { FactsFlags, FactsFormat } from './facts/openFacts';
import type { Io } from './io';
import { oneOf } from './oneOf';

/** `factlint facts …`: what a curator asks of the fact set. Each command is loaded when it runs. */
export function factsCommands(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  const facts = program
    .command('facts')
    .summary('check, list and convert the facts')
    .description('Looks after the fact set.')
    .helpCommand(false)
    .addHelpText('after', examples);

  common(facts.command('check'), 'print only what fails the run')
    .summary('find the faults of the fact files')
    .description('Finds the faults of the fact files: every “fact-…” code.')
    .option('--fail-on <severity>', `quietest fault that fails: ${failOnLevels.join(', ')}`, oneOf(failOnLevels))
    .addHelpText('after', '\nExit status: 0 nothing wrong, 1 faults or unreadable files, 2 cannot check.')
    .action(async (flags: CheckFactsFlags) => {
      const { checkFactFiles } = await import('./facts/checkFactFiles');
      finish(await checkFactFiles(flags, io));
    });

  common(facts.command('list'))
    .summary('list the facts')
    .description('Lists the facts of which id, subject, property, value or statement holds every word.')
    .argument('[word...]')
    .addHelpText('after', '\nExit status: 0 listed, also where there is none, 2 cannot tell.')
    .action(async (words: string[], flags: FactsFlags) => {
      const { listFacts } = await import('./facts/listFacts');
      finish(await listFacts(words, flags, io));
    });

  common(facts.command('stale'))
    .summary('list the facts that are due for review')
    .description('Lists the facts past their “review-by”.')
    .addHelpText('after', '\nExit status: 0 none, 1 some, 2 cannot tell.')
    .action(async (flags: FactsFlags) => {
      const { staleFacts } = await import('./facts/listFacts');
      finish(await staleFacts(flags, io));
    });

  common(facts.command('unused'))
    .summary('list the facts that no draft speaks of')
    .description('Lists the facts about which none of the drafts makes a claim.')
    .argument('[path...]', 'drafts, folders or globs (without any: all drafts of the project)')
    .addHelpText('after', '\nExit status: 0 none, 1 some, 2 cannot tell.')
    .action(async (paths: string[], flags: FactsFlags) => {
      const { unusedFacts } = await import('./facts/unusedFacts');
      finish(await unusedFacts(paths, flags, io));
    });

  common(facts.command('show'))
    .summary('show a fact, its sources and the claims about it')
    .description('Shows a fact, its sources, and where the drafts speak of it; for an entity, all facts about it.')
    .argument('<id>', 'of a fact or an entity')
    .addHelpText('after', '\nExit status: 0 shown, 1 unreadable drafts, 2 no such fact, or cannot tell.')
    .action(async (id: string, flags: FactsFlags) => {
      const { showFact } = await import('./facts/showFact');
      finish(await showFact(id, flags, io));
    });

  facts
    .command('convert')
    .summary('make a fact file of a table or of Wikidata’s JSON, or other formats of facts')
    .description('Makes a fact file of a table or of Wikidata’s entity JSON, and other formats of facts.')
    .argument('[file...]', '.csv, .json or .yaml, or “-” (without any: the facts of the project)')
    .option('--from <format>', `${inputFormats.join(', ')} (default: by the ending)`, oneOf(inputFormats))
    .option('--to <format>', outputFormats.join(', '), oneOf(outputFormats), 'facts')
    .option('-o, --output <file>', 'instead of standard output; never over a file that is there')
    .option('--force', 'replace that file')
    .option('--map <heading=column...>', 'what a heading of the table means')
    .option('--language <code>', 'of Wikidata’s labels', 'en')
    .option('--only <property...>', 'take no other properties from Wikidata')
    .option('--publisher <name>', 'who reviews, in a claim-review')
    .option('--url <address>', 'the page that the reviews are on')
    .option('--config <file>', 'instead of the nearest factlint.config.yaml')
    .option('-q, --quiet', 'no summary')
    .addHelpText('after', convertExamples)
    .action(async (files: string[], flags: ConvertFlags) => {
      const { convertFacts } = await import('./facts/convertFacts');
      finish(await convertFacts(files, flags, io));
    });
}

function common(command: Command, quiet = 'no summary'): Command {
  return command
    .option('--facts <path...>', 'files, folders or globs to take the facts from')
    .option('--config <file>', 'instead of the nearest factlint.config.yaml')
    .option('--format <format>', formats.join(' or '), oneOf(formats), 'text')
    .option('-q, --quiet', quiet);
}

const formats: readonly FactsFormat[] = ['text', 'json'];

const examples = `
Examples:
  factlint facts check                  every fault of the fact files
  factlint facts list border            the facts about the border
  factlint facts show border-closed     its sources, and what drafts say of it
  factlint facts unused --format json   what no draft speaks of`;

const convertExamples = `
Examples:
  factlint facts convert people.csv -o facts/people.yaml
  factlint facts convert Q42.json Q90.json --only born -o facts/ada.yaml
  factlint facts convert --to csl-json > sources.json

Exit status: 0 converted, 1 in part or empty, 2 not at all.`;
