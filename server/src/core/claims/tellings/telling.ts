import type { Entity, Property } from '../../facts/factSet';

/** What a sentence tells of those that the facts know, by its verbs or nouns, whatever the value: the next one may go on with it. */
export interface Telling {
  /** Counted as in `Discourse`. A paragraph begins anew. */
  readonly sentence: number;
  readonly told: () => readonly Told[];
}

export interface Told {
  readonly entity: Entity;
  readonly property: Property;
  /** By the clause's verb, by a noun that is its subject (“her *death* is well known”), or by another noun of it. */
  readonly by: 'verb' | 'subject' | 'noun';
  /** The clause is the last that can be gone on with. */
  readonly isLast: boolean;
  /** It gives a date itself, or another time beside which it was. */
  readonly isTimed: boolean;
}
