import { normOf, type Unit, wordOf } from './unit';

/** From which unit on, and up to which, a sentence tells what others told. */
export interface Hearsay {
  readonly from: number;
  readonly to: number;
}

const press = new Set('newspapers papers press tabloids broadsheets dailies headlines'.split(' '));
/** What was told before anybody knew, or by nobody in particular. */
const vague = /^(?:early|earliest|first|initial|preliminary|unconfirmed|conflicting|some|many|contemporary)$/;
const tellers = new Set(
  'reports accounts estimates figures counts sources versions people witnesses fans critics observers'.split(' '),
);
const telling =
  /^(?:wr(?:ite|ote|itten)|report|reported|sa(?:y|id)|claim|claimed|print|printed|announced?|proclaimed?|declared?|sp(?:eak|oke)|put|told|tell|insist|insisted|suggest|suggested|estimated?|believed?|sw(?:ear|ore)|speculated?|th(?:ink|ought)|reckon|suppose|assume)$/;

/**
 * “*Newspapers wrote* that 524 people had died”, “*Early reports put* the toll at 35”: an anonymous source of the time, which the text
 * quotes and does not vouch for. Whoever has a name is believed: “The minister said that …” is checked.
 */
export function findHearsay(units: readonly Unit[]): Hearsay | undefined {
  for (let i = 0; i < units.length; i++) {
    // “The flood, it *was feared*, had killed …”
    if (normOf(units[i]) === 'feared' && /^(?:was|were|is|are)$/.test(normOf(units[i - 1])))
      return { from: 0, to: units.length };
    const isTeller =
      press.has(wordOf(units[i])) || (tellers.has(normOf(units[i])) && isVague(units[i - 1])) || isAnybody(units, i);
    if (!isTeller) continue;
    if (isAccording(units, i)) return { from: 0, to: units.length };
    const verb = tellingAfter(units, i);
    if (verb === undefined) continue;
    // “The bridge had opened in 1938, *newspapers wrote*.”
    const isBehind =
      i > 1 && /^[,."]?$/.test(normOf(units[verb + 1])) && normOf(units[phraseStart(units, i) - 1]) === ',';
    return { from: isBehind ? 0 : i, to: endOf(units, i) };
  }
  return undefined;
}

/** “*People say* that it burst”, “It burst in May, *some think*”, “or so *people believe*” */
function isAnybody(units: readonly Unit[], at: number): boolean {
  const before = normOf(units[at - 1]);
  if (at > 0 && before !== ',' && before !== 'so') return false;
  const teller = wordOf(units[at]);
  return (
    (/^(?:people|some|many|most|others)$/.test(teller) &&
      /^(?:say|believe|claim|think|reckon|suppose|assume)$/.test(normOf(units[at + 1]))) ||
    (at === 0 && teller === 'they' && /^(?:say|believe|claim)$/.test(normOf(units[at + 1])))
  );
}

function isVague(unit: Unit | undefined): boolean {
  return vague.test(wordOf(unit)) || (unit?.kind === 'ordinal' && unit.ordinal.value === 1);
}

function isAccording(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 4); i--)
    if (normOf(units[i]) === 'to' && normOf(units[i - 1]) === 'according') return true;
  return false;
}

function phraseStart(units: readonly Unit[], at: number): number {
  let start = at;
  while (start > 0 && units[start - 1]?.kind !== 'mark') start--;
  return start;
}

/** The verb right behind, with “of the day”, “at the time”, “then”, “also” or an auxiliary between. */
function tellingAfter(units: readonly Unit[], at: number): number | undefined {
  for (let i = at + 1; i < Math.min(units.length, at + 6); i++) {
    const norm = normOf(units[i]);
    if (telling.test(norm) || (/^(?:had|have)$/.test(norm) && normOf(units[i + 1]) === 'it')) return i;
    if (units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function endOf(units: readonly Unit[], from: number): number {
  for (let i = from; i < units.length; i++) if (normOf(units[i]) === ';') return i;
  return units.length;
}
