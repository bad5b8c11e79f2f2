import { foldName } from '../values/names/foldName';
import type { Entity, FactSet } from './factSet';

/** The entity that a fact file means by a text: by its id, else by its label or an alias, else by one of these in other letters. */
export function findEntity(factSet: FactSet, text: string): Entity | undefined {
  return factSet.entities.get(text) ?? namesOf(factSet).get(text) ?? namesOf(factSet).get(foldName(text));
}

const known = new WeakMap<FactSet, ReadonlyMap<string, Entity>>();

function namesOf(factSet: FactSet): ReadonlyMap<string, Entity> {
  const made = known.get(factSet);
  if (made !== undefined) return made;
  const names = new Map<string, Entity>();
  const add = (name: string, entity: Entity) => void (names.has(name) || names.set(name, entity));
  // Labels before aliases, and the written form before the folded one.
  for (const entity of factSet.entities.values()) add(entity.label, entity);
  for (const entity of factSet.entities.values()) for (const alias of entity.aliases) add(alias, entity);
  for (const [name, entity] of [...names]) add(foldName(name), entity);
  known.set(factSet, names);
  return names;
}
