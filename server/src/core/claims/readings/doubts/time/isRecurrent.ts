import { isIn } from '../../../sentence/clause';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “has been open *on Friday evenings* since 2007”: so it is done now and then, and the day on which that began is another. */
export function isRecurrent({ units, prose }: SentenceContext, { property, clause, value }: Reading): boolean {
  if (property.value !== 'date') return false;
  return units.some((unit, i) => i !== value && isIn(clause, i) && recurrent.test(prose.slice(unit.start, unit.end)));
}

const recurrent =
  /^(?:mornings|afternoons|evenings|nights|weekends|weekdays|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days)|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings|afternoons|evenings|nights))$/i;
