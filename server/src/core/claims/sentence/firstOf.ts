import { normOf, type Unit } from './unit';

/** The folded word, and “first” for “*1st*”, too. */
export function firstOf(unit: Unit | undefined): string {
  return unit?.kind === 'ordinal' && unit.ordinal.value === 1 ? 'first' : normOf(unit);
}
