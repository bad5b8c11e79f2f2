import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';
import { headOf } from './headOf';
import { nounsOf } from './nounsOf';
import type { Unit } from './sentence/unit';
import { wholeName } from './sentence/wholeName';
import type { SubjectUnit } from './sentenceContext';
import { tokenize } from './tokens';

/** How many sentences back another may have been named, where it was not in the same block. */
const reach = 3;

/**
 * “The Suez Canal … The Kiel Canal has two locks. *The canal* opened in 1895”: whether another thing that the noun may mean, known or not, was
 * named since the entity was. `subjects` is what the units before stand for.
 */
export function hasRival(
  noun: string,
  entity: Entity,
  units: readonly Unit[],
  at: number,
  subjects: readonly SubjectUnit[],
  prose: string,
  { recent, sentence, block }: Discourse,
): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const meant = subjects.find(subject => subject.unit === i)?.entity;
    if (meant === entity) return false;
    if (meant !== undefined ? nounsOf(meant).has(noun) : endsIn(wholeName(units, i, prose), noun)) return true;
  }
  for (let i = recent.length - 1; i >= 0; i--) {
    const other = recent[i];
    if (other === undefined || (other.sentence < sentence - reach && other.block !== block)) return false;
    if (other.entity === entity) return false;
    if (other.entity !== undefined ? nounsOf(other.entity).has(noun) : endsIn(other.name, noun)) return true;
  }
  return false;
}

/**
 * “Apple … Google's first home was a garage. *The company* was founded by V”: whether another of its type, which may be called so as well, has been
 * spoken of in a later sentence than the entity.
 */
export function hasFellowSince(
  entity: Entity,
  at: number,
  subjects: readonly SubjectUnit[],
  { recent }: Discourse,
  mayBeCalledSo: (other: Entity) => boolean,
): boolean {
  if (entity.type === undefined || subjects.some(s => s.unit < at && s.entity === entity)) return false;
  const isFellow = (other: Entity | undefined) =>
    other !== undefined && other !== entity && other.type === entity.type && mayBeCalledSo(other);
  if (subjects.some(s => s.unit < at && isFellow(s.entity))) return true;
  const last = Math.max(-1, ...recent.filter(r => r.entity === entity).map(r => r.sentence));
  return recent.some(r => isFellow(r.entity) && r.sentence > last);
}

function endsIn(name: string, noun: string): boolean {
  const tokens = tokenize(name);
  return tokens.length > 1 && (tokens.at(-1)?.norm === noun || headOf(tokens)?.norm === noun);
}
