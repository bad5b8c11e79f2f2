import type { DateValue, Day } from '../dateValue';

/** What a date that does not name its year is read against. */
export interface DateContext {
  /** The day from which the draft speaks. */
  readonly dateline?: Day | undefined;
  /** The date that the text spoke of last. */
  readonly anchor?: DateValue | undefined;
  /** The last one of which the text itself told the year, in the writer's own words. */
  readonly told?: DateValue | undefined;
  /** Where the sentence looks; without it, news looks back. */
  readonly tense?: 'past' | 'future' | undefined;
}
