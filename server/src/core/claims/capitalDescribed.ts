import type { Entity } from '../facts/factSet';
import type { FactIndex } from './factIndex';
import { isNamed, normOf, type Unit } from './sentence/unit';

/**
 * “*The capital* was founded in 1264”: the one city that is the capital of a land spoken of lately, or that was itself spoken of. `recent` is
 * what was told of; where those have several capitals, nobody knows which is meant.
 */
export function capitalDescribed(
  units: readonly Unit[],
  at: number,
  norm: string,
  recent: readonly Entity[],
  { bySubject, byValue }: Pick<FactIndex, 'bySubject' | 'byValue'>,
): Entity | undefined {
  if (norm !== 'capital' || normOf(units[at - 1]) !== 'the') return undefined;
  // “the capital, *Ashby*,”, “the capital *is Ashby*”, “the capital *of* Norland”, “the capital *city*”
  const next = normOf(units[at + 1]);
  const behind = /^(?:,|is|was)$/.test(next) ? units[at + 2] : units[at + 1];
  if (isNamed(behind) || /^(?:of|for|'s)$/.test(next)) return undefined;
  const capitals = new Set<Entity>();
  for (const entity of recent) {
    if ((byValue.get(entity.id) ?? []).some(({ property }) => property.id === 'capital')) capitals.add(entity);
    for (const { values } of bySubject.get(entity.id)?.get('capital') ?? [])
      for (const value of values) if (value.kind === 'entity') capitals.add(value.entity);
  }
  const [only, ...others] = capitals;
  return others.length === 0 ? only : undefined;
}
