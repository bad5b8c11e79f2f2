import type { Property } from '../../facts/factSet';
import { adverbs, auxiliaries, determiners, prepositions } from '../language/closedClasses';
import { isDash, normOf, type Unit } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { canHold, isPlainNoun } from './slots';

/**
 * “Not in A, as many think, but in *B*”: what is told stands behind the “but”. What “not” alone stands before (“in B, not in *A*”) is told
 * of nothing: undefined.
 */
export function settleContrast(context: SentenceContext, reading: Reading): Reading | undefined {
  const { clause, property, value } = reading;
  const { units } = context;
  const kind = units[value]?.kind;
  if (kind === 'word' || kind === 'mark') return reading;
  const { link, before } = leadOf(units, value);
  if (/^(?:before|after|until|till|since|than)$/.test(link) || (link === 'by' && kind === 'date')) return reading;
  const isDenied = normOf(units[before]) === 'not' && !isWithVerb(units, before);
  const isVerbDenied = clause.modality === 'denied' && clause.verb !== undefined && value >= clause.verb.end;
  if (!isDenied && !isVerbDenied) return reading;
  const told = behindBut(context, value, link, property, isDenied);
  if (told !== undefined)
    return {
      ...reading,
      value: told,
      clause: isVerbDenied ? { ...clause, modality: 'asserted' } : clause,
      how: `${reading.how}, behind “but”`,
    };
  return isDenied ? undefined : reading;
}

/** The preposition that leads to the unit, and the unit before it and its article: “not *in* the old town of *A*”. */
function leadOf(units: readonly Unit[], value: number): { readonly link: string; readonly before: number } {
  let at = value - 1;
  let noun = at;
  if (normOf(units[noun]) === 'of') noun--;
  while (noun > value - 6 && units[noun]?.kind === 'word' && isPlainNoun(normOf(units[noun]))) noun--;
  if (determiners.has(normOf(units[noun]))) at = noun - 1;
  const norm = normOf(units[at]);
  return prepositions.has(norm) ? { link: norm, before: at - 1 } : { link: '', before: at };
}

/** “was *not* V”, “if *not* V”: it is the verb that is denied, or nothing is. */
function isWithVerb(units: readonly Unit[], not: number): boolean {
  return auxiliaries.has(normOf(units[not - 1])) || /^(?:if|or|why|whether)$/.test(normOf(units[not - 1]));
}

const places = new Set(['in', 'at', 'on', 'near', 'outside']);

/** The value that “but” puts in the place of the one that is denied, with the same preposition and nothing behind that would be a clause's. */
function behindBut(
  context: SentenceContext,
  denied: number,
  link: string,
  property: Property,
  mayWait: boolean,
): number | undefined {
  const { units } = context;
  const but = butBehind(units, denied + 1, mayWait);
  if (but === undefined) return undefined;
  let at = but + 1;
  while (adverbs.has(normOf(units[at])) && !prepositions.has(normOf(units[at]))) at++;
  const own = normOf(units[at]);
  if (prepositions.has(own)) {
    if (own !== link && !(places.has(own) && places.has(link))) return undefined;
    at++;
  }
  if (determiners.has(normOf(units[at]))) {
    at++;
    while (at < but + 6 && units[at]?.kind === 'word' && isPlainNoun(normOf(units[at]))) at++;
  }
  const next = units[at + 1];
  const isEnd = next === undefined || next.kind === 'mark' || next.kind === 'date' || prepositions.has(normOf(next));
  return isEnd && canHold(units[at], property) ? at : undefined;
}

/** How many units what is said of the denied value may take, between commas. */
const aside = 16;

function butBehind(units: readonly Unit[], from: number, mayWait: boolean): number | undefined {
  if (normOf(units[from]) === 'but') return from;
  if (normOf(units[from]) !== ',' || !mayWait) return undefined;
  for (let i = from + 1; i < Math.min(units.length, from + aside); i++) {
    if (normOf(units[i]) === 'but') return normOf(units[i - 1]) === ',' ? i : undefined;
    if (/^[;:.]$/.test(normOf(units[i])) || isDash(units, i)) return undefined;
  }
  return undefined;
}
