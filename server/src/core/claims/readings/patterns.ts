import { append } from '../../append';
import type { Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { foldName } from '../../values/names/foldName';
import { stem } from '../language/stem';
import { expandChoices } from './expandChoices';
import { impliedPatterns } from './impliedPatterns';

/** One step of a pattern: a slot, a choice of words that may be missing, a short phrase of any words (“plays *a nun* in S”), or a clause's start. */
export type Step =
  | { readonly slot: 'subject' | 'value' }
  | { readonly phrase: true }
  | { readonly start: true }
  | { readonly words: ReadonlySet<string>; readonly optional: boolean };

/** A whole wording, ready to be looked for around its subject. */
export interface Pattern {
  readonly text: string;
  /** What stands before the subject, the nearest first, and what stands behind it. */
  readonly left: readonly Step[];
  readonly right: readonly Step[];
  /** Choices of words of which the sentence must have one each. Most patterns are told by them to have no place in it. */
  readonly needed: readonly (readonly string[])[];
}

/** A pattern in the index; `rank` is its place among those of its property. */
interface IndexedPattern {
  readonly property: string;
  readonly pattern: Pattern;
  readonly rank: number;
}

/** The patterns of all properties, each by the words of which a sentence must have one and is least likely to: most are never looked at. */
export type PatternIndex = ReadonlyMap<string, readonly IndexedPattern[]>;

export function indexPatterns(properties: Iterable<Property>): PatternIndex {
  const index = new Map<string, IndexedPattern[]>();
  for (const property of properties)
    for (const [rank, pattern] of patternsOf(property).entries()) {
      const indexed = { property: property.id, pattern, rank };
      for (const word of rarest(pattern)) {
        append(index, word, indexed);
      }
    }
  return index;
}

/** The word that every sentence has: that of the patterns that need none. */
export const noWord = '';

/** The longest are the rarest. */
function rarest({ needed }: Pattern): readonly string[] {
  const shortest = (choice: readonly string[]) => Math.min(...choice.map(word => word.length));
  return needed.length === 0 ? [noWord] : needed.reduce((a, b) => (shortest(b) > shortest(a) ? b : a));
}

/** The patterns of which a sentence has all needed words, by property's id; of each property in their order. */
export function patternsWith(
  words: ReadonlySet<string>,
  index: PatternIndex,
): ReadonlyMap<string, readonly IndexedPattern[]> {
  const found = new Map<string, IndexedPattern[]>();
  for (const word of words)
    for (const each of index.get(word) ?? []) {
      if (!hasAllOf(words, each.pattern)) continue;
      const list = found.get(each.property);
      if (list === undefined) found.set(each.property, [each]);
      else if (!list.includes(each)) list.push(each);
    }
  for (const list of found.values()) list.sort((a, b) => a.rank - b.rank);
  return found;
}

function hasAllOf(words: ReadonlySet<string>, { needed }: Pattern): boolean {
  for (const choice of needed) if (!hasOneOf(words, choice)) return false;
  return true;
}

function hasOneOf(words: ReadonlySet<string>, choice: readonly string[]): boolean {
  for (const word of choice) if (words.has(word)) return true;
  return false;
}

const patterns = new WeakMap<Property, readonly Pattern[]>();

/** The patterns of a property: those that a fact file gives, and those of the vocabulary. */
function patternsOf(property: Property): readonly Pattern[] {
  let found = patterns.get(property);
  if (found === undefined) {
    const builtIn = findBuiltInProperty(property.id);
    const own = builtIn?.value === property.value ? (builtIn.patterns ?? []) : impliedPatterns(property);
    const texts = [...property.patterns, ...own];
    found = texts.flatMap(expandChoices).flatMap(text => compile(text) ?? []);
    patterns.set(property, found);
  }
  return found;
}

/** A pattern's words are compared, never compiled into a regular expression, so that no pattern can be slow. */
function compile(text: string): Pattern | undefined {
  const steps = text.trim().split(/\s+/).slice(0, 16).flatMap(readStep);
  const subject = steps.findIndex(step => 'slot' in step && step.slot === 'subject');
  if (subject < 0) return undefined;
  return {
    text,
    left: steps.slice(0, subject).reverse(),
    right: steps.slice(subject + 1),
    needed: steps.flatMap(step => ('words' in step && !step.optional ? [[...step.words]] : [])),
  };
}

function readStep(word: string): Step[] {
  if (word === '{subject}' || word === '{value}') return [{ slot: word === '{subject}' ? 'subject' : 'value' }];
  if (word === '...') return [{ phrase: true }];
  if (word === '^') return [{ start: true }];
  const optional = word.endsWith('?');
  const bare = optional ? word.slice(0, -1) : word;
  const choice = (bare.length > 1 ? bare.replace(/^\(|\)$/g, '') : bare).split('|');
  // A hyphen that glues the word to a slot: “{value} -based”.
  if (choice.length === 1 && /^-./.test(choice[0] ?? ''))
    return [...readStep('-'), ...readStep((choice[0] ?? '').slice(1))];
  if (choice.includes('a')) choice.push('an');
  return [{ words: new Set(choice.map(w => stem(foldName(w) || w))), optional }];
}
