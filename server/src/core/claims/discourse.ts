import type { Block } from '../draft/draft';
import type { Entity, EntityType } from '../facts/factSet';
import type { DateValue } from '../values/dateValue';
import { isMentioned, type Mentions, noMentions, withMention } from './mentions';
import type { Question } from './questions/question';
import type { Telling } from './tellings/telling';
import type { Topic } from './topics';

/**
 * What the draft has spoken of so far. It grows sentence by sentence, in reading order; short forms, pronouns and “a week later” are
 * read from it. `keepState` remembers how it is now.
 */
export interface Discourse {
  /** Entities whose full name stands anywhere in the draft: their surnames are theirs even in the headline. */
  readonly named: ReadonlySet<string>;
  /** Those of whom a name of more than one word does: not “Nan” alone, of Nan Weil. */
  readonly namedInFull: ReadonlySet<string>;
  /** Entities that a fact links to one of those: their surnames, too, are likely theirs. */
  readonly linked: ReadonlySet<string>;
  /** For each event, by its id, whose names its own names have in them. */
  readonly within: ReadonlyMap<string, readonly string[]>;
  /** The most recent last: entities of the fact set and people nobody declared. */
  recent: readonly Recent[];
  /** Things without a name that the last sentences brought up: “it” may mean one of them. */
  unnamed: readonly Unnamed[];
  /** Entities mentioned so far; a section is the indexes of the headings above, joined. */
  mentions: Mentions;
  /** What stands above the block that is being read, outermost first: of whom a label speaks that names nobody. */
  topics: readonly Topic[];
  /** What was asked last, of the facts' subjects. */
  question: Question | undefined;
  /** What the sentence before told, in the same block. */
  telling: Telling | undefined;
  /** The date that the text spoke of last. */
  anchor?: DateValue;
  /** The last one of which the writer told the year. */
  told?: DateValue;
  sentence: number;
  /** The block that is being read, and the one in which the anchor stands: counted from the first. */
  block: number;
  anchorBlock: number;
  /** The sentence in which it stands. */
  anchorSentence: number;
}

export interface Recent {
  /** Undefined for a name that no fact knows. */
  readonly entity: Entity | undefined;
  readonly name: string;
  readonly type: EntityType | undefined;
  readonly sentence: number;
  readonly block: number;
  readonly isSubject: boolean;
  /** By which pronoun it was mentioned: whom “her” has meant, “he” does not mean. */
  readonly called?: 'he' | 'she' | undefined;
  /** The sentence told that the person died: “He was 42.” right behind it is the age at death. */
  readonly died?: boolean;
  /** The sentence does nothing but name it, or says what it is: “Directed by Ida Moe.” right behind it goes on with it. */
  readonly isTopic?: boolean;
  /** The sentence speaks of something else, and only compares it with this or puts it beside: “stands next to *the Louvre*”. */
  readonly isAside?: boolean;
  /** Who may be meant by a surname of which the draft does not say whose it is. */
  readonly bearers?: readonly Entity[] | undefined;
}

/** “S has *a museum*”, “*the documentary* about S is out” */
export interface Unnamed {
  readonly noun: string;
  readonly sentence: number;
  /** It is what its clause is about. */
  readonly isSubject: boolean;
  /** It was not spoken of before: “*a* museum”. */
  readonly isNew: boolean;
}

export function startDiscourse(names: Pick<Discourse, 'named' | 'namedInFull' | 'linked' | 'within'>): Discourse {
  return {
    ...names,
    recent: [],
    unnamed: [],
    mentions: noMentions(),
    topics: [],
    question: undefined,
    telling: undefined,
    sentence: 0,
    block: 0,
    anchorBlock: -1,
    anchorSentence: -1,
  };
}

/** The state as it is now. Whatever is remembered later is not in it. */
export function keepState(discourse: Discourse): Readonly<Discourse> {
  return { ...discourse };
}

const memory = 24;

/** Takes up what a sentence has spoken of, in its order. */
export function remember(discourse: Discourse, block: Block, mentions: readonly Recent[]): void {
  if (mentions.length === 0) return;
  discourse.recent = [...discourse.recent, ...mentions].slice(-memory);
  const section = sectionOf(block);
  for (const { entity } of mentions)
    if (entity !== undefined)
      for (const id of [entity.id, ...(discourse.within.get(entity.id) ?? [])])
        discourse.mentions = withMention(discourse.mentions, section, id);
}

/** Whether an entity was mentioned up to now in the block's section, or in one that encloses it. What is mentioned later changes no answer. */
export function mentionedSoFar({ mentions }: Discourse, block: Block): (entity: string) => boolean {
  const sections = sectionsOf(block);
  return entity => {
    for (const section of sections) if (isMentioned(mentions, section, entity)) return true;
    return false;
  };
}

/** A heading belongs to the section that it opens. */
function sectionOf(block: Block): string {
  return sectionsOf(block).at(-1) ?? '';
}

/** The sections that a block stands in, by its headings, which the blocks of a section share. */
const sections = new WeakMap<readonly number[], readonly string[]>();

/** From the whole draft to the block's own section. */
function sectionsOf({ headings }: Block): readonly string[] {
  let found = sections.get(headings);
  if (found === undefined) {
    found = Array.from({ length: headings.length + 1 }, (_, depth) => headings.slice(0, depth).join('/'));
    sections.set(headings, found);
  }
  return found;
}
