import { type Term, type TermClass, termsOf } from '../../../values/terms/termClass';
import type { SentenceContext } from '../../sentenceContext';

/** A term of a class where it stands: unit indexes, inclusive. */
export interface FoundTerm {
  readonly first: number;
  readonly last: number;
  readonly terms: readonly Term[];
}

/** The last unit of the term that belongs to the value: “*soul* star”, “*horror* film”. */
export function valueEndOf({ first, last, terms }: FoundTerm): number {
  return last > first && terms.every(({ hasTail }) => hasTail) ? last - 1 : last;
}

/** How far a term's words may reach from one of them, in units; a hyphen is one. */
const reach = 4;

/** The longest term of the class that the unit is part of: at “horn”, “French horn”. */
export function termAround(context: SentenceContext, at: number, terms: TermClass): FoundTerm | undefined {
  let best: FoundTerm | undefined;
  for (let first = Math.max(0, at - reach); first <= at; first++) {
    for (let last = Math.min(context.units.length - 1, at + reach); last >= at; last--) {
      if (best !== undefined && last - first <= best.last - best.first) break;
      const found = termsOf(terms, textOf(context, first, last));
      if (found.length > 0) best = { first, last, terms: found };
    }
  }
  return best;
}

/** The longest term that ends at the unit. */
export function termEndingAt(context: SentenceContext, last: number, terms: TermClass): FoundTerm | undefined {
  for (let first = Math.max(0, last - reach); first <= last; first++) {
    const found = termsOf(terms, textOf(context, first, last));
    if (found.length > 0) return { first, last, terms: found };
  }
  return undefined;
}

function textOf({ units, prose }: SentenceContext, first: number, last: number): string {
  return prose.slice(units[first]?.start, units[last]?.end);
}
