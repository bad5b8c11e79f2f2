import type { Clause } from './sentence/clause';
import { isNamed, normOf, type Unit } from './sentence/unit';

/** Whether some clause is said of the unit: “*Emil Rask* and *Carl Voss* shared a desk” is said of both. */
export function isSubjectOf(units: readonly Unit[], clauses: readonly Clause[], unit: number): boolean {
  return clauses.some(({ subject }) => subject !== undefined && (subject === unit || isListed(units, unit, subject)));
}

/** From the name on to the subject, which is the last of them, nothing but names joined by commas and “and”. */
function isListed(units: readonly Unit[], from: number, subject: number): boolean {
  if (from >= subject || !/^(?:and|or)$/.test(normOf(units[subject - 1])) || !isNamed(units[subject])) return false;
  return units.slice(from, subject).every(unit => isNamed(unit) || /^(?:,|and|or)$/.test(normOf(unit)));
}
