import type { DateValue, Day } from '../../values/dateValue';

/** When the sentence is said: the draft's day, and the date that the paragraph has spoken of. */
export interface Now {
  readonly dateline: Day | undefined;
  readonly spokenOf: DateValue | undefined;
  /** The same, where the paragraph spoke of it only just. */
  readonly lately?: DateValue | undefined;
}
