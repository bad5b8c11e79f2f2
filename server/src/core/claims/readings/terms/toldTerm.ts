import type { FoundTerm } from './termAround';

/** A term that the sentence says of somebody, and how. */
export interface ToldTerm {
  readonly term: FoundTerm;
  readonly how: string;
}
