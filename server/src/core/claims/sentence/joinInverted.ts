import { auxiliaries, determiners, prepositions } from '../language/closedClasses';
import type { Clause } from './clause';
import { isNamed, normOf, type Unit } from './unit';

/**
 * “Not until 1920 *did* the bridge *open*”, “only then *was* it *opened*”: the subject parts the auxiliary from its verb, and the two are one
 * clause. “1955 *saw* her *marry*”: what a year sees is done in it. Changes the clauses, which are in order.
 */
export function joinInverted(units: readonly Unit[], clauses: Clause[]): void {
  for (let c = clauses.length - 1; c > 0; c--) {
    const [first, second] = [clauses[c - 1], clauses[c]];
    if (first?.verb === undefined || second?.verb === undefined || first.end !== second.start) continue;
    if (first.lead !== undefined || (second.kind !== 'main' && second.kind !== 'participial')) continue;
    const subject = headBetween(units, first.verb.end, second.verb.start);
    if (subject === undefined) continue;
    const passive = second.kind === 'participial' || second.passive;
    if (opensInverted(units, first))
      clauses.splice(c - 1, 2, { ...first, end: second.end, verb: second.verb, passive, subject });
    else if (isSeeing(units, first))
      clauses.splice(c - 1, 2, { ...second, start: first.start, tense: first.tense, kind: 'main', passive, subject });
    // “Thousands *watched* the bridge *open* in 1920.”
    else if (second.kind === 'main' && second.subject === first.subject && isWatching(units, first)) {
      clauses[c - 1] = { ...first, end: first.verb.end };
      clauses[c] = { ...second, start: first.verb.end, tense: first.tense, subject };
    }
  }
}

/** “*Not until 1920 did* …”, “*Only* in May *was* …”: nothing but an auxiliary behind a word that is said of the time. */
function opensInverted(units: readonly Unit[], { start, verb, kind, modality }: Clause): boolean {
  if (verb === undefined || verb.end !== verb.start + 1 || kind !== 'main' || modality !== 'asserted') return false;
  return (
    /^(?:not|only|never|hardly|rarely)$/.test(normOf(units[start])) &&
    inverting.has(normOf(units[verb.start])) &&
    auxiliaries.has(normOf(units[verb.start]))
  );
}

const inverting = new Set(['did', 'was', 'were', 'had', 'has', 'have']);

/** “*1955 saw* …”, “the year *1955 saw* …” */
function isSeeing(units: readonly Unit[], { verb }: Clause): boolean {
  return (
    verb !== undefined &&
    verb.end === verb.start + 1 &&
    normOf(units[verb.start]) === 'saw' &&
    units[verb.start - 1]?.kind === 'date'
  );
}

function isWatching(units: readonly Unit[], { verb }: Clause): boolean {
  return verb !== undefined && /^(?:saw|watched|witnessed)$/.test(normOf(units[verb.end - 1]));
}

/** The name or the noun of which the verb behind is said: nothing but it and what it is of or in stands there. */
function headBetween(units: readonly Unit[], from: number, to: number): number | undefined {
  let at = determiners.has(normOf(units[from])) ? from + 1 : from;
  while (
    at + 1 < to &&
    !isNamed(units[at]) &&
    units[at + 1]?.kind === 'word' &&
    !prepositions.has(normOf(units[at + 1]))
  )
    at++;
  const isHead = at < to && (isNamed(units[at]) || units[at]?.kind === 'word');
  return isHead && !/^(?:that|as|to|and|,)$/.test(normOf(units[at])) ? at : undefined;
}
