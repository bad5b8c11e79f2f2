import type { VerbGroup } from './findVerbs';
import { normOf, type Unit } from './unit';

/** “*That* was in 1907”: where a sentence or a part of it begins, nothing is there for a relative “that” to hang on. */
export function isDemonstrative(units: readonly Unit[], at: number, { start }: VerbGroup): boolean {
  return normOf(units[at]) === 'that' && at + 1 === start && (at === 0 || /^[;:]$/.test(normOf(units[at - 1])));
}
