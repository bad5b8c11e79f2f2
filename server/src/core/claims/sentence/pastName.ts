import { prepositions } from '../language/closedClasses';
import { isPersonNoun } from '../language/pronounOf';
import { isNoun } from './isNoun';
import { isNamed, normOf, type Unit } from './unit';

/**
 * “a *studio* in Bergen that …”, “a *dialect* of Lisp that …”, “the *pianist* from Bergen who …”: without a comma, the clause tells which of several,
 * and of a bare name there is one.
 */
export function pastName(units: readonly Unit[], at: number, marker: string, open: number): number {
  const name = units[at];
  const link = normOf(units[at - 1]);
  const isBare = at === open - 1 && isNamed(name) && prepositions.has(link);
  const noun = normOf(units[at - 2]);
  if (!isBare || units[at - 2]?.kind !== 'word' || !isNoun(noun)) return at;
  // Some writers leave out the comma behind a person: “talks with Moe who …”. But “the friend of Moe who …” is the friend.
  const isOfPerson = marker === 'who' && link === 'of' && isPersonNoun(noun);
  const isOfPlace = relatives.has(marker) && ofPlaces.has(link) && !isPerson(name);
  return marker === 'that' || isOfPerson || isOfPlace ? at - 2 : at;
}

const relatives = new Set(['which', 'who']);
const ofPlaces = new Set(['in', 'from', 'at', 'near']);

function isPerson(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' && unit.forms.some(({ entity }) => entity.type === 'person');
}
