/** Plurals that no rule gives, with their singulars. Of two plurals of one word the commoner stands first. */
const irregular: readonly (readonly [singular: string, plural: string])[] = [
  ['person', 'people'],
  ['person', 'persons'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['goose', 'geese'],
  ['mouse', 'mice'],
  ['ox', 'oxen'],
  ['die', 'dice'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['knife', 'knives'],
  ['half', 'halves'],
  ['leaf', 'leaves'],
  ['loaf', 'loaves'],
  ['thief', 'thieves'],
  ['wolf', 'wolves'],
  ['shelf', 'shelves'],
  ['calf', 'calves'],
  ['hoof', 'hooves'],
  ['scarf', 'scarves'],
  ['criterion', 'criteria'],
  ['phenomenon', 'phenomena'],
  ['bacterium', 'bacteria'],
  ['medium', 'media'],
  ['analysis', 'analyses'],
  ['crisis', 'crises'],
  ['basis', 'bases'],
  ['thesis', 'theses'],
  ['axis', 'axes'],
  ['nucleus', 'nuclei'],
  ['alumnus', 'alumni'],
  ['fungus', 'fungi'],
  ['appendix', 'appendices'],
  ['index', 'indices'],
  ['matrix', 'matrices'],
  ['vertex', 'vertices'],
  ['hero', 'heroes'],
  ['potato', 'potatoes'],
  ['tomato', 'tomatoes'],
  ['torpedo', 'torpedoes'],
  ['volcano', 'volcanoes'],
  ['veto', 'vetoes'],
  ['echo', 'echoes'],
  ['quiz', 'quizzes'],
  ['movie', 'movies'],
  ['cookie', 'cookies'],
  ['tie', 'ties'],
  ['lie', 'lies'],
  ['pie', 'pies'],
  ['calorie', 'calories'],
  ['zombie', 'zombies'],
  ['cache', 'caches'],
  ['axe', 'axes'],
  ['bus', 'buses'],
  ['gas', 'gases'],
  ['lens', 'lenses'],
  ['virus', 'viruses'],
  ['campus', 'campuses'],
  ['bonus', 'bonuses'],
  ['census', 'censuses'],
  ['chorus', 'choruses'],
  ['status', 'statuses'],
  ['runner-up', 'runners-up'],
  ['passer-by', 'passers-by'],
];

/** Nouns that count without an ending. `dead` and `wounded` are counted the same way: "40 dead". */
const unchanged: ReadonlySet<string> = new Set(
  (
    'series species aircraft spacecraft hovercraft watercraft sheep fish deer cod salmon trout bison offspring ' +
    'headquarters crossroads barracks staff crew personnel police cattle troops dead wounded injured missing others ' +
    'means works percent hertz siemens lux yen yuan baht rand renminbi'
  ).split(' '),
);

const singulars = new Map(irregular.map(([singular, plural]) => [plural, singular]));
const plurals = new Map([...irregular].reverse().map(([singular, plural]) => [singular, plural]));

/** "Businessmen" and "grandchildren" change as their last part does; "Germans" and "specimens" do not. */
const compoundPlural = /^(?!(?:speci|regi|abdo|acu|sta|hy|o|a)men$)[a-z]{2,30}(?:men|children|people)$/;
const compoundSingular = /^(?!(?:hu|ger|ro|nor|otto|sha|talis|cai)man$)[a-z]{2,30}(?:man|child)$/;

/** Words in `-s` that are no plural: "less", "bus", "famous", "analysis". */
const singularEnding = /(?:ss|us|is|ous)$/;

/** Whether a lower-case word has the form of a plural noun. Verbs in `-s` have it too: the caller knows its context. */
export function isPlural(word: string): boolean {
  if (singulars.has(word) || unchanged.has(word) || compoundPlural.test(word)) return true;
  return word.length > 3 && word.endsWith('s') && !singularEnding.test(word);
}

/** The singular of a lower-case noun; the noun itself where it is none that changes. */
export function singularOf(word: string): string {
  if (unchanged.has(word)) return word;
  const known = singulars.get(word);
  if (known !== undefined) return known;
  if (compoundPlural.test(word))
    return word
      .replace(/men$/, 'man')
      .replace(/children$/, 'child')
      .replace(/people$/, 'person');
  if (word.length <= 3 || !word.endsWith('s') || singularEnding.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The plural of a lower-case noun. */
export function pluralOf(word: string): string {
  if (unchanged.has(word)) return word;
  const known = plurals.get(word);
  if (known !== undefined) return known;
  if (compoundSingular.test(word)) return word.replace(/man$/, 'men').replace(/child$/, 'children');
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x|z)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
