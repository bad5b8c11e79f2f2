import { isNamed, normOf, type Unit } from '../sentence/unit';
import { isPlainNoun } from './slots';

/** Times of the day, in one of which something happened whose date follows. */
const hours = new Set(
  'morning afternoon evening hours dawn daybreak dusk noon midday nightfall sunset sunrise'.split(' '),
);
const links = new Set(['on', 'in', 'at', 'of', 'during']);

/**
 * The date in “*on* D”, “*early on* D”, “*in Vienna on* D”, “*in the summer of* D”, “*in the small hours of a night in* D”, from the first of these words on:
 * undefined where there is none, or something else stands before it. The night of the 17th may be the 18th's.
 */
export function dateInPhrase(units: readonly Unit[], from: number): number | undefined {
  let at = from;
  let isNight = false;
  if (/^(?:early|late)$/.test(normOf(units[at]))) at++;
  for (let phrases = 0; phrases < 4; phrases++) {
    const isLinked = links.has(normOf(units[at]));
    if (!isLinked && (at > from || normOf(units[at]) !== 'one')) return undefined;
    if (isLinked) at++;
    // “in *the* summer of 1972” is a date whole.
    const article = /^(?:the|an?|one)$/.test(normOf(units[at])) ? at + 1 : at;
    const unit = units[article];
    // “in the *1991* film”
    const isCompound =
      unit?.kind === 'date' && unit.date.yearOnly !== undefined && normOf(units[article - 1]) === 'the';
    if (unit?.kind === 'date') return isCompound || (isNight && !isLong(unit)) ? undefined : article;
    // “in *Vienna* on 4 May”
    if (isNamed(unit) && /^(?:in|at)$/.test(normOf(units[at - 1])) && normOf(units[article + 1]) === 'on') {
      at = article + 1;
      continue;
    }
    const noun = [article, article + 1, article + 2].find(i => isHour(units[i]));
    if (noun === undefined || !units.slice(article, noun).every(isQualifier)) return undefined;
    isNight ||= normOf(units[noun]) === 'night';
    at = noun + 1;
  }
  return undefined;
}

/** “the *small* hours”, “the *early* hours” */
function isQualifier(unit: Unit | undefined): boolean {
  return isPlainNoun(normOf(unit)) || /^(?:early|late|first|last)$/.test(normOf(unit));
}

function isHour(unit: Unit | undefined): boolean {
  const norm = normOf(unit);
  return hours.has(norm) || norm === 'night';
}

/** A month, a season or a year, to which a night and its morning belong alike. */
function isLong({ date }: Unit & { kind: 'date' }): boolean {
  return date.form.type === 'month' || date.form.type === 'season' || date.form.type === 'year';
}
