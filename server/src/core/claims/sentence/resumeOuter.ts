import { prepositions } from '../language/closedClasses';
import type { Clause } from './clause';
import { isDash, normOf, type Unit } from './unit';

/**
 * “S was founded in V, where it still rows, *in April 1904*”, “… (as all know) *on 3 May*”: what stands behind an interposed clause goes
 * on with the clause around it. Changes the clauses, which are in order.
 */
export function resumeOuter(units: readonly Unit[], clauses: Clause[]): void {
  for (let c = 1; c < clauses.length; c++) {
    const clause = clauses[c];
    const outer = clauses[c - 1];
    if (clause === undefined || outer === undefined || outer.lead !== undefined || outer.end !== clause.start) continue;
    if (outer.verb === undefined || isEmbedded(outer) || !isEmbedded(clause)) continue;
    const isOuters = isElsewhen(units, clause, outer) || hasOwnDate(units, clause, outer);
    const end = closing(units, clause) ?? (isOuters ? datedTail(units, clause) : undefined);
    if (end === undefined) continue;
    clauses[c - 1] = { ...outer, lead: { start: end, end: clause.end } };
    clauses[c] = { ...clause, end };
  }
}

function isEmbedded({ kind }: Clause): boolean {
  return kind === 'relative' || kind === 'subordinate' || kind === 'participial';
}

/** The bracket or dash that closes what one before the clause has opened, where something follows it. */
function closing(units: readonly Unit[], { start, end, verb }: Clause): number | undefined {
  const opened = isBracketOrDash(units, start) ? start : start - 1;
  if (!isBracketOrDash(units, opened)) return undefined;
  const isBracket = normOf(units[opened]) === '(';
  for (let i = verb?.end ?? start; i < end - 1; i++)
    if (isBracket ? normOf(units[i]) === ')' : isDash(units, i)) return i;
  return undefined;
}

function isBracketOrDash(units: readonly Unit[], at: number): boolean {
  return normOf(units[at]) === '(' || isDash(units, at);
}

/** The clause tells what is so now, the one around it what was: a date behind both is that of the one that was. */
function isElsewhen(units: readonly Unit[], { tense, kind, verb }: Clause, outer: Clause): boolean {
  if (outer.tense !== 'past') return false;
  const isCalling =
    kind === 'participial' && /^(?:called|known|nicknamed|dubbed)$/.test(normOf(units[(verb?.end ?? 0) - 1]));
  return isCalling || (kind !== 'participial' && tense === 'present');
}

/** “It joined a choir, *established in 1878* by V, in 1928”: each has one date, and the second is that of the clause around the other. */
function hasOwnDate(units: readonly Unit[], clause: Clause, outer: Clause): boolean {
  const tail = datedTail(units, clause);
  if (tail === undefined || outer.tense !== 'past' || units.slice(outer.start, outer.end).some(isDate)) return false;
  return units.slice(clause.start, tail).filter(isDate).length === 1;
}

function isDate({ kind }: Unit): boolean {
  return kind === 'date';
}

/** The comma behind the clause's verb before a date with its year, where nothing else follows. */
export function datedTail(units: readonly Unit[], { verb, end }: Clause): number | undefined {
  let last = end - 1;
  while (units[last]?.kind === 'mark') last--;
  const date = units[last];
  if (date?.kind !== 'date' || date.date.kind !== 'absolute') return undefined;
  const comma = prepositions.has(normOf(units[last - 1])) ? last - 2 : last - 1;
  return normOf(units[comma]) === ',' && comma >= (verb?.end ?? end) ? comma : undefined;
}
