import { countriesOfDemonym } from '../../../../values/places/countries';
import { determiners } from '../../../language/closedClasses';
import { isIn } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

const people =
  /^(?:woman|women|man|men|girl|girls|boy|boys|child|children|teenager|teenagers|foreigner|foreigners|amputee)$/;
const seasons = /^(?:winter|spring|summer|autumn)$/;
const alone = /^(?:solo|alone|unaided|unassisted|unsupported)$/;

/**
 * “was first climbed *in winter*”, “the first ascent *by an American*”, “first crossed *solo*”: the first of its sort, of what the facts know
 * the first of all.
 */
export function isFirstOfSort({ units, prose }: SentenceContext, { property, clause }: Reading): boolean {
  if (property.value !== 'date' && property.value !== 'person') return false;
  const told = [property.id, property.label, ...property.triggers].join(' ').toLowerCase();
  if (!/\bfirst\b/.test(told)) return false;
  const textOf = (unit: Unit | undefined) => (unit === undefined ? '' : prose.slice(unit.start, unit.end));
  return units.some((unit, i) => {
    if (!isIn(clause, i)) return false;
    const norm = normOf(unit);
    if (norm === 'by') return isSortOfPeople(units, i + 1, textOf);
    if (norm === 'in' && seasons.test(textOf(units[i + 1]).toLowerCase())) return true;
    if (norm === 'in' && /^(?:one|a single|a) (?:day|night|push|season|week)\b/.test(prose.slice(units[i + 1]?.start)))
      return true;
    return (alone.test(norm) || norm === 'without') && !told.includes(norm);
  });
}

/** “by *a woman*”, “by *two Americans*”, but not “by a Swiss party”: such a party may be the first of all. */
function isSortOfPeople(units: readonly Unit[], at: number, textOf: (unit: Unit | undefined) => string): boolean {
  const noun = determiners.has(normOf(units[at])) ? at + 1 : at;
  if (people.test(normOf(units[noun])) || people.test(normOf(units[noun + 1]))) return true;
  const unit = units[noun];
  const isOrigin = noun > at && countriesOfDemonym(textOf(unit)).length > 0;
  return isOrigin && !isPlainNoun(normOf(units[noun + 1])) && units[noun + 1]?.kind !== 'name';
}
