import { parseDraft } from '../draft/parseDraft';
import type { Entity } from '../facts/factSet';
import { createDraftScan } from './draftScan';
import { indexNames } from './nameIndex';

/**
 * Tells by a draft's source whether it may name any of these entities, be it misspelled or by a short form whose context is not set: the
 * look that every check begins with. It overlooks nothing, and may see a name where a whole reading finds none.
 */
export function mentionScan(entities: readonly Entity[]): (source: string) => boolean {
  const names = indexNames({
    files: [],
    // One entity may be there twice, as two fact sets know it.
    entities: new Map(entities.map((entity, at) => [String(at), entity])),
    properties: new Map(),
    sources: new Map(),
    facts: [],
  });
  const mayConcern = createDraftScan(names);
  const isNamedIn = (prose: string) => {
    const { name, misspelling } = names.scan(prose);
    return name || misspelling();
  };
  return source => mayConcern(source) && parseDraft(source).blocks.some(({ prose }) => isNamedIn(prose));
}
