import type { Unit } from './sentence/unit';
import type { Token } from './tokens';

/** A sentence's tokens, and for each the unit that it is in. */
export interface StemIndex {
  readonly tokens: readonly Token[];
  readonly unitOf: readonly number[];
  readonly units: readonly Unit[];
}

export function indexStems(tokens: readonly Token[], units: readonly Unit[]): StemIndex {
  const unitOf: number[] = [];
  for (let u = 0; u < units.length; u++) {
    const unit = units[u];
    if (unit !== undefined) for (let t = unit.first; t <= unit.last; t++) unitOf.push(u);
  }
  // Every token of a sentence is in one of its units.
  const first = units[0]?.first ?? 0;
  return { tokens: tokens.slice(first, first + unitOf.length), unitOf, units };
}
