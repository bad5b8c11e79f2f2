import type { Block } from '../draft/draft';
import type { Entity, EntityType } from '../facts/factSet';
import { type Discourse, type Recent, remember } from './discourse';
import type { SentenceParts } from './readBlock';
import { diesIn } from './readings/ages/tellsDeath';
import { calledBy } from './resolvePronoun';
import { normOf, type Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';

/** Tells the discourse whom and what the sentence mentions. */
export function noteMentions(
  { units, clauses }: SentenceParts,
  subjects: readonly SubjectUnit[],
  block: Block,
  discourse: Discourse,
): void {
  const mentions: Recent[] = [];
  const note = (unit: number, entity: Entity | undefined, name: string, type: EntityType | undefined) => {
    const { sentence, block: at } = discourse;
    const isSubject = clauses.some(clause => clause.subject === unit);
    const died = entity !== undefined && diesIn(units, clauses, unit);
    mentions.push({ entity, name, type, sentence, block: at, isSubject, called: calledBy(normOf(units[unit])), died });
  };
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined) continue;
    const entity = entityAt(subjects, i);
    if (entity !== undefined) {
      if (isDemonym(unit)) mentions.push(demonymOf(entity, discourse));
      else note(i, entity, entity.label, entity.type);
    } else if (unit.kind === 'name' && unit.first < unit.last) {
      note(i, undefined, unit.text, 'person');
    }
  }
  remember(discourse, block, mentions);
}

function entityAt(subjects: readonly SubjectUnit[], at: number): Entity | undefined {
  for (const { unit, entity } of subjects) if (unit === at) return entity;
  return undefined;
}

function isDemonym(unit: Unit): boolean {
  return unit.kind === 'mention' && unit.forms.every(f => f.kind === 'demonym');
}

/** “The *French* minister”: the country is mentioned, and nothing more is meant. */
function demonymOf(entity: Entity, { sentence, block }: Discourse): Recent {
  return { entity, name: entity.label, type: undefined, sentence, block, isSubject: false, called: undefined };
}
