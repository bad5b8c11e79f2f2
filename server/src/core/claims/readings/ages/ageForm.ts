import type { Clause } from '../../sentence/clause';
import type { SubjectUnit } from '../../sentenceContext';

/** A figure that its words make somebody's age; when, is still to be asked. */
export interface AgeForm {
  readonly subject: SubjectUnit;
  readonly years: number;
  readonly value: number;
  /** The last unit of “31-year-old”. */
  readonly valueEnd?: number;
  /** The clause that the age goes with: its verb says when. */
  readonly clause: Clause;
  /**
   * `aside`: said in passing beside the name. `predicate`: “he is 31”. `turn`: “he turns 31”. `birthday`: “his 31st birthday”.
   * `adverbial`: “at the age of 31”. `entry`: “Death of Ida Moe, aged 31”, in a timeline.
   */
  readonly kind: 'aside' | 'predicate' | 'turn' | 'birthday' | 'adverbial' | 'entry';
  /** “now 31”, “then 31”. */
  readonly told?: 'now' | 'then';
  /** By how many years the figure may be wrong and still be read as an age: by any number only where words call it one. */
  readonly reach: number;
  /** No word calls the figure an age, so it may count anything: “Smith, 34,”. */
  readonly isBare?: boolean;
  readonly how: string;
}
