import { isUnnamed, type Reading, type SentenceContext } from '../../../sentenceContext';

/** What a draft says of itself below its title. */
const own = new Set(['published', 'author', 'date', 'editor', 'translator', 'illustrator', 'photographer']);

/** In characters, how long such a line is at most; a paragraph tells a story. */
const longest = 90;

/** “# The Slow Tides ⏎ *Published 3 May 2021 by Jo Bank*”: below the only heading, a line may tell of the draft itself. */
export function isOfDraft({ block, topics, clauses }: SentenceContext, { property, subject }: Reading): boolean {
  if (!own.has(property.id) || block.kind !== 'paragraph' || block.headings.length > 1) return false;
  if (block.prose.length > longest) return false;
  const isMeant = subject.via === 'implied' || isUnnamed(subject);
  return (
    isMeant &&
    topics.some(({ kind }) => kind === 'title' || kind === 'heading') &&
    clauses.every(({ subject }) => subject === undefined)
  );
}
