import { determiners } from '../../../language/closedClasses';
import { stemsOf } from '../../../language/stemsOf';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “*gave birth* to a son”, “was *sentenced to death*”, “*threatened with closure*”: a bare noun that belongs to its verb, and tells nothing of the subject's own. */
export function isIdiom({ units }: SentenceContext, { property, trigger, value }: Reading): boolean {
  // “the drug *brought in* $2 billion”: what it earned, and not what one of it costs.
  if (property.id === 'price')
    return normOf(units[value - 1]) === 'in' && /^br(?:ings?|ought)$/.test(normOf(units[value - 2]));
  // “the speed *limit*”
  if (property.id === 'speed')
    return trigger !== undefined && /^(?:limit|trap|camera|restriction)s?$/.test(normOf(units[trigger.last + 1]));
  if (property.value !== 'date' || trigger === undefined || trigger.asVerb === true) return false;
  const before = units[trigger.first - 1];
  if (before?.kind !== 'word' || determiners.has(before.norm)) return false;
  if (before.norm !== 'to' && before.norm !== 'with') return giving.has(before.stem);
  const verb = units[trigger.first - 2];
  return verb?.kind === 'word' && threatening.has(verb.stem);
}

const giving = stemsOf('give face fear escape avert avoid risk');
const threatening = stemsOf('sentence condemn threaten');
