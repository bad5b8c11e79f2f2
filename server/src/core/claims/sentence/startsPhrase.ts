import { adverbs, determiners, prepositions, pronouns, subordinators } from '../language/closedClasses';
import type { Unit } from './unit';

/** Whether what stands behind a word begins a phrase of its own, as behind a verb: nothing, a name, a figure or a small word. */
export function startsPhrase(unit: Unit | undefined): boolean {
  if (unit === undefined) return true;
  if (unit.kind !== 'word' && unit.kind !== 'mark') return true;
  return (
    determiners.has(unit.norm) ||
    prepositions.has(unit.norm) ||
    pronouns.has(unit.norm) ||
    adverbs.has(unit.norm) ||
    subordinators.has(unit.norm) ||
    /^[.,;]$/.test(unit.norm)
  );
}
