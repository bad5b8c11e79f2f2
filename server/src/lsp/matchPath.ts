import { listFiles } from '../workspace/listFiles';
import type { Project } from '../workspace/loadProject';
import { isWithin, parentOf, pathWithin } from '../workspace/paths';
import type { Workspace } from '../workspace/workspace';

/** Whether the project would check a file with this path. The file need not exist. */
export function isDraft(project: Project, path: string): Promise<boolean> {
  return matches(project, project.config.drafts, path);
}

/** Whether the project would read a file with this path as a fact file. The file need not exist. */
export function isFactFile(project: Project, path: string): Promise<boolean> {
  return matches(project, project.config.facts, path);
}

/** Lists a workspace that holds nothing but this path, so that an open file is judged by the same code as a folder's. */
async function matches({ root, config }: Project, globs: readonly string[], path: string): Promise<boolean> {
  if (path === root || !isWithin(root, path)) return false;
  const { paths } = await listFiles(onlyFile(path), root, {
    globs,
    ignore: config.ignore,
    within: path,
    gitignore: false,
  });
  return paths.includes(path);
}

function onlyFile(path: string): Workspace {
  return {
    readText: async () => ({ text: '', bom: false }),
    writeText: async () => {},
    updateText: async () => {},
    kind: async at => (at === path ? 'file' : isWithin(at, path) ? 'folder' : undefined),
    async readFolder(folder) {
      if (!isWithin(folder, path)) return [];
      const name = pathWithin(folder, path).split('/')[0];
      return name === undefined ? [] : [{ name, kind: parentOf(path) === folder ? 'file' : 'folder' }];
    },
  };
}
