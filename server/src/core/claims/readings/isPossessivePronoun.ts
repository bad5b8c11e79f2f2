import { possessives } from '../language/closedClasses';
import { normOf, type Unit } from '../sentence/unit';
import { isPlainNoun } from './slots';

/** “*its* shed”, “*her* shed”, but not “met *her* in 1951”. */
export function isPossessivePronoun(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  return possessives.has(norm) && (norm !== 'her' || isPlainNoun(normOf(units[at + 1])));
}
