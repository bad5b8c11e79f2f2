import { countriesOfDemonym } from '../../values/places/countries';
import type { Unit } from './unit';

/** “*Danish*”, “the *Danes*”: a name that says of which country, of one that the facts know or of another. */
export function isDemonym(unit: Unit | undefined): boolean {
  return isKnownDemonym(unit) || (unit?.kind === 'name' && countriesOfDemonym(unit.text).length > 0);
}

/** The same, of a country that the facts know. */
export function isKnownDemonym(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' && unit.forms.every(({ kind }) => kind === 'demonym');
}
