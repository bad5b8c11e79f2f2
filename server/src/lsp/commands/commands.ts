import { createAddFact } from './addFact';
import type { Command, CommandServices } from './command';
import {
  addFactCommand,
  checkAllCommand,
  openFactCommand,
  queryAuthorCommand,
  showPlaceCommand,
  signOffCommand,
  withdrawSignOffCommand,
} from './commandNames';
import { createOpenFact } from './openFact';
import { createQueryAuthor } from './queryAuthor';
import { createShowPlace } from './showPlace';
import { createSignOff } from './signOff';
import { createWithdrawSignOff } from './withdrawSignOff';

/** The server's commands by name. Each is reached from a code action, a code lens or the editor's palette. */
export type Commands = Readonly<Record<string, Command>>;

/** `checkAll` belongs to the archive that it checks. */
export function createCommands(services: CommandServices, checkAll: Command): Commands {
  return {
    [checkAllCommand]: checkAll,
    [addFactCommand]: createAddFact(services),
    [openFactCommand]: createOpenFact(services),
    [showPlaceCommand]: createShowPlace(services),
    [signOffCommand]: createSignOff(services),
    [queryAuthorCommand]: createQueryAuthor(services),
    [withdrawSignOffCommand]: createWithdrawSignOff(services),
  };
}
