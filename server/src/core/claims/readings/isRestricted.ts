import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { countriesOfDemonym, countryOf } from '../../values/places/countries';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';

const everybody =
  /^(?:the|public|traffic|visitors|passengers|all|everyone|everybody|shipping|navigation|readers|guests|customers|patients|pupils|students|worshippers|audiences|business)$/;
/** What opens and closes to some before others, and in one place alone. */
const opening = new Set(['opened', 'closed']);

/** “published *in German* in 1927”, “opened *to cyclists*”, “closed *to lorries*”, “opened *again*”, “opened *as far as Holt*”, “married *a second time*”: not the event that the fact dates. */
export function isRestricted(context: SentenceContext, clause: Clause, property: Reading['property']): boolean {
  if (property.value !== 'date' || clause.verb === undefined) return false;
  for (let i = clause.start; i < clause.end; i++)
    if (normOf(context.units[i]) === 'again' && !property.triggers.some(t => / again$/.test(t))) return true;
  if (property.id === 'married' && isAnotherTime(context, clause)) return true;
  if (property.id === 'opened' && isInStages(context, clause)) return true;
  if (opening.has(property.id) && isForSome(context, clause.verb.end)) return true;
  const builtIn = findBuiltInProperty(property.id);
  // Of a curator's own property nobody knows whether it happens country by country.
  if (builtIn !== undefined && !builtIn.happensInParts) return false;
  if (isSerialised(context, clause)) return true;
  if (isForSome(context, clause.verb.end)) return true;
  for (let i = clause.verb.end; i < clause.end - 1; i++) {
    if (isFormat(context, i)) return true;
    const next = normOf(context.units[i + 1]) === 'the' ? context.units[i + 2] : context.units[i + 1];
    if (normOf(context.units[i]) !== 'in' || (next?.kind !== 'name' && next?.kind !== 'mention')) continue;
    const text = context.prose.slice(next.start, next.end);
    if (countryOf(text) !== undefined || countriesOfDemonym(text).length > 0) return true;
  }
  return false;
}

/** “married *a second time*”, “married *off* her daughter” */
function isAnotherTime({ units }: SentenceContext, { verb, end }: Clause): boolean {
  for (let i = verb?.end ?? end; i < end; i++)
    if (normOf(units[i]) === 'off' || (units[i]?.kind === 'ordinal' && normOf(units[i + 1]) === 'time')) return true;
  return false;
}

/** “opened *to cyclists*”, “closed *to goods trains*”, but not “to the public” */
function isForSome({ units }: SentenceContext, at: number): boolean {
  return normOf(units[at]) === 'to' && !everybody.test(normOf(units[at + 1]));
}

/** “opened in 1968 *as far as Holt*”, “*between Holt and Skarn*”, “*from Holt to Skarn*”: the first part of a line or a road. */
function isInStages({ units }: SentenceContext, clause: Clause): boolean {
  for (let i = clause.verb?.end ?? clause.end; i < clause.end; i++) {
    const norm = normOf(units[i]);
    if (norm === 'as' && normOf(units[i + 1]) === 'far' && normOf(units[i + 2]) === 'as') return true;
    if (!isNamed(units[i + 1]) || !isNamed(units[i + 3])) continue;
    if (norm === 'between' && normOf(units[i + 2]) === 'and') return true;
    if (norm === 'from' && normOf(units[i + 2]) === 'to') return true;
  }
  return false;
}

/** “came out *in paperback*”, “*on video*”, “*as an audiobook*” */
function isFormat({ units, prose }: SentenceContext, at: number): boolean {
  if (!/^(?:in|on|as)$/.test(normOf(units[at]))) return false;
  const noun = units[/^an?$/.test(normOf(units[at + 1])) ? at + 2 : at + 1];
  return noun !== undefined && formats.test(prose.slice(noun.start, noun.end));
}

const formats =
  /^(?:paperback|hardback|hardcover|softcover|translation|braille|video|DVD|VHS|CD|vinyl|cassette|tape|disc|Blu-ray|audiobook|e-?book|Kindle|microfilm)s?$/i;

/** “was *serialised* from March on”: a book comes out later. */
function isSerialised({ units }: SentenceContext, { verb }: Clause): boolean {
  return /^seriali[sz]ed$/.test(normOf(units[(verb?.end ?? 0) - 1]));
}
