import { coordinators, pronouns } from '../language/closedClasses';
import { typesOfNoun } from '../typesOfNoun';
import type { Clause } from './clause';
import { normOf, type Unit } from './unit';

/**
 * “She was knighted in 1912, *when the mills closed*, and died in 1928”: the clause around one that a date leads to and commas close, where what
 * stands behind “and” goes on with it. In “when *her father* fell ill, and died” it may be he who died.
 */
export function outerOfWhen(
  units: readonly Unit[],
  previous: Clause | undefined,
  earlier: readonly Clause[],
  at: number,
): Clause | undefined {
  if (previous?.marker !== 'when' || previous.kind !== 'subordinate' || previous.subject === undefined)
    return undefined;
  if (normOf(units[previous.start]) !== ',' || units[previous.start - 1]?.kind !== 'date') return undefined;
  if (normOf(units[at]) !== ',' || !coordinators.has(normOf(units[at + 1]))) return undefined;
  const doer = units[previous.subject];
  const isThing = doer?.kind === 'word' && !pronouns.has(doer.norm) && isOfThings(doer.norm);
  const outer = earlier.findLast(({ end }) => end <= previous.start);
  return isThing && (outer?.kind === 'main' || outer?.kind === 'coordinate') ? outer : undefined;
}

/** What stands for nobody: of a noun that the tables lack, only the plural tells that one who died alone is not meant. */
function isOfThings(norm: string): boolean {
  const types = typesOfNoun(norm);
  return types === undefined ? /[a-z]s$/.test(norm) : !types.has('person');
}
