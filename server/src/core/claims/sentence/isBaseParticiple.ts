import { normOf, type Unit } from './unit';

/** “a dam *run by* the state”: the participle of “run” is its base; and “was *wound up*”, where “wound” alone is mostly an injury. */
export function isBaseParticiple(units: readonly Unit[], at: number): boolean {
  if (normOf(units[at]) === 'wound') return /^(?:up|down)$/.test(normOf(units[at + 1]));
  return /^(?:over)?(?:run|come)$/.test(normOf(units[at])) && normOf(units[at + 1]) === 'by';
}
