import { normOf, type Unit } from '../sentence/unit';
import { nounsBehind } from './nounsBehind';

/** “a *€75 million project*” is what it cost, where “a €75 million company” may be what it is worth. */
export function isOutlay(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'money') return false;
  return outlays.test(normOf(units[nounsBehind(units, at) ?? at]));
}

const outlays =
  /^(?:projects?|scheme|development|redevelopment|undertaking|production|programme|program|facility|complex)$/;
