import type { EntityType } from '../../facts/factSet';
import type { Unit } from '../sentence/unit';

/** “*The Survey Office* is his second job”: whom one works for, or where, is no trade. */
export function isBody(unit: Unit): boolean {
  return (
    unit.kind === 'mention' && unit.forms.every(({ entity }) => entity.type !== undefined && bodies.has(entity.type))
  );
}

const bodies: ReadonlySet<EntityType> = new Set(['organization', 'place', 'event', 'work']);
