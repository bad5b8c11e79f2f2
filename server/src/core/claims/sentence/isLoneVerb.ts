import { isFiniteForm } from '../language/verbForms';
import { isNamed, normOf, type Unit } from './unit';

/**
 * “*The mill falls into disuse* in 1931”, “Ida Moe *bowls* for V”, “S *forms* part of V”: behind a name or a pronoun, and where nothing else up to the
 * next mark can be the verb, a word in “-s” is one, though it is a plural elsewhere.
 */
export function isLoneVerb(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (!isNamed(before) && !/^(?:he|she|it|who|which|that)$/.test(normOf(before))) return false;
  for (let i = at - 1; i >= 0 && units[i]?.kind !== 'mark'; i--) if (isFiniteForm(normOf(units[i]))) return false;
  for (let i = at + 1; i < units.length && units[i]?.kind !== 'mark'; i++)
    if (isFiniteForm(normOf(units[i]))) return false;
  return true;
}
