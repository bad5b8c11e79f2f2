import type { Entity, FactSet } from '../facts/factSet';
import { findBuiltInProperty } from '../facts/vocabulary/vocabulary';
import { isSentenceCase } from '../values/names/isSentenceCase';

/** “Stainless steel”, “Garlic”: values that are common nouns, and have their capital only in the fact file. */
export function commonNouns({ entities, facts }: FactSet): ReadonlySet<Entity> {
  const nouns = new Set([...entities.values()].filter(isPhrase));
  for (const { property, values } of facts) {
    if (findBuiltInProperty(property.id)?.isCommon !== true) continue;
    for (const value of values)
      if (value.kind === 'entity' && value.entity.type === undefined && isSentenceCase(value.entity.label))
        nouns.add(value.entity);
  }
  return nouns;
}

/** “Kelp pie”, “Steam engine”: a thing whose name is common words has its capital only in the fact file. */
function isPhrase({ type, label }: Entity): boolean {
  return type === 'thing' && label.includes(' ') && isSentenceCase(label);
}
