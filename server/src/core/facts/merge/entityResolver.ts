import { foldName } from '../../values/names/foldName';
import type { EntityData } from '../factFileSchema';
import type { Entity, EntityType } from '../factSet';
import type { ParsedEntry } from '../parseFactFile';
import { idMaker } from './idMaker';
import { originOf } from './originOf';
import type { Place, Reporter } from './reporter';
import { slugOf } from './slugOf';
import { withoutDuplicates } from './withoutDuplicates';

/** Finds the entity that a fact names, and makes one where none is declared. */
export interface EntityResolver {
  /** All entities, by id: the declared ones and those made so far. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** The entity of that id, label or alias; else a new one with that label. `type` is what a new one is. */
  resolve(name: string, place: Place, type?: EntityType): Entity;
  /** The entity of that id, label or alias, or undefined; makes none. */
  find(name: string): Entity | undefined;
}

export function createEntityResolver(parsed: readonly ParsedEntry<EntityData>[], reporter: Reporter): EntityResolver {
  const entities = new Map<string, Entity>();
  for (const entry of withoutDuplicates(parsed, 'entity', reporter)) entities.set(entry.id, entityOf(entry));
  const byName = namesOf(entities.values());
  const byFoldedName = new Map<string, readonly Entity[]>();
  for (const [name, named] of byName) {
    const folded = foldName(name);
    byFoldedName.set(folded, unique([...(byFoldedName.get(folded) ?? []), ...named]));
  }

  const declaredIds = [...entities.keys()];
  const makeId = idMaker(id => entities.has(id));
  const candidates = (name: string): readonly Entity[] => byName.get(name) ?? byFoldedName.get(foldName(name)) ?? [];

  return {
    entities,
    find: name => entities.get(name) ?? candidates(name)[0],
    resolve(name, place, type) {
      const ofId = entities.get(name);
      if (ofId) return ofId;
      const named = candidates(name);
      const [first] = named;
      if (first) {
        if (named.length > 1) reporter.report('fact-value', place, ambiguous(name, named));
        return first.declared || first.type || !type ? first : retype(first, type);
      }
      reportSlip(name, place);
      const made: Entity = {
        id: makeId(slugOf(name)),
        label: name,
        aliases: [],
        short: [],
        context: [],
        ...(type ? { type } : {}),
        declared: false,
        origin: place,
      };
      entities.set(made.id, made);
      byName.set(name, [made]);
      byFoldedName.set(foldName(name), [made]);
      return made;
    },
  };

  /** Any text may name an entity; one that looks like an id, and nearly is one, is a slip. */
  function reportSlip(name: string, place: Place): void {
    if (!idPattern.test(name)) return;
    const hint = reporter.hint(name, () => declaredIds);
    if (hint !== '') reporter.report('fact-unknown-reference', place, `There is no entity “${name}”.${hint}`);
  }
}

/** Written as ids are, and not as names: `serdar-kilic`. */
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** An undeclared entity gets its type from the first property that tells it. Facts made before hold the same object. */
function retype(entity: Entity, type: EntityType): Entity {
  return Object.assign(entity, { type });
}

function entityOf({ id, data, file, node }: ParsedEntry<EntityData>): Entity {
  return {
    id,
    label: data.label,
    aliases: data.aliases ?? [],
    short: data.short ?? [],
    context: data.context ?? [],
    ...(data.type ? { type: data.type } : {}),
    ...(data.description ? { description: data.description } : {}),
    declared: true,
    origin: originOf(file, node),
  };
}

/** Labels first: an entity's own label beats another's alias. */
function namesOf(entities: Iterable<Entity>): Map<string, readonly Entity[]> {
  const byLabel = new Map<string, Entity[]>();
  const byAlias = new Map<string, Entity[]>();
  for (const entity of entities) {
    push(byLabel, entity.label, entity);
    for (const alias of entity.aliases) push(byAlias, alias, entity);
  }
  for (const [alias, named] of byAlias) if (!byLabel.has(alias)) byLabel.set(alias, unique(named));
  return byLabel;
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list) list.push(entity);
  else map.set(key, [entity]);
}

function unique(entities: readonly Entity[]): Entity[] {
  return [...new Set(entities)];
}

function ambiguous(name: string, named: readonly Entity[]): string {
  const ids = named.slice(0, 5).map(entity => entity.id);
  return `“${name}” names more than one entity. Write the id of the one that is meant: ${ids.join(', ')}.`;
}
