import type { Clause } from './clause';
import { normOf, type Unit } from './unit';

/**
 * “Built by Ida Moe, *a pupil* of Lind's who had …”: a note without a subject. No verb is said of the pupil, which describes Ida Moe; “Built by Moe, a
 * mill *stood* there” has its subject behind the comma.
 */
export function leaveApposed(units: readonly Unit[], clauses: Clause[]): void {
  const [first, ...others] = clauses;
  if (first?.kind !== 'participial' || first.verb?.start !== first.start || first.subject === undefined) return;
  if (first.subject < first.verb.end || others.some(({ kind }) => kind === 'main' || kind === 'coordinate')) return;
  const comma = units.findLastIndex((unit, i) => i < (first.subject ?? 0) && normOf(unit) === ',');
  if (/^an?$/.test(normOf(units[comma + 1]))) clauses[0] = { ...first, subject: undefined };
}
