import { isIn } from '../../../sentence/clause';
import { normOf, type Unit, wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isState } from './isFormerHolder';

/** What comes to be so: it was otherwise before, as the fact may have it. */
const turning = /^(?:become|move|relocate|shift|transfer|join|take|pass|switch|replace)$/;

/** What is so for a time, in the past: “*was operated* by V in 1990”, and not “was bought by V in 1990”. */
const lasting = /^(?:was|were|operated|ran|run|owned|managed|based|headquartered|held|belonged)$/;

/**
 * “*will become* part of V”, “*will move* its headquarters to V”, “*In 1800* V *was* the largest city of S”: what is so for a time, where the
 * fact tells of none.
 */
export function isTurning(context: SentenceContext, { property, facts, clause }: Reading): boolean {
  const { units } = context;
  if (!isState(property) || facts.some(fact => fact.valid !== undefined) || clause.verb === undefined) return false;
  if (clause.tense === 'future')
    return turning.test(normOf(units[clause.verb.end - 1])) || hasTime(units, clause, 'by');
  return clause.tense === 'past' && lasting.test(normOf(units[clause.verb.end - 1])) && hasTime(units, clause, 'in');
}

function hasTime(units: readonly Unit[], clause: Reading['clause'], link: string): boolean {
  return units.some(
    (unit, i) => isIn(clause, i) && unit.kind === 'date' && [1, 2].some(step => wordOf(units[i - step]) === link),
  );
}
