import { verbForm } from '../language/verbForms';
import { normOf, type Unit } from './unit';

/** Where it begins that somebody “used to say” what follows. */
export function habitFrom(units: readonly Unit[]): number | undefined {
  const at = units.findIndex((_, i) => (habitualClaim(units, i) ?? 0) > 0);
  return at < 0 ? undefined : at;
}

const habitual = new Set(['used', 'liked', 'loved', 'preferred']);

/**
 * “Used to say that she came from the Auvergne”, “liked to claim”: so it was told, which is no news of what was so. Tells from where on that
 * holds: “she came from the Auvergne, she used to say.” has it all before.
 */
export function habitualClaim(units: readonly Unit[], at: number): number | undefined {
  const isClaim =
    habitual.has(normOf(units[at])) &&
    normOf(units[at + 1]) === 'to' &&
    /^(?:say|claim|tell|insist|boast|pretend|maintain)$/.test(normOf(units[at + 2])) &&
    // “He ran, *as he liked to say*, between lectures” only lends him the words.
    normOf(units[at - 2]) !== 'as';
  if (!isClaim) return undefined;
  return hasContentBehind(units, at + 3) ? at : 0;
}

/** “used to tell *her guests that it opened* then”; but “it opened then, she used to tell *her guests*.” */
function hasContentBehind(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < units.length; i++) {
    const norm = normOf(units[i]);
    const form = verbForm(norm);
    if (norm === 'that' || norm === ':' || norm === '"' || form === 'past' || form === 'auxiliary') return true;
    if (units[i]?.kind === 'mark' && !/^'s?$/.test(norm)) return false;
  }
  return false;
}
