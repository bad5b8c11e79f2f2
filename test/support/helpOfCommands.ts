import type { Command } from 'commander';
import { commandLine } from '../../server/src/cli/commandLine';
import { dayOf } from '../../server/src/core/values/day';
import { memoryWorkspace } from './memoryWorkspace';

/** What each command prints with `--help`, as Markdown. */
export function helpOfCommands(): string {
  const output = { isTTY: false, columns: 80, write: () => undefined };
  const program = commandLine(
    {
      cwd: '/',
      env: {},
      workspace: memoryWorkspace(new Map()),
      stdout: output,
      stderr: output,
      stdin: async () => new Uint8Array(),
      today: () => dayOf(2026, 1, 1),
    },
    () => undefined,
  );
  return helpOf(program).join('\n\n');
}

function helpOf(command: Command): string[] {
  return [`\`\`\`text\n${helpText(command).trim()}\n\`\`\``, ...command.commands.flatMap(helpOf)];
}

/** With what is added after the options, which `helpInformation` leaves out. */
function helpText(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: part => (text += part) });
  command.outputHelp();
  return text;
}
