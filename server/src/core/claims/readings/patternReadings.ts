import type { Fact } from '../../facts/factSet';
import { foldName } from '../../values/names/foldName';
import { adverbs, approximating, auxiliaries, determiners } from '../language/closedClasses';
import { stem } from '../language/stem';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf, type Unit, wordOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { boundBefore } from './boundBefore';
import { listFrom } from './listFrom';
import { looseness } from './looseness';
import { noWord, type Pattern, patternsWith, type Step } from './patterns';
import { canHold, isModifier, isPlainNoun, namedBehind, nominalAfter, valuesIn } from './slots';

/** Readings from whole wordings: those of the vocabulary and those that a fact file gives as `patterns`. */
export function patternReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  if (context.subjects.length === 0) return readings;
  const stated = patternsWith(wordsOf(context.units), context.index.patterns);
  if (stated.size === 0) return readings;
  for (const subject of context.subjects) {
    if (subject.via === 'elision') continue;
    // “43 km *of it*”, “a wave *like it* killed …”: a part of it, and another one.
    if (subject.via === 'pronoun' && /^(?:of|like|unlike)$/.test(normOf(context.units[subject.unit - 1]))) continue;
    for (const [id, facts] of context.index.bySubject.get(subject.entity.id) ?? [])
      for (const { pattern } of stated.get(id) ?? []) addReadings(context, subject, facts, pattern, readings);
  }
  return readings;
}

function addReadings(
  context: SentenceContext,
  subject: SubjectUnit,
  facts: readonly Fact[],
  pattern: Pattern,
  readings: Reading[],
): void {
  const property = facts[0]?.property;
  if (property === undefined) return;
  const value =
    matchAround(context, pattern, subject.unit, property) ??
    matchBehindVerb(context, pattern, subject.unit, property) ??
    matchBehindPredicate(context, pattern, subject.unit, property) ??
    matchBehindDate(context, pattern, subject.unit, property);
  const clause = value === undefined ? undefined : clauseAt(context, value);
  if (value === undefined || clause === undefined || isLoosePossessor(context, pattern, value, subject.unit)) return;
  if (isWithin(context, pattern, subject.unit) || isOfPart(context, pattern, subject.unit)) return;
  // “was sold to a *Leeds* firm”, “to *Moor's* owner”
  if (pattern.text.endsWith('{value}') && isDoer(property) && isModifier(context, value, property)) return;
  for (const member of listFrom(context, value, property)) {
    // “Until *14 July*, the day of S”: the words behind the comma name the date, whatever it bounds.
    const isBound = context.units[member]?.kind === 'date' && !pattern.text.startsWith('{value} ,');
    const bound = isBound ? boundBefore(context, member) : undefined;
    readings.push({
      subject,
      property,
      facts,
      value: member,
      strength: 3,
      clause,
      construction: 'pattern',
      how: `pattern “${pattern.text}”`,
      ...looseness(property, pattern.text),
      ...(bound === undefined ? {} : { bound }),
    });
  }
}

/** Whose values are people and bodies, which have a name behind any adjective. */
function isDoer({ value }: Reading['property']): boolean {
  return value === 'person' || value === 'organization' || value === 'entity';
}

/** All words that a step may match. */
function wordsOf(units: readonly Unit[]): ReadonlySet<string> {
  const words = new Set([noWord]);
  for (const unit of units) {
    if (unit.kind === 'word' || unit.kind === 'mark') words.add(unit.stem).add(unit.norm);
    const noun = capitalNoun(unit);
    if (noun !== undefined) words.add(noun);
  }
  return words;
}

/** At the start of a sentence any noun has a capital and looks like a name. */
function capitalNoun(unit: Unit): string | undefined {
  if (unit.kind !== 'name' || unit.first !== unit.last) return undefined;
  // “her PhD”
  return unit.initial || /[a-z][A-Z]/.test(unit.text) ? stem(foldName(unit.text)) : undefined;
}

/** “the discovery of *S's* rings”, “the presidency of the *Norwegian* chess club”: of what is S's. */
function isOfPart({ units, clauses }: SentenceContext, { right }: Pattern, at: number): boolean {
  if (right.length > 0) return false;
  const next = normOf(units[at + 1]);
  if (/^'s?$/.test(next)) return true;
  const isNoun = units[at + 1]?.kind === 'word' && isPlainNoun(next);
  return isNoun && determiners.has(normOf(units[at - 1])) && !clauses.some(({ verb }) => verb?.start === at + 1);
}

/** “Third place *in S* went to V”: the verb that follows is said of the place. */
function isWithin({ units, clauses }: SentenceContext, { left, right: [verb] }: Pattern, at: number): boolean {
  if (left.length > 0 || verb === undefined || 'slot' in verb || verb.words.has(',')) return false;
  const link = normOf(units[determiners.has(normOf(units[at - 1])) ? at - 2 : at - 1]);
  if (!/^(?:in|at|for|from|on|to)$/.test(link)) return false;
  return clauses.some(({ verb: own, subject }) => own?.start === at + 1 && subject !== undefined && subject < at);
}

/** “Homer's *Ulysses*” may be another work of that name, “Richard Ellmann's *Ulysses on the Liffey*” is: only a full name before a whole title counts. */
function isLoosePossessor(context: SentenceContext, { text }: Pattern, value: number, subject: number): boolean {
  if (!text.includes("'s {subject}")) return false;
  const unit = context.units[value];
  const goesOn = /^(?:on|and|of|in|for)$/.test(normOf(context.units[subject + 1]));
  return unit === undefined || unit.first === unit.last || goesOn;
}

/** Matches the steps around the subject's unit: those before it leftwards, those after it rightwards. Returns the value's unit. */
function matchAround(
  context: SentenceContext,
  pattern: Pattern,
  at: number,
  property: Reading['property'],
): number | undefined {
  const left = walk(context, pattern.left, at - 1, -1, property);
  if (left === false) return undefined;
  const right = walk(context, pattern.right, at + 1, 1, property);
  if (right === false) return undefined;
  return left ?? right ?? undefined;
}

/** “{subject} cost {value}” where the verb's subject stands elsewhere: “Cantona, who came in November and *cost* £1.2 million”. */
function matchBehindVerb(
  context: SentenceContext,
  { left, right }: Pattern,
  subject: number,
  property: Reading['property'],
): number | undefined {
  const [verb] = right;
  if (left.length > 0 || verb === undefined || 'slot' in verb) return undefined;
  for (const clause of context.clauses) {
    if (clause.subject !== subject || clause.verb === undefined) continue;
    const value = walk(context, right, clause.verb.start, 1, property);
    if (value !== false && value !== undefined) return value;
  }
  return undefined;
}

/** “put their names to {subject} {value}” where the date opens the clause: “*On 3 May* they put their names to the pact”. */
function matchBehindDate(
  context: SentenceContext,
  { left, right, needed }: Pattern,
  at: number,
  property: Reading['property'],
): number | undefined {
  // “In 1995 S *followed*” may be with what.
  if (needed.length < 2) return undefined;
  const last = right[right.length - 1];
  if (property.value !== 'date' || last === undefined || !('slot' in last)) return undefined;
  const clause = clauseAt(context, at);
  const [value, ...others] = clause === undefined ? [] : valuesIn(context, clause, property);
  if (clause?.verb === undefined || value === undefined || others.length > 0 || value > clause.verb.start)
    return undefined;
  // “the war of 1911”, “the 1911 war”: no date of what is done.
  if (!/^(?:in|on|by)$/.test(wordOf(context.units[value - 1]))) return undefined;
  const isMatch =
    walk(context, left, at - 1, -1, property) !== false &&
    walk(context, right.slice(0, -1), at + 1, 1, property) !== false;
  return isMatch ? value : undefined;
}

/** “{subject} , the work of {value}” where what the subject was stands between: “It was a small bridge, *the work of V*”. */
function matchBehindPredicate(
  context: SentenceContext,
  { left, right: [comma, ...right] }: Pattern,
  subject: number,
  property: Reading['property'],
): number | undefined {
  if (left.length > 0 || comma === undefined || 'slot' in comma || !comma.words.has(',')) return undefined;
  for (const clause of context.clauses) {
    if (clause.subject !== subject || clause.verb === undefined || !isPredicative(context, clause)) continue;
    // Behind a name, it is said of that name: “She was a niece of Oda, the daughter of V”.
    for (let i = clause.verb.end; i < clause.end && !isNamed(context.units[i]); i++) {
      if (normOf(context.units[i]) !== ',') continue;
      const value = walk(context, right, i + 1, 1, property);
      if (value !== false && value !== undefined) return value;
    }
  }
  return undefined;
}

function isPredicative({ units }: SentenceContext, { verb }: Clause): boolean {
  return /^(?:is|are|was|were|became|remained|remains)$/.test(normOf(units[(verb?.end ?? 0) - 1]));
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
      if (matchesStep(unit, step, property) && !('slot' in step && describes(context, i, property))) {
        if ('slot' in step) {
          if (step === steps.at(-1) && direction === 1 && isOfOwner(context, i)) return false;
          value = i;
        }
        i += direction;
        break;
      }
      if ('words' in step && step.optional) break;
      const named = 'slot' in step && direction === 1 && skipped === 0 ? describedAt(context, i, property) : undefined;
      if (named !== undefined) {
        value = named;
        i = named + 1;
        break;
      }
      if (!(isLight(unit, step) || leadsToValue(context, i, step, property)) || ++skipped > 3) return false;
      i += direction;
    }
  }
  return value;
}

/** “It is *Spain's* longest film”, “it is a *Spanish* pilot's plane”: the wording does not end there. */
function isOfOwner({ units }: SentenceContext, at: number): boolean {
  const owner = isNamed(units[at + 1]) || isPlainNoun(normOf(units[at + 1])) ? at + 2 : at + 1;
  return /^'s?$/.test(normOf(units[owner])) && units[at]?.kind !== 'date' && units[at]?.kind !== 'quantity';
}

/** “the work of *the Leeds architect V*”, “the creation of *a plumber, V*”: past what says who somebody is. */
function describedAt(context: SentenceContext, at: number, property: Reading['property']): number | undefined {
  if (property.value !== 'person') return undefined;
  const opens = determiners.has(normOf(context.units[at])) || describes(context, at, property);
  if (!opens) return undefined;
  const value = nominalAfter(context, at, context.units.length, property);
  // “the wife of *a friend of V*”
  if (value !== undefined && context.units.slice(at, value).some(unit => normOf(unit) === 'of')) return undefined;
  return value ?? namedBehind(context, at, context.units.length, property);
}

/** “*Leeds* architect V”, “*Danish* painter V” */
function describes(context: SentenceContext, at: number, property: Reading['property']): boolean {
  const isOwner = /^'s?$/.test(normOf(context.units[at + 1]));
  return property.value === 'person' && isNamed(context.units[at]) && !isOwner && isModifier(context, at, property);
}

function matchesStep(unit: Unit, step: Step, property: Reading['property']): boolean {
  if ('slot' in step) return canHold(unit, property);
  const noun = capitalNoun(unit);
  if (noun !== undefined) return step.words.has(noun);
  // “the *first* car crossed S”
  if (unit.kind === 'ordinal') return unit.ordinal.value === 1 && step.words.has('first');
  // “the Rovers*'* story began in V”
  if (unit.kind === 'mark' && unit.norm === "'") return step.words.has("'s");
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
      ? normOf(unit) === 'of' || approximating.has(normOf(unit))
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
  // “the 200 copies *that S* had” counts what S had.
  if (norm === 'that' && 'slot' in step) return false;
  if (determiners.has(norm) || adverbs.has(norm) || /ly$/.test(norm)) return true;
  // A date may stand between: “founded in 1923 by V”. Auxiliaries are passed over before a word, not before a slot.
  return auxiliaries.has(norm) && 'words' in step;
}

// “It is *also* V” says it beside something else.
const particles = new Set(['back', 'up', 'down', 'out', 'over', 'off', 'away', 'also']);
