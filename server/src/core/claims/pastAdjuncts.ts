import { adverbs, coordinators, determiners, prepositions } from './language/closedClasses';
import { verbForm } from './language/verbForms';
import { isNamed, normOf, type Unit } from './sentence/unit';
import type { Wording } from './wordings';

/**
 * The unit of a wording's preposition behind when, by whom or for how much it was done: “was *sold* in May *to*”, “*named* by her crew *after*”, “*sold*
 * for £3m *to*”, “*played* in all for six years *for*”. Undefined where anything else stands between;
 * `verb` is the unit of the word before.
 */
export function pastAdjuncts(units: readonly Unit[], { preposition, role }: Wording, verb: number): number | undefined {
  if (preposition === undefined || role === 'noun' || role === 'any') return undefined;
  const from = verb + 1;
  // “*named* Cape Rosen *after*”, “*sold* Ashby Foods, her jam firm, *to*”
  let u = role === 'undergoes' ? objectEnd(units, from) : from;
  if (u > from && normOf(units[u]) === preposition) return u;
  for (let end = adjunctEnd(units, u); end !== undefined && u - from < longestAdjuncts; end = adjunctEnd(units, u)) {
    u = end;
    const unit = units[u];
    if (unit?.kind === 'word' && unit.norm === preposition && adjunctEnd(units, u) === undefined) return u;
  }
  return undefined;
}

/** In units. */
const longestAdjuncts = 12;

/** Behind a named object and what is said of it between commas. */
function objectEnd(units: readonly Unit[], from: number): number {
  let i = from;
  while (determiners.has(normOf(units[i]))) i++;
  if (!isNamed(units[i])) return from;
  i++;
  if (normOf(units[i]) !== ',') return i;
  for (let end = i + 1; end < i + longestAside; end++) {
    const unit = units[end];
    if (normOf(unit) === ',') return end + 1;
    if (unit?.kind !== 'word' || verbForm(unit.norm) !== undefined) break;
  }
  return from;
}

/** In units. */
const longestAside = 8;

/** The unit behind “in May 1999”, “last year”, “by its founders”, “for 3 million euros”, “for six years”. */
function adjunctEnd(units: readonly Unit[], from: number): number | undefined {
  const unit = units[from];
  if (unit?.kind === 'date') return from + 1;
  // “*paid* £3m *for*”
  if (unit?.kind === 'quantity' && unit.quantity.dimension === 'money') return from + 1;
  const link = normOf(unit);
  if (!prepositions.has(link)) return undefined;
  let i = from + 1;
  while (determiners.has(normOf(units[i])) || adverbs.has(normOf(units[i]))) i++;
  const value = units[i];
  if (value?.kind === 'date' || (value?.kind === 'quantity' && link === 'for')) return i + 1;
  if (link !== 'by') return undefined;
  while (isPlain(units[i])) i++;
  return i > from + 1 ? i : undefined;
}

function isPlain(unit: Unit | undefined): boolean {
  if (isNamed(unit)) return true;
  return (
    unit?.kind === 'word' &&
    !prepositions.has(unit.norm) &&
    !coordinators.has(unit.norm) &&
    verbForm(unit.norm) === undefined
  );
}
