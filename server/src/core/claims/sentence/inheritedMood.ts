import { coordinators, pronouns } from '../language/closedClasses';
import type { Clause, Modality } from './clause';
import { isInverted } from './clauseMood';
import type { VerbGroup } from './findVerbs';
import { isNamed, normOf, type Unit } from './unit';

/** The modality that a verb has from what stands before it: “*had* the bridge *opened* then”, “*wanted* the pact *ratified*”. */
export function inheritedMood(
  units: readonly Unit[],
  verb: VerbGroup,
  previous: Clause | undefined,
): Modality | undefined {
  if (previous !== undefined && goesOnInverted(units, verb, previous)) return 'conditional';
  if (previous?.modality === 'denied' && isDeniedCleft(units, verb.start, previous)) return 'denied';
  if (verb.auxiliaries.length > 0) return undefined;
  if (verb.form !== 'past' && verb.form !== 'participle') return undefined;
  if (previous !== undefined && goesOnPlanned(units, verb.start, previous)) return 'conditional';
  const first = beforeName(units, verb.start);
  if (first === undefined) return undefined;
  const last = normOf(units[first]);
  if (wishing.has(last)) return 'conditional';
  if (previous?.verb?.end !== first + 1) return undefined;
  if (/^(?:see|have|get)$/.test(last)) return previous.modality === 'conditional' ? 'conditional' : undefined;
  // “In neither country *was* the pact *ratified*”
  return previous.modality === 'denied' && /^(?:is|are|was|were|has|have|had)$/.test(last) ? 'denied' : undefined;
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

/** “was *to have cost* 77 million *and opened* in 2010”: the second participle is of the same plan. */
function goesOnPlanned(units: readonly Unit[], at: number, { verb, modality }: Clause): boolean {
  if (verb === undefined || modality !== 'conditional' || !coordinators.has(normOf(units[at - 1]))) return false;
  return normOf(units[verb.end - 2]) === 'have' && normOf(units[verb.end - 3]) === 'to';
}
