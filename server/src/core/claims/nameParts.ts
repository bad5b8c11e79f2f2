import type { Entity, FactSet } from '../facts/factSet';
import { headOf } from './headOf';
import { type Token, tokenize } from './tokens';

/** By the noun that carries a name, what else the name says: of “collision at Tenerife” and “Tenerife collision” the place. */
export type NameParts = ReadonlyMap<string, readonly NamePart[]>;

export interface NamePart {
  readonly entity: Entity;
  /** The proper names and the years in the name, as they are written. */
  readonly words: readonly string[];
  /** The noun has a capital: “Moller National *Park*”. */
  readonly isProper: boolean;
}

/** The parts of all names that have a common noun and a proper name in them. */
export function indexNameParts({ entities }: FactSet): NameParts {
  const parts = new Map<string, NamePart[]>();
  for (const entity of entities.values()) {
    if (entity.type === 'person') continue;
    for (const name of [entity.label, ...entity.aliases]) {
      const tokens = tokenize(name);
      const head = headOf(tokens);
      const words = tokens
        .filter(token => token !== head && (isProper(token) || isYear(token)) && !sorts.has(token.norm))
        .map(({ text }) => text);
      if (head === undefined || !words.some(word => /^\p{Lu}/u.test(word))) continue;
      const known = parts.get(head.norm);
      const part = { entity, words, isProper: isProper(head) };
      if (known === undefined) parts.set(head.norm, [part]);
      else known.push(part);
    }
  }
  return parts;
}

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
  return /^\p{Lu}/u.test(text);
}

function isYear({ text }: Token): boolean {
  return /^\d{4}$/.test(text);
}

/** Whether a sentence has the noun of a name whose proper names stand in the paragraph around it. */
export function hintsAtName(sentence: string, paragraph: string, parts: NameParts): boolean {
  for (const [noun] of sentence.matchAll(/\p{Ll}{3,}/gu))
    if (parts.get(noun)?.some(({ words }) => words.every(word => paragraph.includes(word)))) return true;
  return false;
}
