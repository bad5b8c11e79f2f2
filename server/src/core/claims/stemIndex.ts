import type { Unit } from './sentence/unit';
import type { Token } from './tokens';

/** The tokens of a sentence that are in its units, and for each the unit that it is in. */
export interface StemIndex {
  readonly tokens: readonly Token[];
  readonly unitOf: readonly number[];
  readonly units: readonly Unit[];
}

export function indexStems(tokens: readonly Token[], units: readonly Unit[]): StemIndex {
  const unitOf: number[] = [];
  const own: Token[] = [];
  for (let u = 0; u < units.length; u++) {
    const unit = units[u];
    if (unit === undefined) continue;
    for (let t = unit.first; t <= unit.last; t++) {
      const token = tokens[t];
      if (token === undefined) continue;
      unitOf.push(u);
      own.push(token);
    }
  }
  return { tokens: own, unitOf, units };
}
