import { approximating } from '../../../language/closedClasses';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “*The Merle, 90 metres* long, is younger than S”: the figure is set off behind what the clause is about, and that is another. */
export function isBehindOtherName({ units }: SentenceContext, { property, value, clause, subject }: Reading): boolean {
  if (property.value !== 'quantity' || clause.subject === undefined || clause.subject === subject.unit) return false;
  const comma = approximating.has(normOf(units[value - 1])) ? value - 2 : value - 1;
  const name = units[comma - 1];
  if (normOf(units[comma]) !== ',' || clause.subject !== comma - 1 || !isNamed(name)) return false;
  return name.kind === 'name' || name.forms.every(({ entity }) => entity !== subject.entity);
}
