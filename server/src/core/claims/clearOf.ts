import type { Recent } from './discourse';

/** One antecedent is clear: the only one, or the only subject; else none is. */
export function clearOf(candidates: readonly Recent[]): Recent | undefined {
  const distinct = new Map(candidates.map(c => [c.name, c]));
  if (distinct.size === 1) return candidates[candidates.length - 1];
  const subjects = new Map(candidates.filter(c => c.isSubject).map(c => [c.name, c]));
  if (subjects.size === 1) return [...subjects.values()][0];
  return distinct.size > 1
    ? { entity: undefined, name: '', type: undefined, sentence: 0, block: 0, isSubject: false }
    : undefined;
}

/** What no fact knows, told of in that sentence. */
export function isUnknownSubject({ entity, isSubject, sentence }: Recent, at: number): boolean {
  return entity === undefined && isSubject && sentence === at;
}
