import { prepositions } from '../language/closedClasses';
import type { VerbGroup } from './findVerbs';
import { isNamed, normOf, type Unit } from './unit';

/**
 * Whether a verb without a subject of its own, whose stretch opens at `open`, is a participle though its form does not tell: “*Having been
 * founded* in 1958, S is young”, “With S, *published in 1952*, she made her name”.
 */
export function isParticiple(units: readonly Unit[], open: number, verb: VerbGroup): boolean {
  if (normOf(units[verb.start]) === 'having') return verb.end > verb.start + 1;
  const name = verb.start - 2;
  if (verb.form !== 'past' || verb.end > verb.start + 1 || normOf(units[name + 1]) !== ',') return false;
  const next = units[verb.end];
  const isInFront = prepositions.has(normOf(units[open])) && isNamed(units[name]) && name - open <= 2;
  return isInFront && (next?.kind === 'date' || prepositions.has(normOf(next)));
}
