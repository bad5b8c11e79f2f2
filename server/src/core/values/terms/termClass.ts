import { foldName } from '../names/foldName';
import { pluralOf, singularOf } from '../quantities/inflect';

/** How a word names its concept: the cello, the cellist, or as “Catholic” does before a noun. */
export type TermForm = 'thing' | 'person' | 'adjective';

/** What several words of the language name: the cello with those who play it, Islam with those who believe in it. */
export interface Concept {
  /** Its first word. */
  readonly name: string;
  readonly words: Readonly<Record<TermForm, readonly string[]>>;
  /** The names of what it is a kind of. */
  readonly broader: readonly string[];
  /** The circles that it belongs to: whoever is one thing of a circle may well be another of it. */
  readonly circles: readonly string[];
}

/** One meaning of a word. */
export interface Term {
  readonly concept: Concept;
  readonly form: TermForm;
  /** The last word only says what the term is of, as the star of “soul star” does. */
  readonly hasTail?: true;
}

/**
 * Rows of `words / people / adjectives > broader, broader ~ circle, circle`: each list with commas, the commonest word first, singular,
 * and all but the first left out where they are empty. `first` tells what the first list holds, if no things.
 */
export interface TermTable {
  readonly first?: TermForm;
  readonly rows: readonly string[];
}

/** A class of words that are one another's rivals in a sentence: instruments, religions, trades. */
export interface TermClass {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** By folded text, hyphens as blanks, plurals too. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** The last words of the terms that can be the value of a verb or noun; see `slot`. */
  readonly heads: ReadonlySet<string>;
}

export interface TermClassRows {
  readonly tables: readonly TermTable[];
  /** The form in which a term stands behind a verb or noun: one plays the cello, and works as a baker. */
  readonly slot: readonly TermForm[];
  /** The forms that count, all if undefined: “physics” is no occupation. */
  readonly forms?: readonly TermForm[];
  /** Words that may follow a thing: “reggae *music*”; and those that make somebody of it: “violin *player*”. */
  readonly tails?: readonly string[];
  readonly doers?: readonly string[];
  /** Such a word is a part of the value: “violin player”, “Liberal Party”, and not “Liberal *politician*”. */
  readonly isWhole?: true;
}

export function createTermClass({ tables, slot, forms, tails = [], doers = [], isWhole }: TermClassRows): TermClass {
  const concepts = new Map<string, Concept>();
  for (const table of tables)
    for (const row of table.rows) {
      const concept = parseRow(row, table.first ?? 'thing');
      if (!concepts.has(concept.name)) concepts.set(concept.name, concept);
    }
  const terms = new Map<string, Term[]>();
  const heads = new Set<string>();
  const tailed = isWhole ? {} : { hasTail: true as const };
  const add = (text: string, term: Term) => {
    const key = keyOf(text);
    const known = terms.get(key);
    if (known === undefined) terms.set(key, [term]);
    else if (!known.some(({ concept, form }) => concept === term.concept && form === term.form)) known.push(term);
    if (slot.includes(term.form)) heads.add(key.slice(key.lastIndexOf(' ') + 1));
  };
  for (const concept of concepts.values()) {
    for (const form of forms ?? allForms)
      for (const word of concept.words[form]) {
        add(word, { concept, form });
        if (form !== 'adjective') add(pluralOfLast(word), { concept, form });
      }
    for (const word of concept.words.thing) {
      for (const doer of doers)
        for (const text of [doer, pluralOf(doer)]) add(`${word} ${text}`, { concept, form: 'person', ...tailed });
      for (const tail of tails.flatMap(each => [each, pluralOf(each)]))
        add(`${word} ${tail}`, { concept, form: 'thing', ...tailed });
    }
    for (const word of concept.words.adjective) {
      for (const tail of tails) add(`${word} ${tail}`, { concept, form: 'thing', ...tailed });
      for (const doer of doers) add(`${word} ${doer}`, { concept, form: 'person', ...tailed });
    }
  }
  return { concepts, terms, heads };
}

const allForms: readonly TermForm[] = ['thing', 'person', 'adjective'];

function parseRow(row: string, first: TermForm): Concept {
  const [own = '', circles = ''] = row.split('~');
  const [words = '', broader = ''] = own.split('>');
  const lists = words.split('/').map(listOf);
  const order = first === 'thing' ? allForms : allForms.filter(form => form !== 'thing');
  const of = (form: TermForm) => lists[order.indexOf(form)] ?? [];
  return {
    name: lists[0]?.[0] ?? lists[1]?.[0] ?? '',
    words: { thing: of('thing'), person: of('person'), adjective: of('adjective') },
    broader: listOf(broader),
    circles: listOf(circles),
  };
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '');
}

/** All meanings that a text has in the class. */
export function termsOf({ terms }: TermClass, text: string): readonly Term[] {
  return terms.get(keyOf(text)) ?? [];
}

function keyOf(text: string): string {
  return foldName(text).replaceAll(/[-\s]+/g, ' ');
}

export function isPluralTerm(text: string, { concept, form }: Term): boolean {
  return concept.words[form].every(word => keyOf(word) !== keyOf(text)) && singularOf(keyOf(text)) !== keyOf(text);
}

export function pluralOfLast(word: string): string {
  const at = Math.max(word.lastIndexOf(' '), word.lastIndexOf('-')) + 1;
  return word.slice(0, at) + pluralOf(word.slice(at));
}
