/**
 * The entities that a draft has mentioned so far, by section. What is mentioned later is written into the same log and changes nothing here, so
 * that the state after each block costs nothing to keep.
 */
export interface Mentions {
  readonly log: MentionLog;
  /** How much of the log is meant. */
  readonly count: number;
}

interface MentionLog {
  /** By section and by entity's id, how many entries the log had before this one. */
  readonly sections: Map<string, Map<string, number>>;
  size: number;
}

export function noMentions(): Mentions {
  return { log: { sections: new Map(), size: 0 }, count: 0 };
}

/** A log that has gone on otherwise, as it had before an edit, is left as it is, and a new one begun. */
export function withMention(mentions: Mentions, section: string, entity: string): Mentions {
  if (isMentioned(mentions, section, entity)) return mentions;
  const log = mentions.log.size === mentions.count ? mentions.log : copyLog(mentions);
  let entities = log.sections.get(section);
  if (entities === undefined) {
    entities = new Map();
    log.sections.set(section, entities);
  }
  entities.set(entity, log.size);
  log.size++;
  return { log, count: log.size };
}

export function isMentioned({ log, count }: Mentions, section: string, entity: string): boolean {
  return (log.sections.get(section)?.get(entity) ?? count) < count;
}

export function isMentionedAnywhere({ log, count }: Mentions, entity: string): boolean {
  for (const entities of log.sections.values()) if ((entities.get(entity) ?? count) < count) return true;
  return false;
}

/** Section by section; one that is mentioned in several comes several times. */
export function* mentionedEntities({ log, count }: Mentions): Generator<string> {
  for (const entities of log.sections.values())
    for (const [entity, before] of entities) {
      // A section's entities stand in the order in which the log has them.
      if (before >= count) break;
      yield entity;
    }
}

export function isSameMentions(a: Mentions, b: Mentions): boolean {
  if (a.count !== b.count) return false;
  if (a.log === b.log) return true;
  for (const [section, entities] of a.log.sections)
    for (const [entity, before] of entities) if (before < a.count && !isMentioned(b, section, entity)) return false;
  return true;
}

function copyLog(mentions: Mentions): MentionLog {
  const sections = new Map<string, Map<string, number>>();
  for (const [section, entities] of mentions.log.sections) {
    const own = new Map([...entities].filter(([, before]) => before < mentions.count));
    if (own.size > 0) sections.set(section, own);
  }
  return { sections, size: mentions.count };
}
