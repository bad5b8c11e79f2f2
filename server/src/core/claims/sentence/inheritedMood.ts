import { adverbs, coordinators, modals, negations, pronouns } from '../language/closedClasses';
import { contentVerbs, factiveVerbs } from '../language/contentVerbs';
import { isContraction, unchanging } from '../language/verbForms';
import type { Clause, Modality } from './clause';
import { isInverted } from './clauseMood';
import type { VerbGroup } from './findVerbs';
import { isNamed, normOf, type Unit } from './unit';

/** The modality that a verb has from what stands before it: “*had* the bridge *opened* then”, “*wanted* the pact *ratified*”. */
export function inheritedMood(
  units: readonly Unit[],
  verb: VerbGroup,
  open: number,
  previous: Clause | undefined,
): Modality | undefined {
  if (previous !== undefined && goesOnInverted(units, verb, previous)) return 'conditional';
  if (previous !== undefined && isJoined(units, verb, open, previous)) return previous.modality;
  if (previous?.modality === 'denied' && isContentOf(units, open, previous)) return 'conditional';
  if (previous?.modality === 'denied' && isDeniedCleft(units, verb.start, previous)) return 'denied';
  if (verb.auxiliaries.length > 0) return undefined;
  if (verb.form !== 'past' && verb.form !== 'participle') return undefined;
  const first = beforeName(units, verb.start);
  if (first === undefined) return undefined;
  const last = normOf(units[first]);
  if (wishing.has(last)) return 'conditional';
  if (previous?.verb?.end !== first + 1) return undefined;
  if (/^(?:see|have|get)$/.test(last)) return previous.modality === 'conditional' ? 'conditional' : undefined;
  // “In neither country *was* the pact *ratified*”
  return previous.modality === 'denied' && /^(?:is|are|was|were|has|have|had)$/.test(last) ? 'denied' : undefined;
}

/** “He never *said* the dam opened then”: what is not said is open, and what nobody knows is so all the same. */
function isContentOf(units: readonly Unit[], open: number, { verb }: Clause): boolean {
  const head = units[(verb?.end ?? 0) - 1];
  if (verb === undefined || head?.kind !== 'word' || factiveVerbs.has(head.stem)) return false;
  return (contentVerbs.has(head.stem) && open === verb.end) || (head.norm === 'told' && open === verb.end + 1);
}

/** “It was not *he who died* then”, “it is not *Sunde that opened* first”: what is denied is said of another, and not “no *accident* that”. */
function isDeniedCleft(units: readonly Unit[], at: number, previous: Clause): boolean {
  const { verb } = previous;
  if (verb === undefined || normOf(units[verb.start - 1]) !== 'it') return false;
  if (/^(?:just|only|merely|simply|alone|until|till)$/.test(normOf(units[verb.end]))) return false;
  for (let i = verb.end + 1; i < Math.min(at, verb.end + 6); i++) {
    const norm = normOf(units[i]);
    if (norm === 'who' || norm === 'whom') return true;
    const before = units[i - 1];
    if (norm === 'that' || norm === 'which')
      return isNamed(before) || before?.kind === 'date' || before?.kind === 'quantity' || pronouns.has(normOf(before));
  }
  return false;
}

/** “*had* the bridge *opened* then”, “*had* it *been finished* in May” */
function goesOnInverted(units: readonly Unit[], { auxiliaries }: VerbGroup, previous: Clause): boolean {
  return auxiliaries.every(word => /^(?:be|been|have)$/.test(word)) && isInverted(units, previous);
}

const wishing = new Set('want wants wanted need needs needed wish wished prefer preferred'.split(' '));

/** The last unit before a name, with its article, that stands right before the verb. */
function beforeName(units: readonly Unit[], verb: number): number | undefined {
  if (!isNamed(units[verb - 1])) return undefined;
  return normOf(units[verb - 2]) === 'the' ? verb - 3 : verb - 2;
}

/** What is open in one clause is so in the one that “and”, “or” or “nor” joins to it. */
function isJoined(units: readonly Unit[], verb: VerbGroup, open: number, previous: Clause): boolean {
  const { modality, marker } = previous;
  if (modality !== 'denied' && modality !== 'conditional') return false;
  // “Nobody thinks that it opened in May, *or that* it was shut”
  if (normOf(units[open]) === 'that')
    return marker === 'that' && coordinators.has(normOf(units[open - 1])) && !isOpenItself(units, previous);
  // “Either it opened in May *or* the guide is wrong”
  if (normOf(units[open]) === 'or' && modality === 'conditional') return true;
  let link = verb.start - 1;
  while (adverbs.has(normOf(units[link]))) link--;
  const norm = normOf(units[link]);
  if (/^n?or$/.test(norm) && modality === 'denied') return true;
  // “Nobody claims *that* it opened in May *and closed* in June.”
  if (/^(?:and|or|but)$/.test(norm) && marker === 'that' && !isOpenItself(units, previous)) return true;
  return /^(?:and|or|nor)$/.test(norm) && isBare(units, verb) && isOpenGroup(units, verb, previous);
}

/** “that it was *not* opened then”: it is open for its own words, and not for those around it. */
function isOpenItself(units: readonly Unit[], { start, verb, end }: Clause): boolean {
  return units
    .slice(start, verb?.end ?? end)
    .map(normOf)
    .some(norm => negations.has(norm) || modals.has(norm) || norm === 'to' || isContraction(norm));
}

/** Without an auxiliary of its own, and with no tense that only a finite verb has. */
function isBare(units: readonly Unit[], { start, end, finite, form, bare }: VerbGroup): boolean {
  if (/^(?:be|been|have)$/.test(finite)) return true;
  return end === start + 1 && (bare || form === 'base' || form === 'past' || unchanging.has(normOf(units[start])));
}

/**
 * “did not draw crowds *or be* sold”, “was meant *to draw* crowds and *cost* little”, “*could have drawn* crowds and *opened* in May”: the second
 * verb hangs on the auxiliary of the first.
 */
function isOpenGroup(units: readonly Unit[], { start, finite, form }: VerbGroup, { verb }: Clause): boolean {
  if (verb === undefined) return false;
  const group = units.slice(verb.start, verb.end).map(normOf);
  if (form === 'base' || finite === 'be' || unchanging.has(normOf(units[start]))) {
    const isInfinitive = normOf(units[verb.start - 1]) === 'to' || group[0] === 'be';
    const isBase = !/^(?:be|been|have)$/.test(group.at(-2) ?? '');
    if (isInfinitive || (isBase && group.some(norm => modals.has(norm) || /^(?:did|does|do)(?:n't)?$/.test(norm))))
      return true;
  }
  return form !== 'base' && group.slice(0, -1).includes('have');
}
