import type { Argument, Command, Option } from 'commander';
import { valuesOf } from '../oneOf';

/** A command as completion and the manual tell it. */
export interface CommandDescription {
  /** The words after the program's name: `facts check`; empty for the program itself. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly options: readonly OptionDescription[];
  readonly arguments: readonly ArgumentDescription[];
  readonly commands: readonly CommandDescription[];
}

export interface OptionDescription {
  /** `-o`. */
  readonly short?: string;
  /** `--output`. */
  readonly long: string;
  readonly description: string;
  /** What it takes; absent for a switch. */
  readonly takes?: Taken;
}

export interface ArgumentDescription {
  readonly description: string;
  /** As the usage has it: `[path...]`. */
  readonly usage: string;
  readonly takes: Taken;
}

/** A word that the user has to write. */
export interface Taken {
  readonly name: string;
  readonly isFile: boolean;
  /** The only ones that it may be. */
  readonly values?: readonly string[];
}

/** The program with all its commands, but for those that are hidden. */
export function describeCommand(command: Command, path = ''): CommandDescription {
  const help = command.createHelp();
  const below = (child: Command) => describeCommand(child, path === '' ? child.name() : `${path} ${child.name()}`);
  return {
    path,
    summary: command.summary() || command.description(),
    description: command.description(),
    options: help.visibleOptions(command).map(describeOption),
    arguments: command.registeredArguments.map(describeArgument),
    commands: help.visibleCommands(command).map(below),
  };
}

/** A command and all below it, in their order. */
export function everyCommand(command: CommandDescription): CommandDescription[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

function describeOption(option: Option): OptionDescription {
  const { short, long, description, flags, parseArg } = option;
  const name = /[<[]([^>\]]+?)(?:\.\.\.)?[>\]]/.exec(flags)?.[1];
  return {
    ...(short !== undefined && { short }),
    long: long ?? flags,
    description,
    ...(name !== undefined && { takes: taken(name, valuesOf(parseArg)) }),
  };
}

function describeArgument(argument: Argument): ArgumentDescription {
  const { description, required, variadic, parseArg } = argument;
  const name = argument.name();
  const inner = variadic ? `${name}...` : name;
  return { description, usage: required ? `<${inner}>` : `[${inner}]`, takes: taken(name, valuesOf(parseArg)) };
}

function taken(name: string, values: readonly string[] | undefined): Taken {
  return { name, isFile: /^(?:file|path|folder)/.test(name), ...(values && { values }) };
}
