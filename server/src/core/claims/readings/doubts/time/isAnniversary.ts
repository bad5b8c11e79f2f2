import { determiners } from '../../../language/closedClasses';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const returning = new Set(['anniversary', 'anniversaries', 'centenary', 'bicentenary', 'jubilee', 'commemoration']);

/** “On the *20th anniversary of* the crash, in July 2020”: a date that no “of” joins to the event is that of the day on which it is remembered. */
export function isAnniversary({ units }: SentenceContext, { property, subject, value }: Reading): boolean {
  if (property.value !== 'date') return false;
  const link = determiners.has(normOf(units[subject.unit - 1])) ? subject.unit - 2 : subject.unit - 1;
  if (!returning.has(normOf(units[link - 1]))) return false;
  return !(value > subject.unit && /^(?:of|\()$/.test(normOf(units[value - 1])));
}
