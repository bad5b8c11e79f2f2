import { type Connection, MessageType } from 'vscode-languageserver';
import type { ClientAbilities } from './clientAbilities';

/** One of several things to choose from. */
export interface Choice {
  readonly label: string;
  /** Told beside the label where there is room. */
  readonly description?: string;
}

/** Asks the person at the editor, and only in answer to something that they did. */
export interface AskClient {
  /** The index of what was chosen; undefined where the question was dismissed. */
  pick(title: string, choices: readonly Choice[]): Promise<number | undefined>;
  /** A line of text; `initial` where the editor has no way to ask, undefined where the question was dismissed. */
  input(title: string, options?: InputOptions): Promise<string | undefined>;
}

export interface InputOptions {
  readonly initial?: string;
  /** The setting in which the answer is kept, so that nobody is asked again. */
  readonly remember?: string;
}

/**
 * Our own client answers `factlint/pick` and `factlint/input`. The protocol itself knows only messages with buttons: any other
 * client is asked with those, and for no text at all.
 */
export function createAskClient(connection: Connection, abilities: ClientAbilities): AskClient {
  return {
    async pick(title, choices) {
      if (choices.length <= 1) return choices.length === 1 ? 0 : undefined;
      if (abilities.asks) {
        const picked: unknown = await connection.sendRequest('factlint/pick', { title, choices });
        return typeof picked === 'number' && picked in choices ? picked : undefined;
      }
      const actions = choices.map(({ label }) => ({ title: label }));
      const picked: unknown = await connection.sendRequest('window/showMessageRequest', {
        type: MessageType.Info,
        message: title,
        actions,
      });
      if (typeof picked !== 'object' || picked === null || !('title' in picked)) return undefined;
      const index = actions.findIndex(action => action.title === picked.title);
      return index < 0 ? undefined : index;
    },
    async input(title, options = {}) {
      if (!abilities.asks) return options.initial ?? '';
      const text: unknown = await connection.sendRequest('factlint/input', { title, ...options });
      return typeof text === 'string' ? text : undefined;
    },
  };
}
