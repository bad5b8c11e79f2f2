import { adjectivesOf, countriesOfDemonym, countryOf } from '../values/places/countries';

/**
 * The country's adjective where an adjective was found: “Polish” becomes “Argentinian”, not “Argentina”; and the name of a citizen where
 * one was found: “the Dane” becomes “the Swede”.
 */
export function adjectiveFor(found: string, country: string, isNoun = false): string | undefined {
  const own = countriesOfDemonym(found);
  const isDemonym = /(?:an|ian|ese|ish|ch|i|ic|ean|er|sh)$/.test(found) || own.length > 0;
  if (!isDemonym || adjectivesOf(found).length > 0) return undefined;
  const singular = found.replace(/s$/, '');
  const isCitizen = isNoun || own.some(({ people }) => people.includes(found) || people.includes(singular));
  const ending = endingOf(found);
  const citizen = isCitizen ? countryOf(country)?.people.find(each => endingOf(each) === ending) : undefined;
  if (citizen === undefined) return adjectivesOf(country)[0];
  return ending === '' && /s$/.test(found) && !/s$/.test(citizen) ? `${citizen}s` : citizen;
}

/** A Frenchwoman is no Dutchman: those words tell more than the country. */
function endingOf(citizen: string): string {
  return /(?:wo)?m[ae]n$/.exec(/(?:rom|germ)ans?$/i.test(citizen) ? '' : citizen)?.[0] ?? '';
}
