import { configFileName } from '../../core/config/config';
import type { Entity } from '../../core/facts/factSet';
import { readFactFiles } from '../../core/facts/readFactFiles';
import type { Project, ReadFile } from '../../workspace/loadProject';
import { joinPath } from '../../workspace/paths';
import type { GitChanges } from './gitChanges';
import { touchedEntities } from './touchedEntities';

/** The entities of which the fact files said something else at the commit; `all` where the configuration has changed. */
export async function changedEntities(
  { factSet, factFiles, root, configFile }: Pick<Project, 'factSet' | 'factFiles' | 'root' | 'configFile'>,
  { paths, before }: GitChanges,
): Promise<readonly Entity[] | 'all'> {
  if (paths.has(configFile?.path ?? joinPath(root, configFileName))) return 'all';
  const current = new Set(factFiles.map(({ path }) => path));
  // A fact file that is no more is known by what stood in it.
  const changed = [...paths].filter(path => current.has(path) || /\.ya?ml$/i.test(path));
  if (changed.length === 0) return [];
  const earlier: ReadFile[] = factFiles.filter(({ path }) => !paths.has(path));
  for (const path of changed) {
    const text = await before(path);
    if (text !== undefined) earlier.push({ path, text });
  }
  return touchedEntities(readFactFiles(earlier).factSet, factSet);
}
