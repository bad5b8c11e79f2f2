import { append } from '../append';
import type { Entity, FactSet } from '../facts/factSet';
import { headOf } from './headOf';
import { type Token, tokenize } from './tokens';

/**
 * By the noun that carries a name, what else the name says: of “collision at Tenerife” and “Tenerife collision” the place. Of a thousand universities
 * few can stand near a “university”: those of a noun are found by how their first proper names begin.
 */
export type NameParts = ReadonlyMap<string, ReadonlyMap<string, readonly NamePart[]>>;

export interface NamePart {
  readonly entity: Entity;
  /** The proper names and the years in the name, as they are written. */
  readonly words: readonly string[];
  /** The noun has a capital: “Moller National *Park*”. */
  readonly isProper: boolean;
}

/** The parts of all names that have a common noun and a proper name in them. */
export function indexNameParts({ entities }: FactSet): NameParts {
  const parts = new Map<string, Map<string, NamePart[]>>();
  for (const entity of entities.values()) {
    if (entity.type === 'person') continue;
    for (const name of [entity.label, ...entity.aliases]) {
      const tokens = tokenize(name);
      const head = headOf(tokens);
      const words = tokens
        .filter(token => token !== head && (isProper(token) || isYear(token)) && !sorts.has(token.norm))
        .map(({ text }) => text);
      const first = words.find(word => capital.test(word));
      if (head === undefined || first === undefined) continue;
      const known = parts.get(head.norm) ?? new Map<string, NamePart[]>();
      parts.set(head.norm, known);
      const part = { entity, words, isProper: isProper(head) };
      append(known, beginningOf(first), part);
    }
  }
  return parts;
}

/** The parts of the names with the noun, all of whose other words stand in the text. */
export function partsIn(text: string, noun: string, parts: NameParts): NamePart[] {
  const named = parts.get(noun);
  return named === undefined
    ? []
    : partsBeginningIn(text, named).filter(({ words }) => words.every(word => text.includes(word)));
}

function partsBeginningIn(text: string, named: ReadonlyMap<string, readonly NamePart[]>): NamePart[] {
  const beginnings = new Set<string>();
  // “A” is a whole word as well as a beginning.
  for (const { index } of text.matchAll(capitals))
    beginnings.add(text.slice(index, index + 1)).add(text.slice(index, index + 2));
  return [...beginnings].flatMap(beginning => named.get(beginning) ?? []);
}

function beginningOf(word: string): string {
  return word.slice(0, 2);
}

const capital = /^\p{Lu}/u;
const capitals = /\p{Lu}/gu;

/** Words with a capital in a name that say what sort it is of, and not which. */
const sorts = new Set('national international royal imperial state municipal memorial grand great'.split(' '));

/** For each event, by its id, the proper names in each of its names: of “merger of Boeing and McDonnell Douglas” three words. */
export function indexProperNames({ entities }: FactSet): ReadonlyMap<string, readonly (readonly string[])[]> {
  const properNames = new Map<string, string[][]>();
  for (const { id, type, label, aliases } of entities.values()) {
    if (type !== 'event') continue;
    const names = [label, ...aliases].map(name =>
      tokenize(name)
        .filter(isProper)
        .map(({ text }) => text),
    );
    properNames.set(
      id,
      names.filter(words => words.length > 0),
    );
  }
  return properNames;
}

function isProper({ text }: Token): boolean {
  return capital.test(text);
}

function isYear({ text }: Token): boolean {
  return /^\d{4}$/.test(text);
}

/** Whether a sentence has the noun of a name whose proper names stand in the paragraph around it. */
export function hintsAtName(sentence: string, paragraph: string, parts: NameParts): boolean {
  for (const [noun] of sentence.matchAll(/\p{Ll}{3,}/gu)) if (partsIn(paragraph, noun, parts).length > 0) return true;
  return false;
}
