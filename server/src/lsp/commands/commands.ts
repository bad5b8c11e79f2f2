/** What runs when the editor executes a command of the server's; the arguments come from outside and are to be validated. */
export type Command = (args: readonly unknown[]) => Promise<unknown>;

/** The server's commands by name. Each is reached from a code action, a code lens or the editor's palette. */
export type Commands = Readonly<Record<string, Command>>;

/** Every command that the server offers, for its capabilities. */
export const commandNames: readonly string[] = ['factlint.checkAll'];

export function createCommands({ checkAll }: { readonly checkAll: Command }): Commands {
  return { 'factlint.checkAll': checkAll };
}
