import type { Entity } from '../facts/factSet';
import type { FactIndex } from './factIndex';
import { isOfOtherSort } from './isOfOtherSort';
import { nounsOf } from './nounsOf';
import { isNamed, normOf, type Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';
import { typesOfNoun } from './typesOfNoun';

/**
 * “*Lind's film* runs for two hours”, “*her film*”: of what was told of lately, the only one of that kind that a fact links to its owner.
 * `recent` is what was told of, the last last.
 */
export function possessedDescribed(
  units: readonly Unit[],
  at: number,
  norm: string,
  sofar: readonly SubjectUnit[],
  recent: readonly Entity[],
  { linked }: Pick<FactIndex, 'linked'>,
): Entity | undefined {
  const types = typesOfNoun(norm);
  const own = ownerAt(units, at);
  const owner = sofar.find(({ unit }) => unit === own)?.entity;
  // “her film *Glass Pier*”, “her film, *Glass Pier*, …”: which one, stands there.
  const behind = normOf(units[at + 1]) === ',' ? units[at + 2] : units[at + 1];
  if (types === undefined || owner === undefined || isNamed(behind)) return undefined;
  const links = linked.get(owner.id);
  const isMeant = (entity: Entity) =>
    entity.type !== 'person' &&
    links?.has(entity.id) === true &&
    (nounsOf(entity).has(norm) ||
      (entity.type !== undefined && types.has(entity.type) && !isOfOtherSort(entity, norm)));
  const [only, ...others] = new Set(recent.filter(isMeant));
  return others.length === 0 ? only : undefined;
}

/** The name before “'s”, or the pronoun. */
function ownerAt(units: readonly Unit[], at: number): number | undefined {
  const before = normOf(units[at - 1]);
  if (before === "'s") return at - 2;
  return /^(?:his|her|its|their)$/.test(before) ? at - 1 : undefined;
}
