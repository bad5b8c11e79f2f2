import type { Entity } from '../facts/factSet';
import type { SentenceParts } from './readBlock';
import type { PlacedBlock } from './readingOrder';

/**
 * What stands above a labelled item or a table row and says whose the label is: the draft's title, a heading, the last sentences
 * before the list, an item that a list stands in, a table's heading row.
 */
export interface Topic {
  /** Whatever opens a level closes those above it. */
  readonly level: number;
  readonly kind: PlacedBlock['kind'];
  readonly text: string;
  readonly entities: readonly Entity[];
  /** In a heading row, the column that the entities stand in. */
  readonly column?: number;
  /** A pure function of the text, read only where somebody asks. */
  readonly parts: () => SentenceParts;
}

const paragraphLevel = 100;
const itemLevel = 101;
const rowLevel = 1000;

/** Undefined for what stands beside the text, as captions and footnotes do. */
export function levelOf({ kind, headings, depth }: PlacedBlock): number | undefined {
  switch (kind) {
    case 'title':
      return 0;
    case 'heading':
      return headings.length;
    case 'paragraph':
      return paragraphLevel;
    case 'item':
      return itemLevel + (depth ?? 0);
    case 'cell':
      return rowLevel;
    default:
      return undefined;
  }
}

/** The topics that hold for a block, without its own. */
export function topicsAbove(topics: readonly Topic[], block: PlacedBlock): readonly Topic[] {
  const level = levelOf(block);
  if (level === undefined || topics.length === 0) return topics;
  return topics.filter(topic => {
    if (topic.level === rowLevel && block.kind === 'cell') return (block.cell?.row ?? 0) > 0;
    // A paragraph speaks for the list or the table right behind it, and for no other; an item for the list inside it.
    if (topic.level >= paragraphLevel && block.leadIn === undefined) return false;
    return topic.level < level && (block.kind !== 'cell' || topic.level <= paragraphLevel);
  });
}

export function isSameTopic(a: Topic, b: Topic): boolean {
  return (
    a === b ||
    (a.level === b.level &&
      a.kind === b.kind &&
      a.text === b.text &&
      a.column === b.column &&
      isSameEntities(a.entities, b.entities))
  );
}

function isSameEntities(a: readonly Entity[], b: readonly Entity[]): boolean {
  return a.length === b.length && a.every((entity, i) => entity === b[i]);
}
