import { beforeArticle } from '../../../sentence/beforeArticle';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const returning = new Set(['anniversary', 'anniversaries', 'centenary', 'bicentenary', 'jubilee', 'commemoration']);

const jubilees = /^(?:golden|silver|diamond|ruby|platinum|pearl)$/;

/** “On the *20th anniversary of* the crash, in July 2020”: a date that no “of” joins to the event is that of the day on which it is remembered. */
export function isAnniversary(
  { units }: SentenceContext,
  { property, subject, value, trigger, clause }: Reading,
): boolean {
  if (property.value !== 'date') return false;
  // “Fifty years *old this morning*, it was released in a bar”: its birthday.
  if (normOf(units[value - 1]) === 'old') return true;
  if (isBirthday(units, trigger?.last, value, clause)) return true;
  // “their *golden* wedding in 1981”
  if (property.id === 'married' && jubilees.test(normOf(units[(trigger?.first ?? 0) - 1]))) return true;
  const link = beforeArticle(units, subject.unit);
  if (!returning.has(normOf(units[link - 1]))) return isOfDeed(units, trigger?.first, value);
  return !(value > subject.unit && /^(?:of|\()$/.test(normOf(units[value - 1])));
}

/** “Two days earlier he had *celebrated his birthday*”: one of many. A day of no year is that of them all. */
function isBirthday(
  units: readonly Unit[],
  trigger: number | undefined,
  value: number,
  { verb }: Reading['clause'],
): boolean {
  const date = units[value];
  if (trigger === undefined || verb === undefined || !/^birthdays?$/.test(normOf(units[trigger]))) return false;
  const isKept = units.slice(verb.start, verb.end).some(word => kept.test(normOf(word)));
  return isKept && date?.kind === 'date' && date.date.kind !== 'partial';
}

const kept = /^(?:celebrat|mark|spen[dt]|observ|enjoy|miss|forg[eo]t|remember|toast)/;

/** “The *1951 anniversary* of the opening of S”, “The tenth anniversary of the opening of S, *in 1951*,” but “… of the opening of S in 1951” */
function isOfDeed(units: readonly Unit[], trigger: number | undefined, value: number): boolean {
  if (trigger === undefined) return false;
  const noun = beforeArticle(units, trigger) - 1;
  if (!returning.has(normOf(units[noun]))) return false;
  return value < noun || (value > trigger && units.slice(trigger, value).some(unit => normOf(unit) === ','));
}
