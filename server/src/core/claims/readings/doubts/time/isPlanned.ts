import { prepositions } from '../../../language/closedClasses';
import { copulas } from '../../../language/copulas';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/** Plans, where what was planned stands behind. */
const meant = /^(?:meant|supposed|slated|intended|hoped|promised|set|due|earmarked|pencilled|penciled|billed)$/;
/** Plans as well as any word that stands beside a noun: “the planned opening in 2018”, but not “the first scheduled flight”. */
const planned = /^(?:planned|projected|proposed|forecast|expected|scheduled|budgeted|targeted|anticipated)$/;

/** “was *slated for* opening in 2018”, “*planned* to open in 2018 and to cost £3bn”, “the *planned* opening in 2018”: what came of it, it does not say. */
export function isPlanned({ units, clauses }: SentenceContext, reading: Reading): boolean {
  const { property, value, clause } = reading;
  // “was planned *to open*”: the clause itself asserts nothing.
  if ((property.value !== 'date' && property.value !== 'quantity') || clause.modality === 'conditional') return false;
  // “announced *for 3 June*, then *for 17 March*”
  if (units[value]?.kind === 'date' && normOf(units[value - 1]) === 'for') return true;
  for (let i = value - 1; i >= 0; i--) {
    const norm = normOf(units[i]);
    if (/^[,;:()—]$/.test(norm)) return false;
    if (isThought(units, i, reading)) return true;
    // A curator may have a property for when a thing was planned. The vocabulary's “set” of “set off” is no plan.
    if (isPlan(units, i)) return !isOwnWord(norm, property);
    // “Planned in 1974 and *opened* in 1979”
    if (normOf(units[i - 1]) !== 'to' && clauses.some(({ verb }) => verb?.start === i && !isPlan(units, verb.end - 1)))
      return false;
  }
  return false;
}

/** “The opening was *the mayor's idea* of 1975”: when somebody thought of it. */
function isThought(units: readonly Unit[], at: number, { clause: { verb }, trigger }: Reading): boolean {
  if (verb === undefined || trigger === undefined || !thoughts.test(normOf(units[at]))) return false;
  return trigger.last < verb.start && verb.end <= at && copulas.has(normOf(units[verb.end - 1]));
}

const thoughts = /^(?:idea|plan|proposal|suggestion|brainchild|dream|pledge|promise|demand|condition)$/;

function isOwnWord(norm: string, { label, triggers }: Reading['property']): boolean {
  return [label, ...triggers]
    .join(' ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .includes(norm);
}

function isPlan(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  const next = normOf(units[at + 1]);
  // “It opened as *planned* in 1995.”
  if (/^(?:as|than)$/.test(normOf(units[at - 1]))) return false;
  if (meant.test(norm))
    return (
      (next === 'to' && units[at + 2]?.kind === 'word') || next === 'for' || isDue(norm, next) || isPromised(norm, next)
    );
  if (!planned.test(norm)) return false;
  return prepositions.has(next) || next === 'to' || (units[at + 1]?.kind === 'word' && norm !== 'scheduled');
}

/** “*due* in 2018” */
function isDue(norm: string, next: string): boolean {
  return norm === 'due' && /^(?:in|on|by)$/.test(next);
}

/** “the *promised* opening in 2018” */
function isPromised(norm: string, next: string): boolean {
  return /^(?:promised|intended)$/.test(norm) && isPlainNoun(next);
}
