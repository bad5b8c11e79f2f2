import type { Draft } from '../draft/draft';
import type { Entity } from '../facts/factSet';
import { indexNames } from './nameIndex';

/**
 * Tells whether a draft may name any of these entities, be it misspelled or by a short form whose context is not set: the look that
 * every check begins with. It overlooks nothing, and may see a name where a whole reading finds none.
 */
export function mentionScan(entities: readonly Entity[]): (draft: Draft) => boolean {
  const names = indexNames({
    files: [],
    // One entity may be there twice, as two fact sets know it.
    entities: new Map(entities.map((entity, at) => [String(at), entity])),
    properties: new Map(),
    sources: new Map(),
    facts: [],
  });
  return ({ blocks }) =>
    blocks.some(({ prose }) => {
      const { name, misspelling } = names.scan(prose);
      return name || misspelling();
    });
}
