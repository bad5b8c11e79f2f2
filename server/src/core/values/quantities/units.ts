import { pluralOf } from './inflect';
import { type Dimension, unitRows } from './unitRows';

export interface Unit {
  /** As in `Quantity.unit`. */
  readonly id: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one of it is: base = (amount + offset) × factor. */
  readonly factor: number;
  readonly offset: number;
  /** The written-out singular that a rewrite into this unit uses. */
  readonly word: string;
}

/** Units that bear the same word or symbol, apart by what the fact asks for. */
const ambiguous: ReadonlyMap<string, readonly string[]> = new Map([
  ['lb', ['GBP']],
  ['ton', ['t', 'longton']],
  ['gal', ['impgal']],
  ['°', ['°C', '°F']],
  ['kcal', ['J']],
  ['kt', ['t']],
  ['mi', ['nmi']],
]);

interface Tables {
  readonly byId: ReadonlyMap<string, Unit>;
  readonly byWord: ReadonlyMap<string, string>;
  readonly bySymbol: ReadonlyMap<string, string>;
  readonly firstWords: ReadonlySet<string>;
}

let tables: Tables | undefined;

function load(): Tables {
  if (tables !== undefined) return tables;
  const byId = new Map<string, Unit>();
  const byWord = new Map<string, string>();
  const bySymbol = new Map<string, string>();
  for (const [id, dimension, factor, words, symbols, offset] of unitRows) {
    const all = words === '' ? [] : words.split('|');
    byId.set(id, { id, dimension, factor, offset: offset ?? 0, word: all[0] ?? id });
    for (const word of all) {
      byWord.set(word.toLowerCase(), id);
      byWord.set(unitPlural(word).toLowerCase(), id);
    }
    for (const symbol of symbols.split(' ')) if (symbol !== '') bySymbol.set(symbol, id);
  }
  tables = {
    byId,
    byWord,
    bySymbol,
    firstWords: new Set([...byWord.keys()].map(words => words.split(' ', 1)[0] ?? '')),
  };
  return tables;
}

/** The unit of an id; undefined for a counted noun and for a currency. */
export function unitOf(id: string): Unit | undefined {
  return load().byId.get(id);
}

/** The id of the unit that a written-out word or phrase names, in lower case with single blanks: "square miles" → `sqmi`. */
export function unitByWord(words: string): string | undefined {
  return load().byWord.get(words);
}

/** Whether a unit's written-out phrase begins with the word, in lower case. */
export function beginsUnitPhrase(word: string): boolean {
  return load().firstWords.has(word);
}

/** The id of the unit that a symbol or abbreviation stands for: "km²" → `km2`. */
export function unitBySymbol(symbol: string): string | undefined {
  return load().bySymbol.get(symbol);
}

/** Other units that a writer may mean by the same word: "pounds" are also money. */
export function otherReadings(id: string): readonly string[] {
  return ambiguous.get(id) ?? [];
}

/** The plural of a unit's phrase: "degree Celsius" → "degrees Celsius", "mile per hour" → "miles per hour". */
export function unitPlural(phrase: string): string {
  const inflected =
    /^(degree|metre|meter|kilometre|kilometer|mile|foot|revolution|gram|kilogram)( (?:per|an?|celsius|centigrade|fahrenheit|kelvin|[CF])\b.*)$/i.exec(
      phrase,
    );
  if (inflected) return pluralOf(inflected[1] ?? '') + (inflected[2] ?? '');
  if (
    /^(?:per |celsius|centigrade|fahrenheit)/i.test(phrase) ||
    /^(?:horsepower|percent|per cent|pct|stone|sec)$/.test(phrase)
  )
    return phrase;
  const last = phrase.lastIndexOf(' ') + 1;
  const head = phrase.slice(last);
  if (/^(?:[a-z]{1,2}|km|ft)$/.test(head)) return phrase;
  return phrase.slice(0, last) + pluralOf(head);
}
