import { adverbs, approximating, auxiliaries, determiners, possessives } from '../language/closedClasses';
import { isNamed, normOf, type Unit, wordOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { capitalNoun } from './capitalNoun';
import { ordinalWord } from './ordinalWord';
import type { Step } from './patterns';
import { canHold, isModifier, isPlainNoun, namedBehind, nominalAfter } from './slots';

/** Matches steps along the units from one on. Undefined: matched without a value among the steps. False: no match. */
export function walkPattern(
  context: SentenceContext,
  steps: readonly Step[],
  from: number,
  direction: 1 | -1,
  property: Reading['property'],
): number | undefined | false {
  let i = from;
  let value: number | undefined;
  let isOpen = false;
  for (const step of steps) {
    if ('phrase' in step) {
      isOpen = true;
      continue;
    }
    if ('start' in step) {
      if (!startsHere(context.units, i)) return false;
      continue;
    }
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
        isOpen = false;
        break;
      }
      // “V, *who has* headed the ministry of S”
      if ('slot' in step && direction === -1 && i < from && /^(?:has|had|have|who|also)$/.test(normOf(unit))) {
        i--;
        if (normOf(unit) === 'who' && normOf(context.units[i]) === ',') i--;
        continue;
      }
      if (isOpen && skipped < longestPhrase && isPhrasal(unit)) {
        skipped++;
        i += direction;
        continue;
      }
      if ('words' in step && step.optional) break;
      const named = 'slot' in step && direction === 1 && skipped === 0 ? describedAt(context, i, property) : undefined;
      if (named !== undefined) {
        value = named;
        i = named + 1;
        break;
      }
      if (isApproximator(context.units, i)) {
        i += direction;
        continue;
      }
      if (!(isLight(unit, step) || leadsToValue(context, i, step, property)) || ++skipped > 3) return false;
      i += direction;
    }
  }
  return value;
}

/** Before the unit behind, the sentence begins, or a mark stands: “*Right* after Moor Lane came …”. */
function startsHere(units: readonly Unit[], at: number): boolean {
  const before = /^(?:right|directly|immediately|straight|just)$/.test(wordOf(units[at])) ? at - 1 : at;
  return units[before] === undefined || /^(?:[;:("]|and)$/.test(normOf(units[before]));
}

/** In units. */
const longestPhrase = 6;

/** What a short phrase may hold: “plays *a nun of the old school* in S”, but no clause, and nothing behind another preposition. */
function isPhrasal(unit: Unit): boolean {
  const norm = normOf(unit);
  if (unit.kind === 'mark') return /^[-"]$/.test(norm);
  if (/^'s?$/.test(norm)) return false;
  if (unit.kind === 'date') return false;
  return unit.kind !== 'word' || norm === 'of' || determiners.has(norm) || possessives.has(norm) || isPlainNoun(norm);
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
  if ('phrase' in step || 'start' in step) return false;
  const noun = capitalNoun(unit);
  if (noun !== undefined) return step.words.has(noun);
  const place = ordinalWord(unit);
  if (place !== undefined) return step.words.has(place);
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

/** “spent *more than* €75m on S”: words that belong to the figure behind them. */
function isApproximator(units: readonly Unit[], at: number): boolean {
  const start = units[at]?.start ?? 0;
  return [1, 2, 3, 4].some(step => {
    const unit = units[at + step];
    return unit?.kind === 'quantity' && (unit.quantity.approximation?.span.start ?? Infinity) <= start;
  });
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
