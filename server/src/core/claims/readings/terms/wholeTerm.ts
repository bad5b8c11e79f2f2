import { verbForm } from '../../language/verbForms';
import { normOf } from '../../sentence/unit';
import type { Reading, SentenceContext } from '../../sentenceContext';
import { isPlainNoun } from '../slots';
import { termAround, valueEndOf } from './termAround';
import { termClassOf } from './termClassOf';
import { wholePrize } from './wholePrize';

/**
 * A reading of a term with all its words: “*French horn*”, of which “horn” was found. Undefined where a mere word is no term by itself, as
 * “fiction” is none, or only says of what sort something else is: “taught *violin* technique”.
 */
export function wholeTerm(context: SentenceContext, reading: Reading): Reading | undefined {
  const { value, valueEnd, property } = reading;
  if (property.id === 'award') return wholePrize(context, reading);
  const unit = context.units[value];
  // “is a *weekly* market”
  if (unit?.kind === 'word' && property.value === 'text') return isModifier(context, value) ? undefined : reading;
  const terms = valueEnd === undefined && property.value === 'entity' ? termClassOf(property) : undefined;
  if (terms === undefined || unit === undefined) return reading;
  if (unit.kind !== 'word' && unit.kind !== 'name' && unit.kind !== 'mention') return reading;
  const found = termAround(context, value, terms);
  if (found === undefined) return unit.kind === 'word' ? undefined : reading;
  if (unit.kind === 'word' && isModifier(context, found.last) && !isOwnWord(context, found.last + 1, reading))
    return undefined;
  // A name that the facts know has its own end.
  if (unit.kind === 'mention' && found.first === value && found.last === value) return reading;
  return { ...reading, value: found.first, valueEnd: valueEndOf(found) };
}

/** “the horror *genre*”: the property's own word behind the value. */
function isOwnWord({ units, index }: SentenceContext, at: number, { property }: Reading): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word') return false;
  return (index.wordings.get(property.id) ?? []).some(
    ({ role, stems }) => role === 'noun' && stems.at(-1) === unit.stem,
  );
}

/** “the *violin* teacher”: a noun follows, and not what is done, or how: “plays *guitar* brilliantly”. */
function isModifier({ units }: SentenceContext, last: number): boolean {
  const next = units[last + 1];
  const norm = normOf(next);
  if (norm === '-' || norm === "'s" || norm === "'") return true;
  return next?.kind === 'word' && isPlainNoun(norm) && verbForm(norm) === undefined && !/ly$/.test(norm);
}
