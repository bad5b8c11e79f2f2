import { lazy } from '../../lazy';
import { foldName } from '../names/foldName';
import { countryRows, otherRows } from './countryRows';

export type Continent = 'Africa' | 'Asia' | 'Europe' | 'North America' | 'Oceania' | 'South America';

export interface Country {
  readonly name: string;
  readonly aliases: readonly string[];
  /** "Turkish": what stands before a noun. */
  readonly adjectives: readonly string[];
  /** Names of the people that are no adjective: "Turk", "Frenchman". */
  readonly people: readonly string[];
  /** Under every usual spelling; a country with several capitals has all of them here. */
  readonly capitals: readonly string[];
  /** As the United Nations and the common atlases have it; countries on two continents are on that of their capital, Turkey and the Caucasus in Asia. */
  readonly continent: Continent;
}

/** The country that a name or alias means; undefined for any other text. */
export function countryOf(name: string): Country | undefined {
  return byName().get(keyOf(name));
}

/** The adjectives of a country, from any of its names: "Türkiye" → Turkish. Empty for any other text. */
export function adjectivesOf(name: string): readonly string[] {
  return countryOf(name)?.adjectives ?? [];
}

/** The adjectives and the names of the people: "Turkey" → Turkish, Turk. */
export function demonymsOf(name: string): readonly string[] {
  const country = countryOf(name);
  return country === undefined ? [] : [...country.adjectives, ...country.people];
}

/**
 * The country of an adjective or a name of a people, plurals included ("Turks"). Undefined where it is no demonym, and where it is
 * two countries' ("Dominican", "Congolese"): `countriesOfDemonym` has both.
 */
export function countryOfDemonym(word: string): Country | undefined {
  const countries = countriesOfDemonym(word);
  return countries.length === 1 ? countries[0] : undefined;
}

export function countriesOfDemonym(word: string): readonly Country[] {
  const key = keyOf(word);
  return byDemonym().get(key) ?? byDemonym().get(key.replace(/s$/, '')) ?? [];
}

/** The country that a city is a capital of; undefined where there is none or, as for London's nations, several would do. */
export function countryOfCapital(city: string): Country | undefined {
  return byCapital().get(keyOf(city));
}

/** Every country, sovereign states first. */
export function countries(): readonly Country[] {
  return all();
}

const all = lazy(() => [...countryRows, ...otherRows].map(parseRow));

const byName = lazy(() => tableOf(({ name, aliases }) => [name, ...aliases]));

const byCapital = lazy(() => tableOf(({ capitals }) => capitals));

const byDemonym = lazy(() => {
  const table = new Map<string, Country[]>();
  for (const country of all()) {
    for (const demonym of [...country.adjectives, ...country.people]) {
      const key = keyOf(demonym);
      const others = table.get(key);
      if (others === undefined) table.set(key, [country]);
      else if (!others.includes(country)) others.push(country);
    }
  }
  return table;
});

/** The first country to claim a key keeps it: sovereign states come before their parts and predecessors. */
function tableOf(names: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const table = new Map<string, Country>();
  for (const country of all()) {
    for (const name of names(country)) {
      const key = keyOf(name);
      if (!table.has(key)) table.set(key, country);
    }
  }
  return table;
}

function keyOf(name: string): string {
  const folded = foldName(name);
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

function parseRow(row: string): Country {
  const [name = '', aliases = '', demonyms = '', capitals = '', continent = ''] = row.split(';');
  const [adjectives = '', people = ''] = demonyms.split('/');
  return {
    name,
    aliases: list(aliases),
    adjectives: list(adjectives),
    people: list(people),
    capitals: list(capitals),
    continent: continent as Continent,
  };
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(',');
}
