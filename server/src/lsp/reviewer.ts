import type { Connection } from 'vscode-languageserver';
import { plainText } from '../features/markdownText';
import { gitUserName } from '../workspace/gitUserName';
import type { Project } from '../workspace/loadProject';
import type { Workspace } from '../workspace/workspace';
import type { AskClient } from './askClient';
import type { ClientAbilities } from './clientAbilities';

/** Who signs off: as the setting says, else as git knows the user, else as the user says once. Undefined where nobody does. */
export type Reviewer = (project: Project) => Promise<string | undefined>;

/** A name, and no more. */
const longest = 100;

export function createReviewer(
  connection: Connection,
  workspace: Workspace,
  abilities: ClientAbilities,
  ask: AskClient,
): Reviewer {
  let told: string | undefined;
  return async ({ root }) => {
    const name = (await configured()) ?? (await gitUserName(workspace, root)) ?? told ?? (await asked());
    return name === undefined ? undefined : plainText(name, longest);
  };

  async function configured(): Promise<string | undefined> {
    if (!abilities.configuration) return undefined;
    const value: unknown = await connection.workspace.getConfiguration('factlint.reviewer');
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  }

  async function asked(): Promise<string | undefined> {
    const name = await ask.input('Your name, for what you sign off', { remember: 'reviewer' });
    if (name === undefined || name.trim() === '') return undefined;
    told = name;
    return told;
  }
}
