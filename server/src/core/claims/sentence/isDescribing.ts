import { countriesOfDemonym } from '../../values/places/countries';
import { determiners } from '../language/closedClasses';
import { isIndefinite } from './isIndefinite';
import { normOf, type Unit } from './unit';

/** Whether the name at `at` describes the noun behind it: what stands behind “a” can't film in “a *Spanish* film”, nor does an adjective in “the *Spanish* film”. */
export function isDescribing(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (isIndefinite(units, at)) return true;
  return unit?.kind === 'name' && determiners.has(normOf(units[at - 1])) && countriesOfDemonym(unit.text).length > 0;
}
