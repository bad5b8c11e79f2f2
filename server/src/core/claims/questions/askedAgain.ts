import { adverbs, coordinators, prepositions, pronouns } from '../language/closedClasses';
import { stem } from '../language/stem';
import { isNamed, normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { isSaidAlike } from './isSaidAlike';
import type { Asked } from './question';

/**
 * “Who owns the Herald? V. *What did he pay?*”, “When was it founded? In V. *And by whom?*”: a question that names nothing asks further of what the
 * one before asked of. What its asking words ask for is still to be told.
 */
export function askedAgain(context: SentenceContext, before: readonly Asked[], time: Asked['time']): Asked[] {
  const { units, clauses, index } = context;
  const [first] = before;
  if (first === undefined || units.some(isNamed)) return [];
  const { entity } = first;
  if (clauses.every(({ verb }) => verb === undefined)) {
    if (!units.every((unit, i) => asksOn(normOf(unit), i))) return [];
    return [...(index.bySubject.get(entity.id)?.values() ?? [])].flatMap(([fact]) =>
      fact !== undefined &&
      before.some(({ property }) => property !== fact.property && isSaidAlike(index, property, fact.property))
        ? [{ entity, property: fact.property, time }]
        : [],
    );
  }
  // “Where was *he* born?” asks of somebody else.
  const said = context.occurrences().filter(({ wording }) => wording.role !== 'does');
  const isLast = (at: number) => units.slice(at).every(unit => isRest(normOf(unit)));
  const ids = new Set([
    ...said.filter(({ last }) => isLast(last + 1)).map(({ property }) => property.id),
    ...clauses.flatMap(({ verb }) => (verb !== undefined && isLast(verb.end) ? leadingTo(context, verb.end - 1) : [])),
  ]);
  return [...ids].flatMap(id => {
    const property = index.bySubject.get(entity.id)?.get(id)?.[0]?.property;
    return property === undefined ? [] : [{ entity, property, time }];
  });
}

/** “What did he *pay*?”: the properties of which a wording has a value right behind the verb, and whose it is behind that. */
function leadingTo({ units, index }: SentenceContext, at: number): string[] {
  const verb = stem(normOf(units[at]));
  return (index.patterns.get(verb) ?? []).flatMap(({ property, pattern }) =>
    pattern.text.startsWith(`${verb} {value} `) ? [property] : [],
  );
}

/** The words of “And by whom?”, “At what price, then?”. */
function asksOn(norm: string, at: number): boolean {
  return asking.test(norm) || adverbs.has(norm) || (at < 2 && (coordinators.has(norm) || leading.test(norm)));
}

const asking = /^(?:[?,]|who|whom|when|where|how|much|many|what|which|year|price|long)$/;

const leading = /^(?:by|in|at|for|on)$/;

/** “What did he pay *for it, then?*” */
function isRest(norm: string): boolean {
  return /^[?,]$/.test(norm) || adverbs.has(norm) || prepositions.has(norm) || pronouns.has(norm);
}
