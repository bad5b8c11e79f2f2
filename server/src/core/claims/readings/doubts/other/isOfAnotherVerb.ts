import { gettingVerbs } from '../../../language/gettingVerbs';
import { stem } from '../../../language/stem';
import { stemsOf } from '../../../language/stemsOf';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { typesOfNoun } from '../../../typesOfNoun';

/** “At the Academy Awards it was *nominated* nine times”: how often is said of the verb, and a noun beside it is counted only by those who get it. */
export function isOfAnotherVerb(context: SentenceContext, { clause, trigger, value }: Reading): boolean {
  const unit = context.units[value];
  if (unit?.kind !== 'quantity' || !/^times?$/.test(unit.quantity.unit ?? '')) return false;
  if (trigger === undefined || clause.verb === undefined) return false;
  if (trigger.first < clause.verb.end && clause.verb.start <= trigger.last) return false;
  const verb = normOf(context.units[clause.verb.end - 1]);
  // “*three times mayor*, she …”, “made her *mayor three times*”
  if (value === trigger.first - 1 && isOffice(context, trigger.last)) return false;
  if (value === trigger.last + 1 && making.has(stem(verb)) && trigger.first >= clause.verb.end) return false;
  return (
    !/^(?:is|are|was|were|be|been|being|'s)$/.test(verb) && !gettingVerbs.has(stem(verb)) && !having.has(stem(verb))
  );
}

/** “three times *mayor*”, “*champion* twice”: a noun for what somebody is. */
function isOffice({ units }: SentenceContext, at: number): boolean {
  return typesOfNoun(normOf(units[at]))?.has('person') === true;
}

const making = stemsOf('make elect choose appoint vote crown become serve');

/** Besides the verbs of getting themselves. */
const having = stemsOf(
  'lift capture land bag scoop carry hold retain clinch have possess score achieve award give grant hand bestow',
);
