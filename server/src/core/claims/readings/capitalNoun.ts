import { foldName } from '../../values/names/foldName';
import { stem } from '../language/stem';
import type { Unit } from '../sentence/unit';

/** At the start of a sentence any noun has a capital and looks like a name. */
export function capitalNoun(unit: Unit): string | undefined {
  if (unit.kind !== 'name' || unit.first !== unit.last) return undefined;
  // “her PhD”
  return unit.initial || /[a-z][A-Z]/.test(unit.text) ? stem(foldName(unit.text)) : undefined;
}
