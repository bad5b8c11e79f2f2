import { foldName } from '../../values/names/foldName';
import { determiners } from '../language/closedClasses';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** “reached *Nome*”, where the property is “reached the Pole”: a curator's verb is about the name in the label, and not about another. */
export function hasOtherObject(
  context: SentenceContext,
  { last, property }: Occurrence,
  clause: Clause,
  subject: number | undefined,
): boolean {
  if (!/(?:^| )\p{Lu}/u.test(property.label)) return false;
  let at = Math.max(clause.verb?.end ?? 0, last + 1);
  if (determiners.has(normOf(context.units[at]))) at++;
  const unit = context.units[at];
  if ((unit?.kind !== 'name' && unit?.kind !== 'mention') || at === subject) return false;
  const name = foldName(context.prose.slice(unit.start, unit.end));
  return ![property.label, ...property.triggers].some(text => foldName(text).includes(name));
}
