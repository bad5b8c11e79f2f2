import { foldName } from '../names/foldName';

/** The continents as English divides the land, and the adjective of each. Australia's is the country's. */
const adjectives: ReadonlyMap<string, string> = new Map([
  ['Africa', 'African'],
  ['Antarctica', 'Antarctic'],
  ['Asia', 'Asian'],
  ['Europe', 'European'],
  ['North America', 'North American'],
  ['Oceania', 'Oceanian'],
  ['South America', 'South American'],
]);

const byKey: ReadonlyMap<string, string> = new Map(
  [...adjectives].flatMap(([name, adjective]) => [
    [foldName(name), name],
    [foldName(adjective), name],
  ]),
);

/** The continent that a name or an adjective means; undefined for any other text. */
export function continentOf(text: string): string | undefined {
  return byKey.get(foldName(text));
}

/** “African” of Africa; undefined for what is no continent's name. */
export function adjectiveOfContinent(name: string): string | undefined {
  return adjectives.get(continentOf(name) ?? '');
}

/** Whether the text is the adjective of a continent. */
export function isOfContinent(text: string): boolean {
  const name = continentOf(text);
  return name !== undefined && foldName(name) !== foldName(text);
}
