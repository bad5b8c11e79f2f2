import { countriesOfDemonym, countryOf, countryOfCapital } from '../../../../values/places/countries';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “was published *in America by* V”, “*in London by* V”: who did it there, where the facts tell who did it at first. */
export function isForCountry(
  { units, prose }: SentenceContext,
  { property, subject, clause, value }: Reading,
): boolean {
  if (subject.entity.type !== 'work' || !clause.passive || clause.verb === undefined) return false;
  if (property.value !== 'person' && property.value !== 'entity') return false;
  for (let i = clause.verb.end; i < value - 2; i++) {
    const unit = units[i + 1];
    if (normOf(units[i]) !== 'in' || (unit?.kind !== 'name' && unit?.kind !== 'mention')) continue;
    const text = prose.slice(unit.start, unit.end);
    if (
      /^(?:America|Britain|Europe)$/.test(text) ||
      countryOf(text) !== undefined ||
      countryOfCapital(text) !== undefined
    )
      return true;
    if (countriesOfDemonym(text).length > 0) return true;
  }
  return false;
}
