import { coordinators, prepositions, relatives, subordinators } from '../language/closedClasses';
import { beforeAdverbs } from './beforeAdverbs';
import { opensClause, startsSubject } from './clauseCuts';
import type { VerbGroup } from './findVerbs';
import { isDash, isNamed, normOf, type Unit } from './unit';

/** “*having been* closed”, “*being* V high”, “closed in 1951”: a form that is no sentence's verb. */
export function isNonFinite({ bare, finite }: VerbGroup): boolean {
  return bare || finite === 'having' || finite === 'being';
}

/** Where the embedded clause of a verb opens, when it does not open its stretch: at “who”, at “as”, at the comma before a participle. */
export function openerOf(units: readonly Unit[], from: number, verb: VerbGroup, resumes: boolean): number | undefined {
  // “Flights, grounded for two years, resumed”: after an embedded clause, or with no other verb, the past form is the finite verb.
  const isParticipial = isNonFinite(verb);
  const before = isParticipial ? beforeAdverbs(units, verb.start) : verb.start - 1;
  const afterComma = normOf(units[before]) === ',' && !goesOnBehind(units, from, before);
  if (isParticipial && !(resumes && verb.form === 'past') && afterComma) return before;
  for (let i = verb.start - 1; i >= from; i--) {
    if (opensClause(units, i, verb)) return i > 0 && normOf(units[i - 1]) === ',' ? i - 1 : i;
    if (/^[;:()]$/.test(normOf(units[i]))) return undefined;
  }
  return undefined;
}

/** “which had two sets *and, after her collision, rolled over*”: what stands between the commas parts no clause from its verb. */
function goesOnBehind(units: readonly Unit[], from: number, comma: number): boolean {
  for (let i = comma - 1; i > from; i--) if (normOf(units[i]) === ',') return coordinators.has(normOf(units[i - 1]));
  return false;
}

/** “…, and in 1935, *when war came*, it burned”: what the aside hangs on is the next clause's. */
export function goesOnBehindAside(units: readonly Unit[], { end }: VerbGroup, next: VerbGroup | undefined): boolean {
  if (next === undefined) return false;
  let comma = next.start - 1;
  while (comma >= end && normOf(units[comma]) !== ',') comma--;
  return comma >= end && !units.slice(comma + 1, next.start).some(unit => isLinking(normOf(unit)));
}

function isLinking(norm: string): boolean {
  return subordinators.has(norm) || relatives.has(norm) || coordinators.has(norm);
}

/** Where the stretch begins that ends at `to`. With a clause to come, it may begin with “, and in 1935”. */
export function lastStrongMark(units: readonly Unit[], from: number, to: number, goesOn: boolean): number {
  for (let i = to - 1; i > from; i--) {
    if (/^[;:]$/.test(normOf(units[i])) || isDash(units, i)) return i;
    if (
      coordinators.has(normOf(units[i])) &&
      ((startsSubject(units[i + 1]) && !isNamed(units[i - 1])) ||
        (goesOn && normOf(units[i - 1]) === ',' && prepositions.has(normOf(units[i + 1]))))
    )
      return i;
  }
  return from;
}
