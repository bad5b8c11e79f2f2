import type { Entity, Property } from '../../facts/factSet';
import type { DateValue } from '../../values/dateValue';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import type { Unit } from '../sentence/unit';

/** What a draft says of a subject that no fact settles, read so that it can be held against another place of the same draft. */
export interface Assertion {
  readonly subject: Entity;
  /** What the words may mean: “born” is said of a person and of a firm. Never empty. */
  readonly properties: readonly [Property, ...Property[]];
  readonly value: AssertedValue;
  /** The sentence that says it, by identity: two values in one sentence stand side by side on purpose. */
  readonly sentence: readonly Unit[];
  /** How it was read, for `factlint explain`. */
  readonly how: string;
}

export type AssertedValue =
  | { readonly kind: 'date'; readonly date: DateValue }
  | { readonly kind: 'quantity'; readonly quantity: QuantityMention };

/** An assertion that is read only where somebody asks for it. */
export interface Unread {
  /** Whom it may be about. */
  readonly subjects: readonly Entity[];
  readonly read: () => Assertion | undefined;
}
