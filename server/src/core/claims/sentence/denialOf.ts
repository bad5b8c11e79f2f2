import { coordinators, determiners, pronouns } from '../language/closedClasses';
import { isForgone } from './isGerund';
import { isNamed, normOf, type Unit, wordOf } from './unit';

/** What the words around a verb, at units `start` to `end`, make of what it says: denied, open, or nothing. `open` begins its clause. */
export function denialOf(
  units: readonly Unit[],
  open: number,
  { start, end }: { readonly start: number; readonly end: number },
): 'denied' | 'conditional' | undefined {
  if (isDeniedBefore(units, open, start) || isDeniedBehind(units, end) || isWithout(units, start)) return 'denied';
  return isUnfulfilled(units, start) ? 'conditional' : undefined;
}

/** “*no* state”, and not “no sooner”, “no doubt”, “no fewer than 44 states”. */
export function isNo(units: readonly Unit[], at: number): boolean {
  return wordOf(units[at]) === 'no' && !idioms.has(normOf(units[at + 1]));
}

const idioms = new Set('sooner doubt wonder matter later less fewer more longer better other small little'.split(' '));

/** “nobody”, “no one”, “no state”, “none”, “neither side”, “not a single state”; undefined where what is said is not that there is none. */
function isNone(units: readonly Unit[], at: number): boolean {
  const word = wordOf(units[at]);
  if (isNoneOther(units, at)) return false;
  if (/^(?:nobody|none|neither|nothing)$/.test(word) || isNo(units, at)) return true;
  const next = units[at + 1];
  return word === 'not' && (/^(?:one|even|any|a|an)$/.test(normOf(next)) || isNumberOne(next));
}

/** “*none other than* Ida Moe”: she, after all. */
export function isNoneOther(units: readonly Unit[], at: number): boolean {
  return wordOf(units[at]) === 'none' && normOf(units[at + 1]) === 'other' && normOf(units[at + 2]) === 'than';
}

function isNumberOne(unit: Unit | undefined): boolean {
  return unit?.kind === 'quantity' && unit.quantity.amount === 1;
}

/** How long a subject may be that denies its verb. */
const longest = 9;

/** “*Not one of the stolen works* has been found”, “*no trace of it* came to light”, “*in neither country* was it …”: `open` begins the clause. */
function isDeniedBefore(units: readonly Unit[], open: number, verb: number): boolean {
  let at = open;
  while (at < verb && (coordinators.has(wordOf(units[at])) || /^(?:in|on|at|by|that|for)$/.test(wordOf(units[at]))))
    at++;
  if (!isNone(units, at) || verb - at > longest) return false;
  // “*In no time* it was open.”
  if (wordOf(units[at - 1]) === 'in' && normOf(units[at + 1]) === 'time') return false;
  // “*Nothing but* a ruin, it was …”
  for (let i = at; i < verb; i++) if (units[i]?.kind === 'mark' || normOf(units[i]) === 'but') return false;
  return true;
}

/** “was shared *with nobody*”, “shared it *with no one*”, “was recognised *by no state*”, “won *neither* the cup nor the league”. */
function isDeniedBehind(units: readonly Unit[], from: number): boolean {
  const object = objectEnd(units, from);
  return [from, object].some(i => {
    const link = normOf(units[i]);
    if (i === from && (/^(?:neither|nobody|none)$/.test(link) || isNoOne(units, i))) return !hasException(units, i + 1);
    if (link === 'by' && i === from && isNone(units, i + 1)) return !hasException(units, i + 2);
    if (!/^(?:by|with|to|from)$/.test(link)) return false;
    if (/^(?:neither|nobody|none)$/.test(normOf(units[i + 1]))) return !hasException(units, i + 2);
    return isNoOne(units, i + 1) && !hasException(units, i + 3);
  });
}

function isNoOne(units: readonly Unit[], at: number): boolean {
  return normOf(units[at]) === 'no' && (normOf(units[at + 1]) === 'one' || isNumberOne(units[at + 1]));
}

/** “with nobody *else*”, “by nobody *but* V”, “with nobody*'s* help”, “by no *less* a person”: something is said after all. */
function hasException(units: readonly Unit[], at: number): boolean {
  return [at, at + 1].some(i => /^(?:else|but|other|less|than|save|except|'s|')$/.test(normOf(units[i])));
}

/** Where an object of a few words ends: “shared *it* with”, “shared *the Holm Medal* with”. */
function objectEnd(units: readonly Unit[], from: number): number {
  let at = from;
  if (determiners.has(normOf(units[at])) || pronouns.has(normOf(units[at]))) at++;
  while (at < from + 3 && isNamed(units[at])) at++;
  return at;
}

/** “put aside *without being* ratified”, “without *ever opening*” */
function isWithout(units: readonly Unit[], verb: number): boolean {
  return wordOf(units[verb - 1]) === 'without' && /(?:ing|ever)$/.test(normOf(units[verb]));
}

/** “*far from being* ratified”, “within a vote *of being* ratified”, “*whoever* has found it”: it may never have been. */
function isUnfulfilled(units: readonly Unit[], verb: number): boolean {
  if (/^(?:whoever|whichever)$/.test(normOf(units[verb - 1]))) return true;
  return isForgone(units, verb) && (normOf(units[verb]).endsWith('ing') || normOf(units[verb - 1]) === 'than');
}
