import type { Entity } from '../facts/factSet';
import { isFunctionWord } from './language/closedClasses';
import { normOf, type Unit } from './sentence/unit';
import type { Topic } from './topics';

/** Words of headings that name nothing: “Key facts”, “In figures”. A heading with another word in it may be about somebody else. */
const plainWords = new Set(
  `fact facts figure figures number numbers data statistics stats record records detail details key main basic vital some more glance
   summary overview profile biography life career history background dimensions measurements specifications technical brief short
   list table box card index timeline chronology dates years note notes report tale tape what when where how much many far high long big
   feature features property item attribute value values amount entry characteristic parameter field info information`.split(
    /\s+/,
  ),
);

/**
 * Whom a label speaks of that names nobody: the nearest thing above it that is one entity of which `has` is true. Where several are as
 * near, or something nearer may be meant, nobody is.
 */
export function topicOf(
  topics: readonly Topic[],
  column: number | undefined,
  has: (entity: Entity) => boolean,
): Entity | undefined {
  const passed: Entity[] = [];
  for (const topic of [...topics].reverse()) {
    // “| | Fram | Gjøa |”: what heads another column says nothing of this one.
    if (topic.column !== undefined && topic.column !== 0 && topic.column !== column) continue;
    const having = topic.entities.filter(has);
    const [only] = having;
    if (only === undefined) {
      if (namesOthers(topic)) return undefined;
      passed.push(...topic.entities);
      continue;
    }
    if (having.length > 1 || passed.some(other => isRival(other, only))) return undefined;
    const alone = !topic.entities.some(other => other !== only && isRival(other, only));
    return alone && !namesOthers(topic) && !isAside(topic, only) ? only : undefined;
  }
  return undefined;
}

/** A ship's length is not her captain's, but one ship may be meant for another. */
function isRival(other: Entity, { type }: Entity): boolean {
  return other.type === type || other.type === undefined || type === undefined;
}

/** “Told by Nora Bracken:”, “They rowed from the Fram:”: in passing, and not what the sentence is about. */
function isAside({ kind, parts }: Topic, entity: Entity): boolean {
  if (kind !== 'paragraph') return false;
  const { units } = parts();
  const names = units.flatMap((unit, i) =>
    unit.kind === 'mention' && unit.forms.some(form => form.entity === entity) ? [i] : [],
  );
  return names.length > 0 && names.every(at => asides.has(wordBefore(units, at)));
}

const asides = new Set(
  'by with from to after before against like than without beside near into onto towards via'.split(' '),
);

function wordBefore(units: readonly Unit[], at: number): string {
  const norm = normOf(units[at - 1]);
  return norm === 'the' ? normOf(units[at - 2]) : norm;
}

/** Whether it names somebody or something that no fact knows. */
function namesOthers({ kind, parts, text, entities }: Topic): boolean {
  if (kind === 'paragraph' || kind === 'item') return parts().units.some(unit => unit.kind === 'name' && !unit.initial);
  // A heading's capitals tell no names, so that every word of weight may be one.
  return entities.length === 0 && (text.match(/\p{L}{2,}/gu) ?? []).some(word => !isPlain(word.toLowerCase()));
}

/** “Key facts”, “In figures” */
export function isPlainHeading(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).every(word => isPlain(word.toLowerCase()));
}

function isPlain(word: string): boolean {
  return plainWords.has(word) || isFunctionWord(word);
}
