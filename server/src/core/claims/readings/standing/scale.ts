import type { Fact } from '../../../facts/factSet';
import { foldName } from '../../../values/names/foldName';
import { countriesOfDemonym, countryOf } from '../../../values/places/countries';
import { stem } from '../../language/stem';

/** Superlatives that rank alike, what they rank by (“third by population”), in rows: “the highest” and “the tallest” mountain. */
const scales: readonly (readonly string[])[] = [
  ['highest', 'tallest', 'height', 'elevation', 'altitude'],
  ['largest', 'biggest', 'greatest', 'populous', 'size', 'population', 'inhabitants', 'area'],
  ['longest', 'length'],
  ['deepest', 'depth'],
  ['oldest', 'age'],
  ['richest', 'wealthiest', 'wealth'],
  ['busiest', 'traffic', 'passengers'],
  ['heaviest', 'weight', 'mass'],
  ['fastest', 'quickest', 'speed'],
];

/** What a row is counted over, in words: “in the world”, “on earth”. */
const reaches: readonly (readonly string[])[] = [
  ['world', 'earth', 'planet', 'globe'],
  ['country', 'nation', 'land', 'kingdom', 'republic'],
  ['state', 'province', 'region', 'county'],
  ['continent'],
  ['city', 'town'],
];

/** Nouns that may stand for one another. */
const kinds: readonly (readonly string[])[] = [
  ['mountain', 'peak', 'summit'],
  ['city', 'town', 'metropolis'],
  ['island', 'isle'],
  ['university', 'college', 'school'],
  ['company', 'firm', 'business'],
  ['country', 'nation', 'state'],
  ['building', 'skyscraper', 'tower'],
].map(row => row.map(stem));

/** The words of a fact's own sentence, which alone tells what its rank is counted by and among what. */
export interface FactWords {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly text: string;
}

const told = new WeakMap<Fact, FactWords>();

export function wordsOfFact(fact: Fact): FactWords {
  let found = told.get(fact);
  if (found === undefined) {
    const text = `${fact.statement ?? ''} ${fact.note ?? ''}`;
    const { label, aliases } = fact.subject;
    // “Port Ellis is the fourth city” ranks no ports.
    const said = [label, ...aliases].reduce((rest, name) => rest.replaceAll(foldName(name), ' '), foldName(text));
    const words = said
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .split(' ')
      .filter(word => word !== '');
    found = { words: new Set(words), stems: new Set(words.map(stem)), text };
    told.set(fact, found);
  }
  return found;
}

/** Whether the fact ranks by what the word says. */
export function isScaleOf(word: string, { words }: FactWords): boolean {
  return words.has(word) || hasAlike(scales, word, words);
}

/** Whether the fact ranks things of the sort that the noun names. */
export function isKindOf(noun: string, { stems }: FactWords): boolean {
  return stems.has(stem(noun)) || hasAlike(kinds, stem(noun), stems);
}

/** Whether a noun is one that says over what a row reaches, and another one than the fact's. */
export function isOtherReach(noun: string, { words }: FactWords): boolean {
  const row = reaches.find(each => each.includes(noun));
  return row !== undefined && !row.some(word => words.has(word)) && reaches.some(each => each.some(w => words.has(w)));
}

/** Whether the fact's sentence names what the text names, as a country may be named by its adjective. */
export function isNamedByFact(name: string, { text, words }: FactWords): boolean {
  const folded = foldName(name);
  if (folded.split(/[^\p{L}\p{N}]+/u).every(word => words.has(word))) return true;
  const countries = [countryOf(name), ...countriesOfDemonym(name)].filter(country => country !== undefined);
  return countries.some(country =>
    [country.name, ...country.aliases, ...country.adjectives].some(each => text.includes(each)),
  );
}

function hasAlike(rows: readonly (readonly string[])[], word: string, words: ReadonlySet<string>): boolean {
  return rows.some(row => row.includes(word) && row.some(each => words.has(each)));
}
