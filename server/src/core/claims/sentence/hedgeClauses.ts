import type { Clause } from './clause';
import { isInverted } from './clauseMood';
import { findFiction, isInvented } from './fiction';
import { findDisclaimed } from './findDisclaimed';
import { findRetracted } from './findRetracted';
import { findHearsay, type Hearsay } from './hearsay';
import { normOf, type Unit, wordOf } from './unit';

/** Takes what a sentence tells of a film, of what the papers or the text itself once wrote, or of what would have been, for told and not asserted. */
export function hedgeClauses(units: readonly Unit[], clauses: readonly Clause[]): Clause[] {
  const fiction = findFiction(units);
  const hearsays = [findHearsay(units), findRetracted(units), findDisclaimed(units)];
  const supposed = isSupposed(units);
  const condition = conditionOf(units, clauses);
  return clauses.map(clause => {
    if (clause.modality !== 'asserted' && clause.modality !== 'future') return clause;
    const isHedged =
      supposed ||
      (fiction !== undefined && isInvented(units, fiction, clause)) ||
      hearsays.some(hearsay => hearsay !== undefined && isHeard(hearsay, clause)) ||
      (condition !== undefined && isConsequence(units, clause, condition));
    return isHedged ? { ...clause, modality: 'told' } : clause;
  });
}

function opening(units: readonly Unit[]): number {
  return units.findIndex(unit => unit.kind !== 'mark');
}

function isHeard({ from, to }: Hearsay, clause: Clause): boolean {
  return from < clause.end && clause.start < to && from <= endOf(clause);
}

function endOf({ verb, end }: Clause): number {
  return verb?.end ?? end;
}

/** “*Suppose* the bridge had opened in 1938.” */
function isSupposed(units: readonly Unit[]): boolean {
  return /^(?:imagine|suppose|supposing|assuming|assume|pretend)$/.test(wordOf(units[opening(units)]));
}

/** “*Had* money come in time, …”, “*But for* the fog, …”: where the condition ends that the sentence begins with. */
function conditionOf(units: readonly Unit[], clauses: readonly Clause[]): number | undefined {
  const [first] = clauses;
  const isCondition = first?.verb?.start === opening(units) && isInverted(units, first);
  const isButFor = normOf(units[0]) === 'but' && normOf(units[1]) === 'for';
  if (!isCondition && !isButFor) return undefined;
  const comma = units.findIndex(unit => normOf(unit) === ',');
  return comma < 0 ? undefined : comma;
}

/** What follows from it, up to a semicolon. Relative clauses tell of the world as it is. */
function isConsequence(units: readonly Unit[], { kind, verb }: Clause, condition: number): boolean {
  if (verb === undefined || verb.start < condition || (kind !== 'main' && kind !== 'coordinate')) return false;
  return !units.slice(condition, verb.start).some(unit => /^[;:]$/.test(normOf(unit)));
}
