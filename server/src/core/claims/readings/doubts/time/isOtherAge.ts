import { normOf, wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { tellsDeath } from '../../ages/tellsDeath';

/**
 * “first raced *when he was nine*”, “was 19 *when he met her*”, “baked *at the age of six*”, “*will be* 40”: how old somebody was or will be at
 * another time than the fact's. Who is said to die has reached that age.
 */
export function isOtherAge(context: SentenceContext, { property, value, clause, subject }: Reading): boolean {
  const { units } = context;
  if (isAgeAtTurn(property)) return isAgeAtDeath(context, value);
  if (property.id !== 'age' || tellsOwnDeath(context, subject)) return false;
  if (clause.tense === 'future' || times.has(clause.marker ?? '') || times.has(wordOf(units[clause.start])))
    return true;
  const next = units.slice(value + 1, value + 4).map(normOf);
  if (clause.tense === 'past' && next.some((norm, i) => norm === 'when' || (norm === 'at' && next[i + 2] === 'time')))
    return true;
  return isAtAge(units.slice(Math.max(0, value - 6), value).map(normOf)) || isFrontedPast(units, value, clause);
}

/** A curator's “age on taking office”, of which “he died *aged 46*” says nothing. */
function isAgeAtTurn({ id, value, label, triggers }: Reading['property']): boolean {
  if (id === 'age' || value !== 'quantity' || !/\bage\b/i.test(label)) return false;
  return ![label, ...triggers].some(words => /\b(?:death|died|dies|dying|lived|reached)\b/i.test(words));
}

/** “died in a car, *aged 46*”, “S, *aged 46*, was killed”: what the verb next to it tells. */
function isAgeAtDeath({ units, clauses }: SentenceContext, value: number): boolean {
  const events = clauses.filter(({ verb }) => verb !== undefined && normOf(units[verb.end - 1]) !== 'aged');
  const starts = ({ verb }: Reading['clause']) => verb?.start ?? value;
  const told = events.findLast(each => starts(each) < value) ?? events.find(each => starts(each) > value);
  return told !== undefined && tellsDeath(units, told);
}

function tellsOwnDeath({ units, clauses, subjects }: SentenceContext, { entity }: Reading['subject']): boolean {
  return clauses.some(
    each => tellsDeath(units, each) && subjects.some(s => s.unit === each.subject && s.entity === entity),
  );
}

const times = new Set('when until till before after since while once as'.split(' '));

/** “at the age of”, “at the tender age of”, “from the age of”, “by age”; not “reached the age of”. */
function isAtAge(before: readonly string[]): boolean {
  const age = before.lastIndexOf('age');
  return (
    age > 0 && before.slice(Math.max(0, age - 3), age).some(norm => /^(?:at|from|by|since|before|until)$/.test(norm))
  );
}

/** “*Aged six*, he moved to Spain.” */
function isFrontedPast(units: SentenceContext['units'], value: number, { tense }: Reading['clause']): boolean {
  return value === 1 && tense === 'past' && units[0]?.kind === 'word' && units[0].norm === 'aged';
}
