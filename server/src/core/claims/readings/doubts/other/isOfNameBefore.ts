import { determiners } from '../../../language/closedClasses';
import { mayBePerson } from '../../../mayBePerson';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/** “Ida Moe met Tora Berg, *laureate of 1921*”: what is set off right behind a name is said of that one, and not of who stands farther off. */
export function isOfNameBefore({ units }: SentenceContext, { property, subject, trigger, clause }: Reading): boolean {
  if (property.value !== 'date' || trigger === undefined || trigger.asVerb === true || clause.verb === undefined)
    return false;
  let mark = trigger.first - 1;
  while (mark > trigger.first - 4 && (determiners.has(normOf(units[mark])) || isPlainNoun(normOf(units[mark])))) mark--;
  const name = mark - 1;
  return (
    normOf(units[mark]) === ',' &&
    name > subject.unit &&
    units[name]?.kind === 'name' &&
    isInFull(units[name]) &&
    mayBePerson(units, name)
  );
}

function isInFull(unit: SentenceContext['units'][number]): boolean {
  return unit.first < unit.last;
}
