import { adverbs, prepositions, relatives, subordinators } from '../language/closedClasses';
import type { VerbGroup } from './findVerbs';
import { isNamed, normOf, type Unit } from './unit';

/**
 * “S, *though few remember it,* died …”, “S, *if small,* opened …”: where what stands between two commas has a verb that nobody knows, or none,
 * it has the opening word for itself, and the verb behind the second comma, whose index this is, is that of the clause around it.
 */
export function asideEnd(units: readonly Unit[], opener: number, verb: VerbGroup): number | undefined {
  if (normOf(units[opener]) !== ',') return undefined;
  let comma = verb.start - 1;
  while (adverbs.has(normOf(units[comma]))) comma--;
  if (normOf(units[comma]) !== ',' || comma < opener + 3) return undefined;
  if (units.slice(opener + 1, comma).some(unit => unit.kind === 'mark')) return undefined;
  const [word, next] = [normOf(units[opener + 1]), normOf(units[opener + 2])];
  if (!subordinators.has(word) && !relatives.has(word)) return undefined;
  // “The college, *which all call S*, opened”: a name for what the clause is about.
  if (isNamed(units[comma - 1]) && units.slice(opener, comma).some(unit => calling.test(normOf(unit))))
    return undefined;
  // “S, *which after long delays*, opened”, “S, *who in 1951*, died”: a comma too many.
  return relatives.has(word) && (prepositions.has(next) || adverbs.has(next)) ? undefined : comma;
}

const calling = /^(?:calls?|names?|nicknames?|dub|dubs)$/;
