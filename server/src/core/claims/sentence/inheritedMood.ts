import { coordinators } from '../language/closedClasses';
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
  if (verb.auxiliaries.length > 0) return undefined;
  if (previous !== undefined && isInverted(units, previous)) return 'conditional';
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
