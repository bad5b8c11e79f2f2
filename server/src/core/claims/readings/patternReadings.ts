import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { foldName } from '../../values/names/foldName';
import { factsOf } from '../factIndex';
import { adverbs, auxiliaries, determiners } from '../language/closedClasses';
import { stem } from '../language/stem';
import { normOf, type Unit } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import { boundBefore, canHold, listFrom } from './slots';

/** One step of a pattern: a slot, or a choice of words that may be missing. */
type Step =
  | { readonly slot: 'subject' | 'value' }
  | { readonly words: ReadonlySet<string>; readonly optional: boolean };

const compiled = new Map<string, readonly Step[]>();

/** Readings from whole wordings: those of the vocabulary and those that a fact file gives as `patterns`. */
export function patternReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
      const property = facts[0]?.property;
      if (property === undefined) continue;
      const builtIn = findBuiltInProperty(property.id);
      const patterns = [...property.patterns, ...(builtIn?.value === property.value ? (builtIn.patterns ?? []) : [])];
      for (const pattern of patterns) {
        const value =
          matchAround(context, compile(pattern), subject.unit, property) ??
          matchBehindVerb(context, compile(pattern), subject.unit, property);
        const clause = value === undefined ? undefined : clauseAt(context, value);
        if (value === undefined || clause === undefined || isLoosePossessor(context, pattern, value, subject.unit))
          continue;
        for (const member of listFrom(context, value, property)) {
          const bound = context.units[member]?.kind === 'date' ? boundBefore(context, member) : undefined;
          readings.push({
            subject,
            property,
            facts: factsOf(context.index, subject.entity.id, property),
            value: member,
            strength: 3,
            clause,
            construction: 'pattern',
            how: `pattern “${pattern}”`,
            ...(bound === undefined ? {} : { bound }),
          });
        }
      }
    }
  }
  return readings;
}

/** “Homer's *Ulysses*” may be another work of that name, “Richard Ellmann's *Ulysses on the Liffey*” is: only a full name before a whole title counts. */
function isLoosePossessor(context: SentenceContext, pattern: string, value: number, subject: number): boolean {
  if (!pattern.includes("'s {subject}")) return false;
  const unit = context.units[value];
  const goesOn = /^(?:on|and|of|in|for)$/.test(normOf(context.units[subject + 1]));
  return unit === undefined || unit.first === unit.last || goesOn;
}

/** A pattern's words are compared, never compiled into a regular expression, so that no pattern can be slow. */
function compile(pattern: string): readonly Step[] {
  let steps = compiled.get(pattern);
  if (steps === undefined) {
    steps = pattern.trim().split(/\s+/).slice(0, 16).flatMap(readStep);
    if (compiled.size < 5_000) compiled.set(pattern, steps);
  }
  return steps;
}

function readStep(word: string): Step[] {
  if (word === '{subject}' || word === '{value}') return [{ slot: word === '{subject}' ? 'subject' : 'value' }];
  const optional = word.endsWith('?');
  const choice = (optional ? word.slice(0, -1) : word).replace(/^\(|\)$/g, '').split('|');
  // A hyphen that glues the word to a slot: “{value} -based”.
  if (choice.length === 1 && /^-./.test(choice[0] ?? ''))
    return [...readStep('-'), ...readStep((choice[0] ?? '').slice(1))];
  return [{ words: new Set(choice.map(w => stem(foldName(w) || w))), optional }];
}

/** Matches the steps around the subject's unit: those before it leftwards, those after it rightwards. Returns the value's unit. */
function matchAround(
  context: SentenceContext,
  steps: readonly Step[],
  at: number,
  property: Reading['property'],
): number | undefined {
  const pivot = steps.findIndex(step => 'slot' in step && step.slot === 'subject');
  if (pivot < 0) return undefined;
  const left = walk(context, steps.slice(0, pivot).reverse(), at - 1, -1, property);
  if (left === false) return undefined;
  const right = walk(context, steps.slice(pivot + 1), at + 1, 1, property);
  if (right === false) return undefined;
  return left ?? right ?? undefined;
}

/** “{subject} cost {value}” where the verb's subject stands elsewhere: “Cantona, who came in November and *cost* £1.2 million”. */
function matchBehindVerb(
  context: SentenceContext,
  steps: readonly Step[],
  subject: number,
  property: Reading['property'],
): number | undefined {
  const [first, ...rest] = steps;
  if (
    first === undefined ||
    !('slot' in first) ||
    first.slot !== 'subject' ||
    rest[0] === undefined ||
    'slot' in rest[0]
  )
    return undefined;
  for (const clause of context.clauses) {
    if (clause.subject !== subject || clause.verb === undefined) continue;
    const value = walk(context, rest, clause.verb.start, 1, property);
    if (value !== false && value !== undefined) return value;
  }
  return undefined;
}

/** Undefined: matched without a value among the steps. False: no match. */
function walk(
  context: SentenceContext,
  steps: readonly Step[],
  from: number,
  direction: 1 | -1,
  property: Reading['property'],
): number | undefined | false {
  let i = from;
  let value: number | undefined;
  for (const step of steps) {
    let skipped = 0;
    for (;;) {
      const unit = context.units[i];
      if (unit === undefined) {
        if ('words' in step && step.optional) break;
        return false;
      }
      if (matchesStep(unit, step, property)) {
        if ('slot' in step) value = i;
        i += direction;
        break;
      }
      if ('words' in step && step.optional) break;
      if (!(isLight(unit, step) || leadsToValue(context, i, step, property)) || ++skipped > 3) return false;
      i += direction;
    }
  }
  return value;
}

function matchesStep(unit: Unit, step: Step, property: Reading['property']): boolean {
  if ('slot' in step) return canHold(unit, property);
  // At the start of a sentence any noun has a capital and looks like a name.
  if (unit.kind === 'name')
    return unit.initial && unit.first === unit.last && step.words.has(stem(foldName(unit.text)));
  return (unit.kind === 'word' || unit.kind === 'mark') && (step.words.has(unit.stem) || step.words.has(unit.norm));
}

/** “… started on S *in* 1962”, “… began*,* in April,”: the preposition before a date or a place, and a comma before that. */
function leadsToValue(context: SentenceContext, at: number, step: Step, property: Reading['property']): boolean {
  const unit = context.units[at];
  if (normOf(unit) === ',' && property.value === 'date' && 'slot' in step && step.slot === 'value')
    return /^(?:in|on)$/.test(normOf(context.units[at + 1])) && context.units[at + 2]?.kind === 'date';
  return (
    'slot' in step &&
    step.slot === 'value' &&
    (property.value === 'quantity'
      ? /^(?:of|about|some|around|over|nearly|almost)$/.test(normOf(unit))
      : (property.value === 'date' || property.value === 'place') && /^(?:in|on|at|from)$/.test(normOf(unit)))
  );
}

function isLight(unit: Unit, step: Step): boolean {
  const norm = normOf(unit);
  if (norm === '') return false;
  if (/^["'*_]$/.test(norm)) return true;
  // “*Jane Eyre*, by Charlotte Brontë”
  if (norm === ',') return 'words' in step && step.words.has('by');
  // “It was *back* in November” is another thing than “it was in November”.
  if (particles.has(norm)) return false;
  if (determiners.has(norm) || adverbs.has(norm) || /ly$/.test(norm)) return true;
  // A date may stand between: “founded in 1923 by V”. Auxiliaries are passed over before a word, not before a slot.
  return auxiliaries.has(norm) && 'words' in step;
}

const particles = new Set(['back', 'up', 'down', 'out', 'over', 'off', 'away']);
