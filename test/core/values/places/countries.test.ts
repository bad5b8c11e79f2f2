import assert from 'node:assert/strict';
import {
  adjectivesOf,
  countries,
  countriesOfDemonym,
  countryOf,
  countryOfCapital,
  countryOfDemonym,
  demonymsOf,
} from '../../../../server/src/core/values/places/countries';

describe('countries', () => {
  const names: [name: string, country: string | undefined][] = [
    ['US', 'United States'],
    ['U.S.', 'United States'],
    ['the USA', 'United States'],
    ['America', 'United States'],
    ['UK', 'United Kingdom'],
    ['Great Britain', 'United Kingdom'],
    ['Türkiye', 'Turkey'],
    ['Turkiye', 'Turkey'],
    ['Czechia', 'Czech Republic'],
    ['The Netherlands', 'Netherlands'],
    ['Holland', 'Netherlands'],
    ['Cote d’Ivoire', 'Ivory Coast'],
    ['Georgia', 'Georgia'],
    ['Armenia’s', 'Armenia'],
    ['Paris', undefined],
    ['', undefined],
    ['constructor', undefined],
  ];
  for (const [name, country] of names) it(`${name} is ${country}`, () => assert.equal(countryOf(name)?.name, country));

  const demonyms: [word: string, country: string | undefined][] = [
    ['French', 'France'],
    ['Turkish', 'Turkey'],
    ['Turks', 'Turkey'],
    ['Argentinian', 'Argentina'],
    ['Argentine', 'Argentina'],
    ['Swiss', 'Switzerland'],
    ['Danes', 'Denmark'],
    ['South Korean', 'South Korea'],
    ['Welsh', 'Wales'],
    ['Dominican', undefined],
    ['Congolese', undefined],
    ['table', undefined],
  ];
  for (const [word, country] of demonyms)
    it(`${word} is of ${country}`, () => assert.equal(countryOfDemonym(word)?.name, country));
  it('knows both countries of an ambiguous demonym', () => {
    assert.deepEqual(
      countriesOfDemonym('Dominican').map(country => country.name),
      ['Dominica', 'Dominican Republic'],
    );
    assert.deepEqual(adjectivesOf('Türkiye'), ['Turkish']);
    assert.deepEqual(demonymsOf('Poland'), ['Polish', 'Pole']);
  });

  const capitals: [city: string, country: string | undefined][] = [
    ['Yerevan', 'Armenia'],
    ['Ankara', 'Turkey'],
    ['London', 'United Kingdom'],
    ['Moscow', 'Russia'],
    ['Kiev', 'Ukraine'],
    ['Washington', 'United States'],
    ['Bogota', 'Colombia'],
    ['La Paz', 'Bolivia'],
    ['Istanbul', undefined],
  ];
  for (const [city, country] of capitals)
    it(`${city} is the capital of ${country}`, () => assert.equal(countryOfCapital(city)?.name, country));

  it('has a continent, an adjective and, where there is one, a capital for each', () => {
    const continents = ['Africa', 'Asia', 'Europe', 'North America', 'Oceania', 'South America'];
    for (const country of countries()) {
      assert.ok(continents.includes(country.continent), country.name);
      assert.ok(country.adjectives.length > 0, country.name);
      assert.ok(country.capitals.length > 0 || country.name === 'Hong Kong', country.name);
    }
  });

  it('has the 193 member states of the United Nations, its two observers, Kosovo and Taiwan', () => {
    const others = 16;
    assert.equal(countries().length, 193 + 2 + 2 + others);
    assert.equal(new Set(countries().map(country => country.name)).size, countries().length);
  });
});
