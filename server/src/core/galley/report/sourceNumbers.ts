import type { Source } from '../../facts/factSet';

/** The sources of a report, numbered from 1 in the order in which they are first asked for. */
export interface SourceNumbers {
  /** The number of a source, and note that the claim rests on it. */
  numberOf(source: Source, claim: number): number;
  list(): readonly NumberedSource[];
}

export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
  /** The claims that rest on it, ascending, each once. */
  readonly claims: readonly number[];
}

export function createSourceNumbers(): SourceNumbers {
  const known = new Map<string, NumberedSource & { readonly claims: number[] }>();
  return {
    numberOf(source, claim) {
      const entry = known.get(source.id) ?? { number: known.size + 1, source, claims: [] };
      known.set(source.id, entry);
      if (!entry.claims.includes(claim)) entry.claims.push(claim);
      return entry.number;
    },
    list: () => [...known.values()],
  };
}
