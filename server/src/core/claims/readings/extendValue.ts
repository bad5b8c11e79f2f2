import { countryOf } from '../../values/places/countries';
import { isRegion } from '../../values/places/regions';
import { verbForm } from '../language/verbForms';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { isPlainNoun } from './slots';

/** A value that goes on behind its first unit: “Sycamore, Illinois” is one place, “the Mexican peso” one currency. */
export function extendValue(context: SentenceContext, reading: Reading): Reading {
  const unit = context.units[reading.value];
  if (unit?.kind !== 'name' && unit?.kind !== 'mention') return reading;
  const end =
    reading.property.value === 'place'
      ? placeEnd(context, reading.value)
      : reading.property.value === 'person'
        ? reading.value
        : nounEnd(context, reading.value, reading);
  return end === reading.value ? reading : { ...reading, valueEnd: end };
}

/** The last unit of “A, B, C” in which each part lies in the next. */
export function placeEnd(context: SentenceContext, at: number): number {
  // A known place stands by itself: what follows it is a claim of its own.
  if (context.units[at]?.kind === 'mention') return at;
  let end = at;
  while (
    normOf(context.units[end + 1]) === ',' &&
    isContainer(context, end + 2) &&
    normOf(context.units[end + 3]) !== 'and'
  )
    end += 2;
  return end;
}

function isContainer(context: SentenceContext, at: number): boolean {
  const unit = context.units[at];
  if (unit?.kind !== 'name' && unit?.kind !== 'mention') return false;
  const text = context.prose.slice(unit.start, unit.end);
  return countryOf(text) !== undefined || isRegion(text);
}

function nounEnd(context: SentenceContext, at: number, reading: Reading): number {
  const unit = context.units[at];
  const wanted = reading.facts[0]?.values[0]?.text.split(' ').length ?? 1;
  const known = unit?.kind === 'mention' && unit.forms.some(f => f.kind !== 'demonym');
  if (known || wanted < 2) return at;
  let end = at;
  while (end - at < wanted - 1) {
    const next = context.units[end + 1];
    if (next?.kind !== 'word' || !isPlainNoun(next.norm) || verbForm(next.norm) !== undefined) break;
    end++;
  }
  return end;
}
