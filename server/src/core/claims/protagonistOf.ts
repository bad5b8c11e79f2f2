import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';

/**
 * Whom the draft is about: the one person whom its title and the headings above name, or else the only person named so far. “He” is that
 * one where the last sentences name nobody.
 */
export function protagonistOf(discourse: Discourse): Entity | undefined {
  const { recent } = discourse;
  const headed = peopleAbove(discourse);
  const people = recent.flatMap(({ entity, type }) => (type === 'person' ? [entity] : []));
  const named = headed.size > 0 ? headed : new Set(people);
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** Who is told of under a title that names somebody else, and that one alone. A new paragraph's “he” may be either. */
export function isBesideProtagonist(entity: Entity, discourse: Discourse): boolean {
  const headed = peopleAbove(discourse);
  return headed.size === 1 && !headed.has(entity);
}

function peopleAbove({ topics }: Discourse): ReadonlySet<Entity> {
  const above = topics.flatMap(({ kind, entities }) => (kind === 'title' || kind === 'heading' ? entities : []));
  return new Set(above.filter(({ type }) => type === 'person'));
}

/** How many sentences back somebody may have been told of. */
const reach = 3;

/** Of whom the text goes on to speak: whom the last sentence named that named anybody, else whom the draft is about; nobody where it named a stranger. */
export function peopleBefore(discourse: Discourse): readonly Entity[] {
  const { recent, sentence } = discourse;
  const last = recent.findLast(({ type, isSubject }) => type === 'person' || (type === undefined && isSubject));
  const about = protagonistOf(discourse);
  if (last === undefined || last.sentence < sentence - reach) return about === undefined ? [] : [about];
  const told = recent.filter(
    ({ sentence: at, type }) => at === last.sentence && (type === 'person' || type === undefined),
  );
  const known = told.flatMap(({ entity }) => (entity === undefined ? [] : [entity]));
  return known.length === told.length ? known : [];
}
