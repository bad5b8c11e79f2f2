import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';
import { adverbs, prepositions } from './language/closedClasses';
import { verbForm } from './language/verbForms';
import type { Clause } from './sentence/clause';
import { normOf, type Unit } from './sentence/unit';

/** The verb that opens a sentence without its subject and its auxiliary, as notes and programmes have it: “*Directed* by Ida Moe.” */
export function elidedAt(units: readonly Unit[], [clause]: readonly Clause[]): number | undefined {
  const verb = clause?.verb;
  if (clause === undefined || verb === undefined || clause.subject !== undefined || clause.marker === 'and')
    return undefined;
  const form = verbForm(normOf(units[verb.start]));
  if (clause.start > 0 || (form !== 'past' && form !== 'participle' && normOf(units[verb.start]) !== 'born'))
    return undefined;
  for (let i = 0; i < verb.start; i++)
    if (units[i]?.kind !== 'ordinal' && !adverbs.has(normOf(units[i])) && normOf(units[i]) !== 'first')
      return undefined;
  // “*Shut* the door”: what has an object has a subject as well.
  const next = units[verb.end];
  return next === undefined || next.kind === 'date' || next.kind === 'mark' || prepositions.has(normOf(next))
    ? verb.start
    : undefined;
}

/** Of whom such a sentence speaks: what the sentence before is about. */
export function resolveElision({ recent, sentence }: Discourse): Entity | undefined {
  const topics = recent.filter(r => r.isTopic && r.sentence === sentence - 1);
  return topics.every(({ entity }) => entity === topics[0]?.entity) ? topics[0]?.entity : undefined;
}
