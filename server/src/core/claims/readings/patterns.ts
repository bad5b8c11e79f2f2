import type { Fact, Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { foldName } from '../../values/names/foldName';
import { stem } from '../language/stem';

/** One step of a pattern: a slot, or a choice of words that may be missing. */
export type Step =
  | { readonly slot: 'subject' | 'value' }
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

/** A pattern with the facts that it may tell of. */
export interface FactPattern {
  readonly facts: readonly Fact[];
  readonly property: Property;
  readonly pattern: Pattern;
}

const factPatterns = new WeakMap<FactsByProperty, readonly FactPattern[]>();

/** The patterns of all facts of a subject; they are asked for in each sentence. */
export function patternsAbout(known: FactsByProperty): readonly FactPattern[] {
  let found = factPatterns.get(known);
  if (found === undefined) {
    found = [...known.values()].flatMap(facts => {
      const property = facts[0]?.property;
      return property === undefined ? [] : patternsOf(property).map(pattern => ({ facts, property, pattern }));
    });
    factPatterns.set(known, found);
  }
  return found;
}

type FactsByProperty = ReadonlyMap<string, readonly Fact[]>;

const patterns = new WeakMap<Property, readonly Pattern[]>();

/** The patterns of a property: those that a fact file gives, and those of the vocabulary. */
function patternsOf(property: Property): readonly Pattern[] {
  let found = patterns.get(property);
  if (found === undefined) {
    const builtIn = findBuiltInProperty(property.id);
    const texts = [...property.patterns, ...(builtIn?.value === property.value ? (builtIn.patterns ?? []) : [])];
    found = texts.flatMap(text => compile(text) ?? []);
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
  const optional = word.endsWith('?');
  const choice = (optional ? word.slice(0, -1) : word).replace(/^\(|\)$/g, '').split('|');
  // A hyphen that glues the word to a slot: “{value} -based”.
  if (choice.length === 1 && /^-./.test(choice[0] ?? ''))
    return [...readStep('-'), ...readStep((choice[0] ?? '').slice(1))];
  if (choice.includes('a')) choice.push('an');
  return [{ words: new Set(choice.map(w => stem(foldName(w) || w))), optional }];
}
