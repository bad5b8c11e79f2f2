import { type FactIndex, indexFacts } from '../../core/claims/factIndex';
import type { Entity, Fact, FactSet } from '../../core/facts/factSet';

/**
 * The entities of which one fact set says something else than the other, as both know them, and those that facts name together with
 * these: a draft that names none of them reads with the one as with the other.
 */
export function touchedEntities(before: FactSet, after: FactSet): readonly Entity[] {
  const changedFacts = differing(byId(before.facts), byId(after.facts));
  const properties = new Set(differing(before.properties, after.properties).map(({ id }) => id));
  const ofProperties = [before, after].flatMap(({ facts }) => facts.filter(fact => properties.has(fact.property.id)));
  const ids = new Set([
    ...differing(before.entities, after.entities).map(({ id }) => id),
    ...[...changedFacts, ...ofProperties].flatMap(entitiesIn),
  ]);
  if (ids.size === 0) return [];
  const indexes = [indexFacts(before), indexFacts(after)];
  for (const id of indexes.flatMap(index => placedIn(index, ids))) ids.add(id);
  for (const id of indexes.flatMap(index => besides(index, ids))) ids.add(id);
  return [before, after].flatMap(({ entities }) => [...ids].flatMap(id => entities.get(id) ?? []));
}

function byId(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  return new Map(facts.map(fact => [fact.id, fact]));
}

/** What is in one of them alone, or says something else in the other. Where in a file it stands does not count. */
function differing<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): T[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap(id => {
    const both = [before.get(id), after.get(id)];
    const [earlier, later] = both.map(contentOf);
    return earlier === later ? [] : both.flatMap(each => (each === undefined ? [] : [each]));
  });
}

function contentOf(value: unknown): string | undefined {
  return JSON.stringify(value, (key, part: unknown) => (key === 'origin' ? undefined : part));
}

function entitiesIn({ subject, values, accept }: Fact): string[] {
  return [subject.id, ...[...values, ...accept].flatMap(value => (value.kind === 'entity' ? [value.entity.id] : []))];
}

/** What the facts have as a value: the places in a region, the parts of a whole, and those of these, as far as places are followed. */
function placedIn({ byValue }: FactIndex, ids: ReadonlySet<string>): string[] {
  const found = new Set(ids);
  let level = [...ids];
  for (let step = 0; step < 3; step++) {
    const inner = level.flatMap(id => (byValue.get(id) ?? []).filter(isPlaced).map(({ subject }) => subject.id));
    level = [...new Set(inner)].filter(id => !found.has(id));
    for (const id of level) found.add(id);
  }
  return [...found];
}

function isPlaced({ property }: Fact): boolean {
  return property.value === 'place' || property.value === 'entity';
}

/** The sides of an event, the holder of an office, and the thing that an event happened to. */
function besides({ linked, happenings }: FactIndex, ids: ReadonlySet<string>): string[] {
  const things = [...happenings].filter(([, each]) => each.some(({ event }) => ids.has(event.id))).map(([id]) => id);
  return [...[...ids].flatMap(id => [...(linked.get(id) ?? [])]), ...things];
}
