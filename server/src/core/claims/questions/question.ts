import type { Entity, Property } from '../../facts/factSet';
import type { DateValue } from '../../values/dateValue';

/** How many sentences on, a question may ask further of what the last one asked of. */
export const reachOfQuestion = 4;

/** What a sentence asks for: a property of an entity that the facts know. The next sentence may answer. */
export interface Question {
  /** Counted as in `Discourse`. */
  readonly sentence: number;
  readonly asked: readonly Asked[];
}

export interface Asked {
  readonly entity: Entity;
  readonly property: Property;
  /** “Who was its head *in 1964*?” The one date of the question. */
  readonly time: DateValue | undefined;
  /** “Which opened first, the mill or *the weir*?” One of several: the answer says which. */
  readonly ifNamed?: true;
  /** “When did *Berg* die?” The draft has told no more of whom than the surname: the answer must be nearly the fact's day. */
  readonly ifAlike?: true;
}
