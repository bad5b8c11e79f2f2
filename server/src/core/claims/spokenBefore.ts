import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';
import type { FactIndex } from './factIndex';
import type { SubjectUnit } from './sentenceContext';

/** Of all that the draft has spoken of so far, what has an office, or something else that holds for a time. */
export function holdersBefore(discourse: Discourse, index: FactIndex): SubjectUnit[] {
  const holders = new Map<string, SubjectUnit>();
  if (index.holders.size === 0) return [];
  for (const section of discourse.mentioned.values()) {
    for (const id of section.keys()) {
      const entity = index.holders.has(id) ? index.factSet.entities.get(id) : undefined;
      if (entity !== undefined) holders.set(id, { unit: -1, entity, via: 'implied' });
    }
  }
  return [...holders.values()];
}

/** Whom the two sentences before in the same paragraph spoke of, and this one does not name. */
export function impliedBefore(subjects: readonly SubjectUnit[], discourse: Discourse): SubjectUnit[] {
  const implied: SubjectUnit[] = [];
  for (const { entity, sentence, block } of discourse.recent) {
    if (entity === undefined || block !== discourse.block || sentence < discourse.sentence - 2) continue;
    const isAmong = (list: readonly SubjectUnit[]) => list.some(s => s.entity === entity);
    if (!isAmong(subjects) && !isAmong(implied)) implied.push({ unit: -1, entity, via: 'implied' });
  }
  return implied;
}

/** How many sentences back something may have been named last. */
const reach = 15;

/** What the last sentences of the section, or of one around it, spoke of, and this one does not name. */
export function earlierInSection(
  subjects: readonly SubjectUnit[],
  discourse: Discourse,
  wasMentioned: (entity: string) => boolean,
): SubjectUnit[] {
  const earlier = new Map<string, SubjectUnit>();
  for (const { entity, sentence } of discourse.recent) {
    if (entity === undefined || sentence < discourse.sentence - reach) continue;
    if (!subjects.some(s => s.entity === entity) && wasMentioned(entity.id))
      earlier.set(entity.id, { unit: -1, entity, via: 'implied' });
  }
  return [...earlier.values()];
}

/** The people of whom the sentence right before told that they died, be it a paragraph of its own. */
export function deceasedBefore({ recent, sentence }: Discourse): ReadonlySet<Entity> {
  const deceased = new Set<Entity>();
  for (const { entity, died, sentence: at } of recent)
    if (died && entity !== undefined && at === sentence - 1) deceased.add(entity);
  return deceased;
}
