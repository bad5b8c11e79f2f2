import { adjectivesOf, countriesOfDemonym } from '../values/places/countries';

/** The country's adjective where an adjective was found: “Polish” becomes “Argentinian”, not “Argentina”. */
export function adjectiveFor(found: string, country: string): string | undefined {
  const isDemonym = /(?:an|ian|ese|ish|ch|i|ic|ean|er|sh)$/.test(found) || countriesOfDemonym(found).length > 0;
  return isDemonym && adjectivesOf(found).length === 0 ? adjectivesOf(country)[0] : undefined;
}
