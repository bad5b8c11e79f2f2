import { parseEdtf } from '../facts/parseEdtf';
import { describeDate } from '../values/dates/describeDate';
import type { SignOffState } from './matchSignOffs';

/** “Signed off by Anna, 28 November 2026: called the ministry”; of a void one, why it is void. Plain text, not escaped. */
export function describeSignOff({ signOff, voidBecause }: SignOffState): string {
  const { by, on, note } = signOff;
  const date = parseEdtf(on);
  const who = `${by}, ${date === undefined ? on : describeDate(date)}`;
  const noted = note === undefined ? '' : `: ${note}`;
  return voidBecause === undefined ? `Signed off by ${who}${noted}` : `Sign-off by ${who} is void: ${voidBecause}`;
}
