import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';
import { isNamelikeHeading } from './isNamelikeHeading';
import { isFunctionWord } from './language/closedClasses';
import { isPlainHeading } from './topicOf';
import type { Topic } from './topics';

/**
 * “## Osby Mill … ## *Tarn*: It opened in 1905”: a heading that is the name of something else opens a section about that, and “it” is nothing of which the
 * section before told. Under “Later years” the story goes on, and whom “he” means goes on under a name that may be a town's.
 */
export function openSection(discourse: Discourse, topic: Topic, sibling: Topic | undefined): void {
  if (topic.kind !== 'heading' || topic.entities.length > 0) return;
  const listed = sibling?.kind === 'heading' && isName(sibling) && !isPlainHeading(topic.text) ? sibling.entities : [];
  // “## *The trust*”: the short form of one that the draft has not named yet.
  const others = topic.parts().units.flatMap(unit => (unit.kind === 'mention' ? unit.forms : []));
  const isOver = (entity: Entity) =>
    listed.some(other => other.type === entity.type) ||
    (others.length > 0 && others.every(form => form.entity !== entity && form.entity.type === entity.type)) ||
    (entity.type !== 'person' && isNamelikeHeading(topic.text));
  discourse.recent = discourse.recent.filter(({ entity }) => entity === undefined || !isOver(entity));
}

/** “## The Fen Arena”, “## Fen Arena (1938)”: nothing but somebody's or something's name. */
function isName({ entities, parts }: Topic): boolean {
  return (
    entities.length === 1 &&
    parts().units.every(unit => unit.kind !== 'name' && (unit.kind !== 'word' || isFunctionWord(unit.norm)))
  );
}
