import { type CommandDescription, everyCommand, type OptionDescription } from './describeCommand';

/** The manual page in roff's man macros. */
export function manPage(program: CommandDescription, version: string): string {
  const commands = everyCommand(program).filter(({ path, commands: below }) => path !== '' && below.length === 0);
  return [
    `.TH FACTLINT 1 "" "Factlint ${line(version)}" "User Commands"`,
    '.SH NAME',
    'factlint \\- check Markdown drafts against a curated, sourced fact set',
    '.SH SYNOPSIS',
    ...commands.flatMap(command => [
      `.B factlint ${line(command.path)}`,
      `[options] ${line(usage(command))}`.trimEnd(),
      '.br',
    ]),
    '.SH DESCRIPTION',
    'Factlint checks Markdown drafts against facts that you have curated in YAML files, with their sources, and reports the',
    'places where a draft says otherwise. It works offline, and the same draft and facts always give the same findings.',
    '.SH COMMANDS',
    ...commands.flatMap(commandText),
    '.SH OPTIONS',
    ...program.options.map(optionText),
    ...closing,
    '',
  ].join('\n');
}

const closing = [
  '.SH EXIT STATUS',
  '.TP\n0\nNothing is wrong.',
  '.TP\n1\nSomething is reported at the severity that fails, or a file could not be read or written; the others were.',
  '.TP\n2\nNothing could be done: a wrong option, a path that leads nowhere, no facts, or errors in the facts or the configuration.',
  '.SH FILES',
  '.TP\n.I factlint.config.yaml\nThe configuration; the folder it lies in is the root.',
  '.TP\n.I facts/**/*.yaml\nThe fact files, where the configuration names no others.',
  '.SH ENVIRONMENT',
  '.TP\n.B NO_COLOR\nSet to anything, the text is not coloured.',
  '.TP\n.B FORCE_COLOR\nSet to anything but 0, the text is coloured, whether or not there is a terminal.',
  '.SH EXAMPLES',
  '.nf\nfactlint check drafts\nfactlint check \\-\\-fix drafts/talks.md\nfactlint explain drafts/talks.md:12\nfactlint facts unused\n.fi',
];

function commandText(command: CommandDescription): string[] {
  const { path, description, options } = command;
  const own = command.arguments.filter(argument => argument.description !== '');
  return [
    `.SS factlint ${line(`${path} ${usage(command)}`.trim())}`,
    line(description),
    ...own.map(argument => `.TP\n.I ${line(argument.usage)}\n${line(argument.description)}`),
    ...options.filter(({ long }) => long !== '--help').map(optionText),
  ];
}

function optionText({ short, long, description, takes }: OptionDescription): string {
  const flags = short === undefined ? long : `${short}, ${long}`;
  const value = takes === undefined ? '' : ` \\fI${line(takes.name)}\\fR`;
  return `.TP\n\\fB${line(flags)}\\fR${value}\n${line(description)}`;
}

function usage({ arguments: list }: CommandDescription): string {
  return list.map(argument => argument.usage).join(' ');
}

/** Text that roff takes for text: a hyphen as it is typed, and no request at the start of a line. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
