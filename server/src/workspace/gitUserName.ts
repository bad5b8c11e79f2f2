import { nearestWith } from './findRoot';
import { joinPath } from './paths';
import { isUnreadableFile, type Workspace } from './workspace';

/** Git's `user.name`: that of the repository which a folder is in, else the user's own; undefined where neither says. */
export async function gitUserName(workspace: Workspace, folder: string): Promise<string | undefined> {
  const repository = await nearestWith(workspace, folder, '.git');
  const { home } = workspace;
  const files = [
    ...(repository === undefined ? [] : [joinPath(repository, '.git/config')]),
    ...(home === undefined ? [] : [joinPath(home, '.gitconfig'), joinPath(home, '.config/git/config')]),
  ];
  for (const file of files) {
    const name = userNameIn(await textOf(workspace, file));
    if (name !== undefined) return name;
  }
  return undefined;
}

async function textOf(workspace: Workspace, path: string): Promise<string> {
  try {
    return (await workspace.readText(path)).text;
  } catch (error) {
    if (isUnreadableFile(error)) return '';
    throw error;
  }
}

/** The last `name` in a section `[user]` of a git configuration. */
function userNameIn(config: string): string | undefined {
  let section = '';
  let found: string | undefined;
  for (const line of config.split(/\r?\n/)) {
    const header = /^\s*\[\s*([^\]\s]+)\s*\]\s*(.*)$/.exec(line);
    section = header?.[1]?.toLowerCase() ?? section;
    const [, value] = /^\s*name\s*=\s*(.*)$/i.exec(header?.[2] ?? line) ?? [];
    if (section === 'user' && value !== undefined) found = plainValue(value);
  }
  return found === '' ? undefined : found;
}

/** Without the quotes, the escapes and the comment that git allows. */
function plainValue(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
  const bare = quoted ?? value.replace(/\s*[#;].*$/, '');
  return bare.replace(/\\(.)/g, '$1').trim();
}
