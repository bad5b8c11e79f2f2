import type { Entity } from '../facts/factSet';
import { foldName } from '../values/names/foldName';
import type { Discourse } from './discourse';
import { isSubjectOf } from './isSubjectOf';
import { determiners } from './language/closedClasses';
import { givenNames } from './language/givenNames';
import { isPlainNoun } from './readings/slots';
import type { Clause } from './sentence/clause';
import { isDash, isNamed, normOf, type Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';

/** “Ida Moe grew up poor. *Ida* left at twelve”: the only one lately told of who is called so. */
export function resolveGivenName(
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
  sofar: readonly SubjectUnit[],
  { recent }: Discourse,
): Entity | undefined {
  const unit = units[at];
  if (unit?.kind !== 'name' || unit.first < unit.last) return undefined;
  const own = foldName(unit.text);
  if (!givenNames.he.has(own) && !givenNames.she.has(own)) return undefined;
  // “her daughter *Ida*”, “the *Ida*”; a sentence's first word has a capital anyway.
  const link = units[at - 1];
  if (
    isNamed(link) ||
    (determiners.has(normOf(link)) && normOf(link) !== 'that') ||
    (link?.kind === 'word' && isPlainNoun(link.norm))
  )
    return undefined;
  // “Her mother, *Ida*, died in 1951”
  const isApposed = /^[,(]$/.test(normOf(link)) || isDash(units, at - 1);
  if (isApposed && units[at - 2]?.kind === 'word' && isPlainNoun(normOf(units[at - 2]))) return undefined;
  if (unit.initial && !isSubjectOf(units, clauses, at)) return undefined;
  const isCalledSo = (name: string) => foldName(name).split(/[\s-]/).includes(own);
  const here = sofar.filter(({ entity }) => isCalledSo(entity.label));
  const before = recent.filter(({ name, type }) => type !== 'place' && isCalledSo(name));
  const [only, ...others] = new Set([...here, ...before].map(({ entity }) => entity));
  if (only?.type !== 'person' || others.length > 0) return undefined;
  const [first, ...rest] = foldName(only.label).split(' ');
  return first === own && rest.length > 0 ? only : undefined;
}
