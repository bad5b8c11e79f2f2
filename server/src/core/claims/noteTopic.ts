import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';
import { openSection } from './openSection';
import type { SentenceReading } from './readBlock';
import type { PlacedBlock } from './readingOrder';
import { levelOf, type Topic, topicsAbove } from './topics';

/** Adds what one sentence of the block spoke of, which the discourse remembers by now. */
export function noteTopic(discourse: Discourse, block: PlacedBlock, sentence: SentenceReading, first: boolean): void {
  const level = levelOf(block);
  if (level === undefined) return;
  const above = topicsAbove(discourse.topics, block);
  // Rows other than the heading row say nothing of the next; of an item's sentences the first names what is listed under it.
  if (block.kind === 'cell' ? block.cell?.row !== 0 : block.kind === 'item' && !first) {
    if (block.kind === 'cell') discourse.topics = above;
    return;
  }
  const topic: Topic = {
    level,
    kind: block.kind,
    text: block.prose.slice(sentence.span.start, sentence.span.end),
    entities: toldOf(discourse),
    parts: sentence.parts,
  };
  openSection(
    discourse,
    topic,
    discourse.topics.find(other => other.level === level),
  );
  // “What did he leave? Some numbers:”: the sentence before may say whose they are.
  const earlier = first ? [] : discourse.topics.slice(above.length).slice(-1);
  discourse.topics = [...above, ...earlier, ...(block.kind === 'cell' ? columnsOf(topic, block) : [topic])];
}

/** What the sentence right now spoke of. */
function toldOf({ recent, sentence }: Discourse): Entity[] {
  const told: Entity[] = [];
  for (const { entity, sentence: at, type } of recent) {
    if (entity === undefined || at !== sentence || told.includes(entity)) continue;
    // Whom only a demonym names is remembered without its type.
    if (entity.type === undefined || type !== undefined) told.push(entity);
  }
  return told;
}

/** A heading row speaks of a column at a time. */
function columnsOf(topic: Topic, block: PlacedBlock): Topic[] {
  const { units } = topic.parts();
  return (block.row ?? []).map(({ column, span }) => {
    const inside = topic.entities.filter(entity =>
      units.some(
        unit =>
          unit.kind === 'mention' &&
          unit.start >= span.start &&
          unit.end <= span.end &&
          unit.forms.some(form => form.entity === entity && form.kind !== 'demonym'),
      ),
    );
    return { ...topic, column, text: block.prose.slice(span.start, span.end), entities: inside };
  });
}
