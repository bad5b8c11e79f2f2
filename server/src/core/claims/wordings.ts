import type { Entity, Property } from '../facts/factSet';
import { findBuiltInProperty } from '../facts/vocabulary/vocabulary';
import { foldName } from '../values/names/foldName';
import { determiners, possessives, prepositions } from './language/closedClasses';
import { stem, stemOfBase } from './language/stem';
import { triggerWordings } from './triggerWordings';
import { verbsOfKin } from './verbsOfKin';

/** Which part a wording plays in a clause; `any` for a curator's trigger, of which only the words are known. */
export type Role = 'noun' | 'does' | 'undergoes' | 'agent' | 'object' | 'mark' | 'any';

/** A phrase that announces a property, ready to be looked for. */
export interface Wording {
  readonly role: Role;
  /** Stems of its words, split at hyphens and the like (“3+3”). Never empty. */
  readonly stems: readonly string[];
  /** Its preposition is left out, and the place stands elsewhere: “in V, where S *lies buried*”. */
  readonly isBare: boolean;
  /** The preposition that it ends in, when the value follows right behind: “study *at*”. It is among the stems. */
  readonly preposition: string | undefined;
  readonly text: string;
}

/** A wording in the index; `rank` is its place among those of its property. */
export interface IndexedWording {
  readonly property: string;
  readonly wording: Wording;
  readonly rank: number;
}

/** Wordings that begin with one stem: those that are no longer, and the others by their second stems. */
interface BegunWordings {
  readonly alone: readonly IndexedWording[];
  readonly bySecond: ReadonlyMap<string, readonly IndexedWording[]>;
}

/** Wordings by their first stems. Hundreds begin with “be” and “have”: what a sentence does not go on with is never looked at. */
export type WordingIndex = ReadonlyMap<string, BegunWordings>;

export function indexWordings(wordings: ReadonlyMap<string, readonly Wording[]>): WordingIndex {
  const index = new Map<string, { alone: IndexedWording[]; bySecond: Map<string, IndexedWording[]> }>();
  for (const [property, list] of wordings) {
    for (const [rank, wording] of list.entries()) {
      const [first = '', second] = wording.stems;
      const begun = index.get(first) ?? { alone: [], bySecond: new Map() };
      index.set(first, begun);
      const others = second === undefined ? begun.alone : (begun.bySecond.get(second) ?? []);
      others.push({ property, wording, rank });
      if (second !== undefined) begun.bySecond.set(second, others);
    }
  }
  return index;
}

/** All wordings of a property: the vocabulary's, and the triggers that the fact files add. */
export function wordingsOf(property: Property, subjects: ReadonlySet<Entity>): Wording[] {
  const wordings: Wording[] = [];
  const add = (role: Role, phrases: readonly string[] | undefined) => {
    for (const phrase of phrases ?? []) {
      const wording = readWording(phrase, role);
      if (wording !== undefined) wordings.push(wording);
    }
  };
  const builtIn = findBuiltInProperty(property.id);
  if (builtIn !== undefined && (builtIn.value === property.value || property.value === 'boolean')) {
    add('noun', builtIn.nouns);
    add('does', builtIn.does);
    add('undergoes', builtIn.undergoes);
    add('agent', builtIn.agent);
    add('object', builtIn.object);
    add('mark', builtIn.marks);
  }
  add('any', property.triggers);
  add(
    'any',
    property.triggers.flatMap(trigger => withoutSubject(trigger, subjects)),
  );
  if (property.triggers.length > 0) wordings.push(...impliedWordings(property, wordings));
  if (builtIn === undefined && property.triggers.length > 1) add('agent', verbsOfKin(property));
  if (property.value === 'place') wordings.push(...bareOf(wordings));
  // The longest first: “first flight” must be seen before “flight”.
  return wordings.sort((a, b) => b.stems.length - a.stems.length);
}

/** What the triggers and the label imply, but for what is said already. */
function impliedWordings(property: Property, said: readonly Wording[]): Wording[] {
  const known = new Set(said.map(({ stems }) => stems.join(' ')));
  return triggerWordings(property).flatMap(({ role, text }) => {
    const wording = readWording(text, role, stem);
    // Whoever acts in “led by” is told apart from whom it is done to; any other word is known with its trigger.
    return wording === undefined || (role === 'noun' && known.has(wording.stems.join(' '))) ? [] : [wording];
  });
}

/** The verbs of a place without their prepositions, but for “be” and those that are known without one. */
function bareOf(wordings: readonly Wording[]): Wording[] {
  const known = new Set(wordings.map(({ stems }) => stems.join(' ')));
  return wordings.flatMap(wording => {
    if (wording.preposition === undefined || (wording.role !== 'does' && wording.role !== 'undergoes')) return [];
    const stems = wording.stems.slice(0, -1);
    const key = stems.join(' ');
    if (key === 'be' || known.has(key)) return [];
    known.add(key);
    return [{ ...wording, stems, isBare: true }];
  });
}

/** “president of the European Commission” of the Commission is “president”: whose it is, the grammar finds by itself. */
function withoutSubject(trigger: string, subjects: ReadonlySet<Entity>): string[] {
  const folded = foldName(trigger);
  const shorter = new Set<string>();
  for (const { label, aliases, short } of subjects) {
    for (const name of [label, ...aliases, ...short]) {
      const at = ` ${folded} `.indexOf(` ${foldName(name)} `);
      if (at < 0) continue;
      const rest = `${folded.slice(0, Math.max(0, at))} ${folded.slice(at + foldName(name).length)}`
        .replace(/\b(?:of|for|to|in|at)(?: the)? *$| the *$/, '')
        .trim();
      if (rest.length >= 4) shorter.add(rest);
    }
  }
  return [...shorter];
}

function readWording(phrase: string, role: Role, stemOf = role === 'any' ? stem : stemOfBase): Wording | undefined {
  const words = foldName(phrase)
    .replaceAll('.', '')
    .split(/[\s+/&-]+/)
    // “men's creative director” is written with the mark, and found without it.
    .map(word => word.replace(/'s?$/, ''))
    .filter(word => word !== '' && !(determiners.has(word) || possessives.has(word)));
  const last = words[words.length - 1];
  if (last === undefined) return undefined;
  return {
    role,
    stems: words.map(stemOf),
    isBare: false,
    preposition: words.length > 1 && prepositions.has(last) ? last : undefined,
    text: phrase,
  };
}
