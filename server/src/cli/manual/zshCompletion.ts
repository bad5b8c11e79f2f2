import type { CommandDescription, OptionDescription, Taken } from './describeCommand';

/** A script for zsh: source it, or keep it as `_factlint` in a folder of `$fpath`. */
export function zshCompletion(program: CommandDescription): string {
  return `#compdef factlint
${functionsOf(program).join('\n')}
# Kept in a folder of $fpath, this file is the body of the function; sourced, it declares it.
if [[ \${funcstack[1]-} == _factlint ]]; then
  _factlint "$@"
else
  compdef _factlint factlint
fi
`;
}

/** One function a command: those that have commands of their own hand on to theirs. */
function functionsOf(command: CommandDescription): string[] {
  const { path, options, commands } = command;
  const name = functionName(path);
  const specifications = options.map(option => `    ${optionText(option)}`);
  if (commands.length === 0) {
    const rest = command.arguments.map(({ takes }) => `    ${quoted(`*:${escaped(takes.name)}:${action(takes)}`)}`);
    return [`${name}() {\n  _arguments -s \\\n${[...specifications, ...rest].join(' \\\n')}\n}`];
  }
  const names = commands.map(each => `    ${quoted(`${lastWord(each.path)}:${escaped(each.summary)}`)}`);
  const cases = commands.map(({ path: below }) => `        ${lastWord(below)}) ${functionName(below)} ;;`);
  return [
    ...commands.flatMap(functionsOf),
    `${name}() {
  local curcontext="$curcontext" state line
  local -a commands=(
${names.join('\n')}
  )
  _arguments -s -C \\
${specifications.join(' \\\n')} \\
    '1: :->command' '*:: :->arguments'
  case $state in
    command) _describe command commands ;;
    arguments)
      case $line[1] in
${cases.join('\n')}
      esac
      ;;
  esac
}`,
  ];
}

function optionText({ short, long, description, takes }: OptionDescription): string {
  const told = `[${escaped(description)}]`;
  const value = takes === undefined ? '' : `:${escaped(takes.name)}:${action(takes)}`;
  if (short === undefined) return quoted(`*${long}${told}${value}`);
  return `${quoted(`(${short} ${long})`)}{${short},${long}}${quoted(`${told}${value}`)}`;
}

function action({ values, isFile }: Taken): string {
  if (values !== undefined) return `(${values.join(' ')})`;
  return isFile ? '_files' : ' ';
}

function functionName(path: string): string {
  return ['_factlint', ...path.split(' ').filter(word => word !== '')].join('_');
}

function lastWord(path: string): string {
  return path.slice(path.lastIndexOf(' ') + 1);
}

/** What zsh reads a meaning into, in the text of a specification. */
function escaped(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
