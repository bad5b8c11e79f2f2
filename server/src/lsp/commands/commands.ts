import { createAddFact } from './addFact';
import type { Command, CommandServices } from './command';
import { addFactCommand, openFactCommand } from './commandNames';
import { createOpenFact } from './openFact';

/** The server's commands by name. Each is reached from a code action, a code lens or the editor's palette. */
export type Commands = Readonly<Record<string, Command>>;

export function createCommands(services: CommandServices): Commands {
  return {
    [addFactCommand]: createAddFact(services),
    [openFactCommand]: createOpenFact(services),
  };
}
