import { countriesOfDemonym, countryOf } from '../../../../values/places/countries';
import { isIn } from '../../../sentence/clause';
import { wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { namesValue } from '../../namesValue';

/** Who sells or shows a work does so country by country. */
const sellers = /^(?:publisher|broadcaster|record-label)$/;

/** “*In Britain* it was published by V”, “its publisher *in Britain* is V”: elsewhere it is another. */
export function isInOneCountry(
  { units, prose, index }: SentenceContext,
  { property, clause, value, subject }: Reading,
): boolean {
  if (!sellers.test(property.id)) return false;
  return units.some((unit, i) => {
    const place = units[i + 1];
    if (wordOf(unit) !== 'in' || !isIn(clause, i) || place === undefined || i + 1 === value) return false;
    const text = prose.slice(place.start, place.end);
    // In the land that it comes from, the fact tells who did.
    const own = ['country', 'country-of-origin'].flatMap(id => index.bySubject.get(subject.entity.id)?.get(id) ?? []);
    if (own.some(({ values }) => values.some(known => namesValue(place, known)))) return false;
    return countryOf(text) !== undefined || countriesOfDemonym(text).length > 0;
  });
}
