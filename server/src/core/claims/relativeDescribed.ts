import type { Entity } from '../facts/factSet';
import type { FactIndex } from './factIndex';
import { nounsOf } from './nounsOf';
import { isNamed, normOf, type Unit } from './sentence/unit';

/** “the airport *that serves V*”, “the airport *serving V*”: the name in the clause that tells which one is meant. */
export function nameInRelative(units: readonly Unit[], at: number): Unit | undefined {
  const opening = normOf(units[at + 1]);
  const isGerund = opening.length > 5 && opening.endsWith('ing');
  if (!isGerund && !/^(?:that|which|who)$/.test(opening)) return undefined;
  const farthest = isGerund ? at + 3 : at + 5;
  for (let i = at + 2; i <= farthest; i++) {
    const unit = units[i];
    if (isNamed(unit)) return unit;
    if (unit?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** The one thing called so that a fact links to the name: Fen Airport, of “the *airport* that serves Fen”. */
export function relativeDescribed(
  name: Unit,
  norm: string,
  { byValue }: Pick<FactIndex, 'byValue'>,
): Entity | undefined {
  if (name.kind !== 'mention') return undefined;
  const found = new Set<Entity>();
  for (const { entity } of name.forms)
    for (const { subject } of byValue.get(entity.id) ?? []) if (nounsOf(subject).has(norm)) found.add(subject);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
