import { configFileName } from '../../core/config/config';
import type { Entity, Fact, FactSet } from '../../core/facts/factSet';
import { readFactFiles } from '../../core/facts/readFactFiles';
import type { Project } from '../../workspace/loadProject';
import { joinPath } from '../../workspace/paths';
import type { GitChanges } from './gitChanges';

/** The entities of which changed fact files say something, or said it before; `all` where the configuration has changed. */
export async function changedEntities(
  { factSet, factFiles, root, configFile }: Pick<Project, 'factSet' | 'factFiles' | 'root' | 'configFile'>,
  { paths, before }: GitChanges,
): Promise<readonly Entity[] | 'all'> {
  if (paths.has(configFile?.path ?? joinPath(root, configFileName))) return 'all';
  const current = new Set(factFiles.map(({ path }) => path));
  const entities = new Set<Entity>();
  for (const path of paths) {
    // A fact file that is no more is known by what stood in it.
    if (!current.has(path) && !/\.ya?ml$/i.test(path)) continue;
    const text = await before(path);
    const earlier = readFactFiles(text === undefined ? [] : [{ path, text }]).factSet;
    for (const entity of earlier.entities.values()) entities.add(entity).add(factSet.entities.get(entity.id) ?? entity);
    for (const entity of entitiesOf(path, factSet, earlier)) entities.add(entity);
  }
  return [...entities];
}

/** What the file declares and what its facts are about, and the facts that use a property that it declares or declared. */
function entitiesOf(path: string, factSet: FactSet, earlier: FactSet): Entity[] {
  const declared = [...factSet.entities.values()].filter(({ origin }) => origin.file === path);
  const touched = factSet.facts.filter(
    ({ origin, property }) =>
      origin.file === path ||
      property.origin?.file === path ||
      earlier.properties.get(property.id)?.origin !== undefined,
  );
  return [...declared, ...touched.flatMap(entitiesIn)];
}

function entitiesIn({ subject, values, accept }: Fact): Entity[] {
  return [subject, ...[...values, ...accept].flatMap(value => (value.kind === 'entity' ? [value.entity] : []))];
}
