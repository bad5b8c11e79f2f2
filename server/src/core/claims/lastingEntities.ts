import type { Entity, FactSet } from '../facts/factSet';

/** The properties by which a thing's time begins and ends, in the order in which the years behind a name mean them. */
const spans: readonly (readonly [begin: string, end: string])[] = [
  ['born', 'died'],
  ['founded', 'dissolved'],
  ['started', 'ended'],
  ['opened', 'closed'],
];

/** Which two facts the years behind an entity's name give, of the properties that it has facts of: “Ida Moe (*1815–1852*)”, “the Hill War (*1911–1913*)”. */
export function spanOf({ type }: Entity, has: (property: string) => boolean): readonly [begin: string, end: string] {
  const [life, existence, course, use] = spans as readonly [Span, Span, Span, Span];
  if (type === 'person') return life;
  if (type === 'organization') return existence;
  // The years behind a building may be those in which it was built.
  return [existence, course].find(span => span.some(has)) ?? (use.every(has) ? use : existence);
}

type Span = readonly [begin: string, end: string];

/** Those of which two years behind the name may be the beginning and the end, each a claim of its own. */
export function lastingEntities({ entities, facts }: FactSet): ReadonlySet<Entity> {
  const known = new Map<Entity, Set<string>>();
  const dated = new Set<Entity>();
  for (const { subject, property, values } of facts) {
    const properties = known.get(subject) ?? new Set();
    known.set(subject, properties.add(property.id));
    if (property.id === 'date' && values.some(value => value.kind === 'date' && value.date.interval))
      dated.add(subject);
  }
  const lasting = [...entities.values()].filter(entity => {
    if (entity.type === 'person' || entity.type === 'organization') return true;
    const properties = known.get(entity);
    // Of an event whose one date is a stretch, the two years together are the value.
    if (properties === undefined || dated.has(entity)) return false;
    return spanOf(entity, id => properties.has(id)).some(id => properties.has(id));
  });
  return new Set(lasting);
}
