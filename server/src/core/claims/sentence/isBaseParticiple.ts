import { normOf, type Unit } from './unit';

/** “a dam *run by* the state”: the participle of “run” is its base. */
export function isBaseParticiple(units: readonly Unit[], at: number): boolean {
  return /^(?:over)?(?:run|come)$/.test(normOf(units[at])) && normOf(units[at + 1]) === 'by';
}
