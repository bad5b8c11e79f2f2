import { isObjectPronoun } from './isObjectPronoun';
import { prepositions } from './language/closedClasses';
import { isNamed, normOf, type Unit } from './sentence/unit';

const apart = /^(?:under|beneath|across|over|through|behind|beyond|opposite|beside|next)$/;

/** “the tunnel *under the strait*”, “the dam *next to it*”: what follows the noun tells it from the one just told of. */
export function situatedBy(units: readonly Unit[], at: number): Unit | undefined {
  if (/^(?:upstream|downstream|north|south|east|west)$/.test(normOf(units[at + 1])))
    return units[at + 2] ?? units[at + 1];
  // “the hall *next door* seats 90”, “the hotel *opposite*”
  if (normOf(units[at + 1]) === 'next' && normOf(units[at + 2]) === 'door') return units[at + 2];
  if (/^(?:opposite|nearby)$/.test(normOf(units[at + 1])) && !/^(?:to|the|its?)$/.test(normOf(units[at + 2])))
    return units[at + 1];
  const beside = besideWhom(units, at + 1);
  if (beside !== undefined) return beside;
  if (apart.test(normOf(units[at + 1])) && /^(?:the|a|an|his|her|its|their)$/.test(normOf(units[at + 2])))
    return units[at + 3];
  if (!/^(?:at|in|on|near|between|by|from|called|named)$/.test(normOf(units[at + 1]))) return undefined;
  const next = normOf(units[at + 2]) === 'the' ? units[at + 3] : units[at + 2];
  return isNamed(next) || next?.kind === 'quantity' ? next : undefined;
}

/** “next to *it*”, “behind *her*”: of the one that was told of, and not “before it opened”. */
function besideWhom(units: readonly Unit[], at: number): Unit | undefined {
  const isClose = /^(?:next|close|opposite)$/.test(normOf(units[at])) && normOf(units[at + 1]) === 'to';
  const link = isClose ? at + 1 : at;
  if (!isClose && (!prepositions.has(normOf(units[link])) || opening.test(normOf(units[link])))) return undefined;
  return isObjectPronoun(units, link + 1) ? units[link + 1] : undefined;
}

/** What may open a clause as well as a phrase. */
const opening = /^(?:before|after|since|until|till|as|than|like)$/;
