import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';
import { prepositions, relatives } from './language/closedClasses';
import { pronounOf } from './language/pronounOf';
import { normOf, type Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';

/** “Ida Moe noticed. *The old woman*, who …”: the only one whom the sentence before named, if the words do not tell somebody apart. */
export function personDescribed(
  units: readonly Unit[],
  at: number,
  norm: string,
  sofar: readonly SubjectUnit[],
  { recent, sentence, block }: Discourse,
): Entity | undefined {
  const next = units[at + 1];
  if (
    relatives.has(normOf(next)) ||
    normOf(next) === 'next' ||
    (prepositions.has(normOf(next)) && next?.kind === 'word')
  )
    return undefined;
  if (sofar.some(({ entity }) => entity.type === 'person')) return undefined;
  const told = recent.filter(
    r =>
      r.sentence === sentence - 1 &&
      r.block === block &&
      (r.type === 'person' || (r.type === undefined && r.isSubject)),
  );
  const [only, ...others] = new Set(told.map(({ entity }) => entity));
  if (only === undefined || others.length > 0) return undefined;
  const called = pronounOf(only.label);
  return called === undefined || called === pronounOf(norm) ? only : undefined;
}

/** Words for anybody, by sex and age alone. */
const people = new Set('man woman boy girl lady gentleman widow widower'.split(' '));

/** “The *man*”, “the *widow*”: of whom nothing else is told. */
export function isAnybody(norm: string): boolean {
  return people.has(norm);
}
