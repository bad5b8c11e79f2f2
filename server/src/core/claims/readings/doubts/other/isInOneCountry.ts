import { countriesOfDemonym, countryOf } from '../../../../values/places/countries';
import { isIn } from '../../../sentence/clause';
import { wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** Who sells or shows a work does so country by country. */
const sellers = /^(?:publisher|broadcaster|record-label)$/;

/** “*In Britain* it was published by V”, “its publisher *in Britain* is V”: elsewhere it is another. */
export function isInOneCountry({ units, prose }: SentenceContext, { property, clause, value }: Reading): boolean {
  if (!sellers.test(property.id)) return false;
  return units.some((unit, i) => {
    const place = units[i + 1];
    if (wordOf(unit) !== 'in' || !isIn(clause, i) || place === undefined || i + 1 === value) return false;
    const text = prose.slice(place.start, place.end);
    return countryOf(text) !== undefined || countriesOfDemonym(text).length > 0;
  });
}
