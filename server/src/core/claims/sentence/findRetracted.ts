import type { Hearsay } from './hearsay';
import { normOf, type Unit, wordOf } from './unit';

const texts = new Set(
  'article story piece post page column review report entry text item blog newsletter headline caption subheading standfirst feature interview obituary profile essay guide'.split(
    ' ',
  ),
);
const versions = new Set(['version', 'versions', 'edition', 'draft']);
const former = /^(?:earlier|previous|prior|original|initial|older|former)$/;
/** Whoever tells it has told it otherwise since. */
const superseded = new Set(['originally', 'initially']);
/** So has a text that says it of itself; anybody else may only have said it before. */
const formerly = /^(?:previously|formerly|earlier|first|wrongly|incorrectly|mistakenly)$/;
const telling =
  /^(?:said|stated|reported|wrote|claimed|gave|put|described|named|listed|identified|called|dated|implied|suggested|indicated|read|attributed|credited)$/;
const headlines = new Set(['headline', 'caption', 'subheading', 'standfirst']);
const notes = /^(?:corrections?|clarifications?|erratum|errata|amendment|correx)$/;

/** How far behind the text, or “we”, its verb may stand: “version *of this article published on Monday* said”. */
const reach = 9;

/**
 * “*An earlier version of this article said* that …”, “This story *originally stated* …”, “Correction: *We reported* …”: what a text says that it
 * had wrong. Up to a colon or a semicolon, behind which it may say what is right.
 */
export function findRetracted(units: readonly Unit[]): Hearsay | undefined {
  const isNote = notes.test(wordOf(units.find(unit => unit.kind !== 'mark')));
  for (let i = 0; i < units.length; i++) {
    const verb = verbOf(units, i, isNote);
    if (verb !== undefined) return { from: i, to: endOf(units, verb) };
  }
  return undefined;
}

function verbOf(units: readonly Unit[], at: number, isNote: boolean): number | undefined {
  const norm = normOf(units[at]);
  if (superseded.has(norm) && telling.test(normOf(units[at + 1]))) return at + 1;
  if (versions.has(norm) && former.test(normOf(units[at - 1])))
    // “An earlier version *of the bridge* said little.”
    return isOfText(units, at) ? tellingAfter(units, at) : undefined;
  if (
    headlines.has(norm) &&
    /^(?:on|of|for|to|with|above|below)$/.test(normOf(units[at + 1])) &&
    isOfText(units, at, 1)
  )
    return tellingAfter(units, at);
  const isText = texts.has(norm) && /^(?:this|our)$/.test(normOf(units[at - 1]));
  const isOurs = norm === 'we' || norm === 'it' || isText;
  if (!isOurs) return undefined;
  const verb = tellingAfter(units, at);
  if (verb === undefined) return undefined;
  return formerly.test(normOf(units[verb - 1])) || (isNote && norm === 'we') ? verb : undefined;
}

/** “version”, or “version of this article” */
function isOfText(units: readonly Unit[], at: number, skip = 0): boolean {
  if (skip === 0 && normOf(units[at + 1]) !== 'of') return true;
  return units.slice(at + 2, at + 6).some(unit => texts.has(normOf(unit)));
}

function tellingAfter(units: readonly Unit[], at: number): number | undefined {
  for (let i = at + 1; i < Math.min(units.length, at + reach); i++) {
    if (telling.test(normOf(units[i]))) return i;
    if (/^[;:.]$/.test(normOf(units[i]))) return undefined;
  }
  return undefined;
}

function endOf(units: readonly Unit[], from: number): number {
  const end = units.findIndex((unit, i) => i > from && /^[;:]$/.test(normOf(unit)));
  return end < 0 ? units.length : end;
}
