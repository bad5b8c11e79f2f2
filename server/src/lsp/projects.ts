import { configFileName } from '../core/config/config';
import { createFactFileParser } from '../core/facts/factFileParser';
import type { ParsedFactFile } from '../core/facts/parseFactFile';
import { nearestWith } from '../workspace/findRoot';
import { listFiles } from '../workspace/listFiles';
import { loadProject, type Project } from '../workspace/loadProject';
import { isWithin, parentOf } from '../workspace/paths';
import type { Workspace } from '../workspace/workspace';
import { isFactFile } from './matchPath';
import { today } from './today';

/** The projects of the open folders, each read when it is first asked for and again after one of its files has changed. */
export interface Projects {
  /** The project of a file, or for an unnamed document (no path) that of the first folder; undefined where there is none. */
  of(path: string | undefined): Promise<Project | undefined>;
  /** The project of a file as it was read last, which may be behind by the edits that are being read now. */
  known(path: string): Promise<Project | undefined>;
  /** A fact file by itself; only the entries that have changed since it was last read are read again. */
  parse(path: string, text: string): ParsedFactFile;
  /** The projects of all open folders, and those that files outside of them have asked for. */
  all(): Promise<readonly Project[]>;
  /** Takes note that a file was written, created or deleted; resolves to whether any project depends on it. */
  fileChanged(path: string): Promise<boolean>;
  /** The same of a folder that has come or gone, with whatever is in it. */
  folderChanged(path: string): Promise<boolean>;
  /** Forgets everything that was read: the folders themselves have changed. */
  forgetAll(): void;
}

/**
 * `folders` are the paths of the open folders. A file belongs to the nearest folder upward with a configuration, but not above
 * its open folder, else to that open folder; outside of all of them it needs a configuration.
 */
export function createProjects(
  workspace: Workspace,
  folders: () => readonly string[],
  onLoad: (project: Project) => void,
): Projects {
  const roots = new Map<string, Promise<string | undefined>>();
  const projects = new Map<string, Promise<Project>>();
  const latest = new Map<string, Project>();
  const parse = createFactFileParser();

  return {
    async of(path) {
      const folder = path === undefined ? undefined : parentOf(path);
      const root = folder === undefined ? folders()[0] : await rootOf(folder);
      return root === undefined ? undefined : projectAt(root);
    },
    async known(path) {
      const folder = parentOf(path);
      const root = folder === undefined ? undefined : await rootOf(folder);
      return root === undefined ? undefined : (latest.get(root) ?? projectAt(root));
    },
    parse,
    async all() {
      for (const folder of folders()) void projectAt(folder);
      return Promise.all(projects.values());
    },
    async fileChanged(path) {
      if (path.endsWith(`/${configFileName}`)) {
        // A new or deleted configuration may move the root of any file below it.
        roots.clear();
        const below = parentOf(path) ?? path;
        for (const root of projects.keys()) if (isWithin(below, root) || isWithin(root, below)) projects.delete(root);
        return true;
      }
      let touched = false;
      for (const root of new Set([...latest.keys(), ...projects.keys()])) {
        if (!isWithin(root, path)) continue;
        const project = latest.get(root) ?? (await projects.get(root));
        const known = project?.factFiles.some(file => file.path === path) ?? false;
        if (!known && !(project !== undefined && (await isFactFile(project, path)))) continue;
        projects.delete(root);
        touched = true;
      }
      return touched;
    },
    async folderChanged(path) {
      roots.clear();
      let touched = false;
      for (const root of new Set([...latest.keys(), ...projects.keys()])) {
        if (!isWithin(root, path) && !isWithin(path, root)) continue;
        const project = latest.get(root) ?? (await projects.get(root));
        if (project !== undefined && !(await holdsFacts(project, path))) continue;
        projects.delete(root);
        touched = true;
      }
      return touched;
    },
    forgetAll() {
      roots.clear();
      projects.clear();
      latest.clear();
    },
  };

  async function holdsFacts({ root, config, factFiles }: Project, folder: string): Promise<boolean> {
    if (isWithin(folder, root) || factFiles.some(({ path }) => isWithin(folder, path))) return true;
    const { facts: globs, ignore } = config;
    const { paths } = await listFiles(workspace, root, { globs, ignore, gitignore: false, within: folder });
    return paths.length > 0;
  }

  function rootOf(folder: string): Promise<string | undefined> {
    const known = roots.get(folder);
    if (known !== undefined) return known;
    const root = findRoot(folder);
    roots.set(folder, root);
    return root;
  }

  async function findRoot(folder: string): Promise<string | undefined> {
    const open = folders()
      .filter(each => isWithin(each, folder))
      .sort((a, b) => b.length - a.length)[0];
    const configured = await nearestWith(workspace, folder, configFileName);
    if (open === undefined) return configured;
    return configured !== undefined && isWithin(open, configured) ? configured : open;
  }

  function projectAt(root: string): Promise<Project> {
    const known = projects.get(root);
    if (known !== undefined) return known;
    const project = loadProject(workspace, root, { parse, today: today() }).then(loaded => {
      latest.set(root, loaded);
      onLoad(loaded);
      return loaded;
    });
    projects.set(root, project);
    // A failure is told to whoever waits for it, and is not kept.
    project.catch(() => projects.get(root) === project && projects.delete(root));
    return project;
  }
}
