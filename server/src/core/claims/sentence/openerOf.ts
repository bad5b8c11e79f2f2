import { coordinators } from '../language/closedClasses';
import { beforeAdverbs } from './beforeAdverbs';
import { opensClause } from './clauseCuts';
import type { VerbGroup } from './findVerbs';
import { normOf, type Unit } from './unit';

/** Where the embedded clause of a verb opens, when it does not open its stretch: at “who”, at “as”, at the comma before a participle. */
export function openerOf(units: readonly Unit[], from: number, verb: VerbGroup, resumes: boolean): number | undefined {
  // “Flights, grounded for two years, resumed”: after an embedded clause, or with no other verb, the past form is the finite verb.
  const before = verb.bare ? beforeAdverbs(units, verb.start) : verb.start - 1;
  const afterComma = normOf(units[before]) === ',' && !goesOnBehind(units, from, before);
  if (verb.bare && !(resumes && verb.form === 'past') && afterComma) return before;
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
