import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';

/**
 * Whom the draft is about: the one person whom its title and the headings above name, or else the only person named so far. “He” is that
 * one where the last sentences name nobody.
 */
export function protagonistOf({ recent, topics }: Discourse): Entity | undefined {
  const above = topics.flatMap(({ kind, entities }) => (kind === 'title' || kind === 'heading' ? entities : []));
  const headed = new Set(above.filter(({ type }) => type === 'person'));
  const people = recent.flatMap(({ entity, type }) => (type === 'person' ? [entity] : []));
  const named = headed.size > 0 ? headed : new Set(people);
  const [only] = named;
  return named.size === 1 ? only : undefined;
}
