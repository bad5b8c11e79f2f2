import type { Draft } from '../draft/draft';
import type { Entity } from '../facts/factSet';
import { indexNames } from './nameIndex';
import { findMentions } from './sentence/findMentions';
import { tokenize } from './tokens';

/**
 * Tells whether a draft names any of these entities, be it by a short form whose context is not set: the scan that every check
 * begins with, and nothing of what follows it.
 */
export function mentionScan(entities: readonly Entity[]): (draft: Draft) => boolean {
  const names = indexNames({
    files: [],
    entities: new Map(entities.map(entity => [entity.id, entity])),
    properties: new Map(),
    sources: new Map(),
    facts: [],
  });
  return ({ blocks }) => blocks.some(({ prose }) => findMentions(tokenize(prose), names).length > 0);
}
