import type { Block } from '../draft/draft';
import type { Entity, EntityType } from '../facts/factSet';
import type { DateValue } from '../values/dateValue';

/**
 * What the draft has spoken of so far. It grows sentence by sentence, in reading order; short forms, pronouns and “a week later” are
 * read from it. Its lists and maps are never changed but replaced, so that a shallow copy is one of its states.
 */
export interface Discourse {
  /** Entities whose full name stands anywhere in the draft: their surnames are theirs even in the headline. */
  readonly named: ReadonlySet<string>;
  /** The most recent last: entities of the fact set and people nobody declared. */
  recent: readonly Recent[];
  /** Entities mentioned so far, by section: the indexes of the headings above, joined. */
  mentioned: ReadonlyMap<string, ReadonlySet<string>>;
  /** The date that the text spoke of last. */
  anchor?: DateValue;
  sentence: number;
  /** The block that is being read, and the one in which the anchor stands: counted from the first. */
  block: number;
  anchorBlock: number;
}

export interface Recent {
  /** Undefined for a name that no fact knows. */
  readonly entity: Entity | undefined;
  readonly name: string;
  readonly type: EntityType | undefined;
  readonly sentence: number;
  readonly block: number;
  readonly isSubject: boolean;
}

export function startDiscourse(named: ReadonlySet<string>): Discourse {
  return { named, recent: [], mentioned: new Map(), sentence: 0, block: 0, anchorBlock: -1 };
}

const memory = 24;

export function remember(discourse: Discourse, block: Block, recent: Omit<Recent, 'sentence' | 'block'>): void {
  const { sentence, block: at } = discourse;
  discourse.recent = [...discourse.recent.slice(1 - memory), { ...recent, sentence, block: at }];
  if (recent.entity === undefined) return;
  const section = sectionOf(block);
  const known = discourse.mentioned.get(section);
  if (known?.has(recent.entity.id)) return;
  discourse.mentioned = new Map(discourse.mentioned).set(section, new Set(known).add(recent.entity.id));
}

/** Whether the entity was mentioned in the block's section, or in one that encloses it. */
export function wasMentioned(discourse: Discourse, block: Block, entity: string): boolean {
  for (let depth = 0; depth <= block.headings.length; depth++) {
    if (discourse.mentioned.get(block.headings.slice(0, depth).join('/'))?.has(entity)) return true;
  }
  return false;
}

/** A heading belongs to the section that it opens. */
function sectionOf(block: Block): string {
  return block.headings.join('/');
}
