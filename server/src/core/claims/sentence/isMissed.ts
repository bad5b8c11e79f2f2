import { verbForm } from '../language/verbForms';
import { normOf, type Unit } from './unit';

/** “was *nearly* bought”, but “was *nearly* all sold” */
export function isMissed(units: readonly Unit[], at: number): boolean {
  if (!/^(?:nearly|almost)$/.test(normOf(units[at]))) return false;
  const next = verbForm(normOf(units[at + 1]));
  return next !== undefined && next !== 'auxiliary';
}
