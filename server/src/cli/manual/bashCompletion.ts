import { type CommandDescription, everyCommand, type Taken } from './describeCommand';

/** A script for bash, from version 3.2, that completes without starting the program. */
export function bashCompletion(program: CommandDescription): string {
  const commands = everyCommand(program);
  const known = commands.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
  const values = commands.flatMap(({ path, options }) =>
    options.flatMap(({ short, long, takes }) => {
      if (takes === undefined) return [];
      const patterns = [long, short].flatMap(flag => (flag === undefined ? [] : quoted(`${path}|${flag}`)));
      return `    ${patterns.join('|')}) ${completing(takes)}; return ;;`;
    }),
  );
  const flags = commands.map(({ path, options }) => {
    const words = options.flatMap(({ short, long }) => (short === undefined ? [long] : [short, long]));
    return `      ${quoted(path)}) _factlint_words ${quoted(words.join(' '))} ;;`;
  });
  const rest = commands.map(({ path, commands: below, arguments: [argument] }) => {
    if (below.length > 0) {
      return `      ${quoted(path)}) _factlint_words ${quoted(below.map(each => nameOf(each)).join(' '))} ;;`;
    }
    return `      ${quoted(path)}) ${argument === undefined ? ':' : completing(argument.takes)} ;;`;
  });
  return `# bash completion for factlint: eval "$(factlint completion bash)"
_factlint_words() {
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

_factlint_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -f -- "$cur"))
}

_factlint() {
  local cur=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' longer i
  # Bash takes the sign of “--flag=value” for a word of its own.
  if [[ $cur == = ]]; then
    cur=''
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    longer="\${command:+$command }\${COMP_WORDS[i]}"
    case $longer in
      ${known.join('|')}) command=$longer ;;
    esac
  done
  COMPREPLY=()
  case "$command|$previous" in
${values.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${flags.join('\n')}
    esac
  else
    case $command in
${rest.join('\n')}
    esac
  fi
}

complete -F _factlint factlint
`;
}

function completing({ values, isFile }: Taken): string {
  if (values !== undefined) return `_factlint_words ${quoted(values.join(' '))}`;
  return isFile ? '_factlint_files' : ':';
}

function nameOf({ path }: CommandDescription): string {
  return path.slice(path.lastIndexOf(' ') + 1);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
