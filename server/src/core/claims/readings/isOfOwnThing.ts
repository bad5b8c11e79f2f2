import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { partOf } from './clausePart';
import type { Owner } from './ownersByClause';

/** “*A lifeboat of S* capsized in V”: the verb that dates it is said of a thing of its own. */
export function isOfOwnThing(
  context: SentenceContext,
  { asVerb, property }: Occurrence,
  clause: Clause,
  { subject, possessor }: Owner,
): boolean {
  const { verb, subject: head } = clause;
  if (!asVerb || property.value !== 'date' || possessor !== undefined || verb === undefined || head === undefined)
    return false;
  return (
    head < subject.unit &&
    subject.unit < verb.start &&
    context.units[head]?.kind === 'word' &&
    normOf(context.units[head + 1]) === 'of' &&
    partOf(context, clause, subject, property) === 'oblique'
  );
}
