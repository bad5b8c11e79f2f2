import { type CommandDescription, everyCommand, type Taken } from './describeCommand';

/** A script for fish: source it, or keep it as `~/.config/fish/completions/factlint.fish`. */
export function fishCompletion(program: CommandDescription): string {
  const commands = everyCommand(program);
  const known = commands.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
  const lines = commands.flatMap(command => {
    const start = `complete -c factlint -n ${quoted(`__factlint_is ${quoted(command.path)}`)}`;
    const below = command.commands.map(
      ({ path, summary }) => `${start} -a ${quoted(path.slice(path.lastIndexOf(' ') + 1))} -d ${quoted(summary)}`,
    );
    const [argument] = command.arguments;
    const rest = argument === undefined || command.commands.length > 0 ? [] : [`${start} ${taking(argument.takes)}`];
    const options = command.options.map(({ short, long, description, takes }) => {
      const flags = short === undefined ? '' : ` -s ${short.slice(1)}`;
      const value = takes === undefined ? '' : ` -r ${taking(takes)}`;
      return `${start}${flags} -l ${long.slice(2)}${value} -d ${quoted(description)}`;
    });
    return [...below, ...rest, ...options];
  });
  return `# fish completion for factlint: factlint completion fish | source
function __factlint_is --description 'Whether these are the commands written so far'
  set -l command ''
  for word in (commandline -opc)[2..]
    set -l longer (string trim -- "$command $word")
    contains -- $longer ${known.join(' ')}; and set command $longer
  end
  test "$command" = "$argv[1]"
end

complete -c factlint -f
${lines.join('\n')}
`;
}

function taking({ values, isFile }: Taken): string {
  if (values !== undefined) return `-f -a ${quoted(values.join(' '))}`;
  return isFile ? '-F' : '-f';
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
