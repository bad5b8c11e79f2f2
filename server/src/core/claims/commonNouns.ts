import type { Entity, FactSet } from '../facts/factSet';
import { findBuiltInProperty } from '../facts/vocabulary/vocabulary';
import { isSentenceCase } from '../values/names/isSentenceCase';
import { isOfSorts } from './isOfSorts';

/** “Stainless steel”, “Garlic”: values that are common nouns, and have their capital only in the fact file. */
export function commonNouns({ entities, facts }: FactSet): ReadonlySet<Entity> {
  const nouns = new Set([...entities.values()].filter(isPhrase));
  for (const { property, values } of facts) {
    if (!isOfSorts(property)) continue;
    const isOwn = findBuiltInProperty(property.id) === undefined;
    for (const value of values) {
      if (value.kind !== 'entity' || !isSentenceCase(value.entity.label)) continue;
      const { type } = value.entity;
      if (type === undefined || (isOwn && type === 'thing')) nouns.add(value.entity);
    }
  }
  return nouns;
}

/** “Kelp pie”, “Steam engine”: a thing whose name is common words has its capital only in the fact file. */
function isPhrase({ type, label }: Entity): boolean {
  return type === 'thing' && label.includes(' ') && isSentenceCase(label);
}
