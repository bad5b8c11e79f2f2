import type { Unit } from '../sentence/unit';

/** The word of a small place in a row, as patterns have it: “*second* place in S went to V”. */
export function ordinalWord(unit: Unit): string | undefined {
  return unit.kind === 'ordinal' && unit.ordinal.style === 'words' ? places[unit.ordinal.value - 1] : undefined;
}

const places: readonly string[] = ['first', 'second', 'third'];
