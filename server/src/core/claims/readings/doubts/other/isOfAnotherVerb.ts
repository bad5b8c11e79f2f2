import { stem } from '../../../language/stem';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “At the Academy Awards it was *nominated* nine times”: how often is said of the verb, and a noun beside it is counted only by those who get it. */
export function isOfAnotherVerb(context: SentenceContext, { clause, trigger, value }: Reading): boolean {
  const unit = context.units[value];
  if (unit?.kind !== 'quantity' || !/^times?$/.test(unit.quantity.unit ?? '')) return false;
  if (trigger === undefined || clause.verb === undefined) return false;
  if (trigger.first < clause.verb.end && clause.verb.start <= trigger.last) return false;
  const verb = normOf(context.units[clause.verb.end - 1]);
  return !/^(?:is|are|was|were|be|been|being|'s)$/.test(verb) && !getting.has(stem(verb));
}

const getting = new Set(
  `win take lift claim get receive earn gain collect capture land secure bag scoop carry hold retain clinch have possess score achieve
   award give grant hand bestow`
    .split(/\s+/)
    .map(stem),
);
