import { coordinators, determiners, possessives, prepositions } from '../language/closedClasses';
import { beforeArticle } from './beforeArticle';
import type { VerbGroup } from './findVerbs';
import { isNamed, normOf, type Unit } from './unit';

/**
 * Whether what may be a past form can only be a participle of the name before it: “directed *by Wilder*”, “It joined the Sorrel Choir,
 * established *in 1878 by Oda Moe*”, “It *joined* the Sorrel Choir, *founded* in 1878”.
 */
export function isApposedParticiple(units: readonly Unit[], verb: VerbGroup, verbs: readonly VerbGroup[]): boolean {
  if (normOf(units[verb.end]) === 'by') return true;
  if (normOf(units[verb.start - 1]) !== ',' || !isNamed(units[verb.start - 2])) return false;
  // “S, opened in 1951, *and T, married* to V, are …”: each name with what is said of it.
  if (hasAgent(units, verb.end) || (verb.bare && isPaired(units, verb.start - 2))) return true;
  const isFurther = verbs.some(
    ({ form, end, start }) => form === 'past' && end < verb.start && !isInFront(units, start),
  );
  return isFurther && needsObject.test(normOf(units[verb.end - 1])) && !isObjectAhead(units, verb.end);
}

/** Behind a comma and “and”. */
function isPaired(units: readonly Unit[], name: number): boolean {
  const and = beforeArticle(units, name);
  return normOf(units[and]) === 'and' && normOf(units[and - 1]) === ',';
}

/** “*Founded* in 1878, the choir …”: no verb of the clause around it. */
function isInFront(units: readonly Unit[], at: number): boolean {
  return at === 0 || normOf(units[at - 1]) === ',';
}

/** Somebody behind “by”, with nothing but when and where before it. */
function hasAgent(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (/^(?:in|on|at)$/.test(normOf(units[at])) && (units[at + 1]?.kind === 'date' || isNamed(units[at + 1])))
    at += 2;
  const agent = units[at + 1];
  return (
    at > from &&
    normOf(units[at]) === 'by' &&
    (isNamed(agent) || determiners.has(normOf(agent)) || possessives.has(normOf(agent)))
  );
}

/** Verbs that nobody uses without saying what was made. */
export const needsObject = /^(?:founded|established|built|created|constructed|designed|invented|erected|commissioned)$/;

/** “its director, V, *told investors*”, but “its director, V, *killed in* a crash” */
export function isObjectAhead(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  return units[at] !== undefined && units[at]?.kind !== 'mark' && !prepositions.has(norm) && !coordinators.has(norm);
}
