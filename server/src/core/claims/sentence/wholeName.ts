import { isNamed, type Unit } from './unit';

/** The name that ends in the unit, with the known and unknown names that it goes on from: “Kiel *Canal*”, where “canal” is a short form of another. */
export function wholeName(units: readonly Unit[], at: number, prose: string): string {
  const last = units[at];
  if (last === undefined || !isNamed(last)) return '';
  let first = at;
  while (isNamed(units[first - 1]) && (units[first]?.start ?? 0) - (units[first - 1]?.end ?? 0) === 1) first--;
  return prose.slice(units[first]?.start, last.end);
}
