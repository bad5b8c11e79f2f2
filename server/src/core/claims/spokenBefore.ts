import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';
import type { FactIndex } from './factIndex';
import { type Mentions, mentionedEntities } from './mentions';
import type { SubjectUnit } from './sentenceContext';

/** What each list of mentions has of holders: most sentences mention nobody new. */
const holdersOf = new WeakMap<Mentions, readonly SubjectUnit[]>();

/** Of all that the draft has spoken of so far, what has an office, or something else that holds for a time. */
export function holdersBefore({ mentions }: Discourse, index: FactIndex): readonly SubjectUnit[] {
  if (index.holders.size === 0) return [];
  let found = holdersOf.get(mentions);
  if (found === undefined) {
    const ids = new Set([...mentionedEntities(mentions)].filter(id => index.holders.has(id)));
    found = [...ids].flatMap(id => {
      const entity = index.factSet.entities.get(id);
      return entity === undefined ? [] : [impliedSubject(entity)];
    });
    holdersOf.set(mentions, found);
  }
  return found;
}

/** Whom the two sentences before in the same paragraph spoke of, and this one does not name. */
export function impliedBefore(subjects: readonly SubjectUnit[], discourse: Discourse): SubjectUnit[] {
  const implied: SubjectUnit[] = [];
  const asides = asidesOf(discourse);
  for (const { entity, sentence, block } of discourse.recent) {
    if (entity === undefined || block !== discourse.block || sentence < discourse.sentence - 2) continue;
    if (!asides.has(entity) && !isAmong(subjects, entity) && !isAmong(implied, entity))
      implied.push(impliedSubject(entity));
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
  const earlier: SubjectUnit[] = [];
  const asides = asidesOf(discourse);
  for (const { entity, sentence } of discourse.recent) {
    if (entity === undefined || asides.has(entity) || sentence < discourse.sentence - reach) continue;
    if (!isAmong(subjects, entity) && !isAmong(earlier, entity) && wasMentioned(entity.id))
      earlier.push(impliedSubject(entity));
  }
  return earlier;
}

/** What was mentioned last beside what a sentence just before was about. */
function asidesOf({ recent, sentence }: Discourse): ReadonlySet<Entity> {
  const asides = new Set<Entity>();
  for (const { entity, isAside, sentence: at } of recent) {
    if (entity === undefined) continue;
    if (isAside === true && at >= sentence - 2) asides.add(entity);
    else asides.delete(entity);
  }
  return asides;
}

function isAmong(subjects: readonly SubjectUnit[], entity: Entity): boolean {
  for (const subject of subjects) if (subject.entity === entity) return true;
  return false;
}

const impliedSubjects = new WeakMap<Entity, SubjectUnit>();

/** One and the same for all sentences. */
function impliedSubject(entity: Entity): SubjectUnit {
  let subject = impliedSubjects.get(entity);
  if (subject === undefined) {
    subject = { unit: -1, entity, via: 'implied' };
    impliedSubjects.set(entity, subject);
  }
  return subject;
}

/** The people of whom the sentence right before told that they died, be it a paragraph of its own. */
export function deceasedBefore({ recent, sentence }: Discourse): ReadonlySet<Entity> {
  const deceased = new Set<Entity>();
  for (const { entity, died, sentence: at } of recent)
    if (died && entity !== undefined && at === sentence - 1) deceased.add(entity);
  return deceased;
}
