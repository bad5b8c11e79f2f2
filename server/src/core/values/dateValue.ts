/** A day, counted from 1970-01-01 in the proleptic Gregorian calendar; negative before it. */
export type Day = number;

/** What a date is exact to. `season` is three months; an interval written with `/` has the precision of its finer end. */
export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** A date of any precision as the days it may mean: 1993 is 1993-01-01 to 1993-12-31. */
export interface DateValue {
  /** First and last day, inclusive; `-Infinity` and `Infinity` where an interval is open. */
  readonly first: Day;
  readonly last: Day;
  readonly precision: DatePrecision;
  /** EDTF `~`: about then. */
  readonly approximate: boolean;
  /** EDTF `?`: perhaps then. */
  readonly uncertain: boolean;
  /** Written as an interval (`a/b`): a stretch of time, not one date of coarse precision. */
  readonly interval: boolean;
  /** The writer left the year out and the reader fills it in: day and month may refute, the year never does. */
  readonly yearAssumed?: true;
  /** A date with an assumed year that is a weekday's place in its month ("the last Friday in June"): another day each year. */
  readonly recurs?: { readonly month: number; readonly weekday: number; readonly nth: number };
  /** The text allows these and no other readings (03/04/1993, winter 2009); `first` and `last` then enclose them all. */
  readonly readings?: readonly DateValue[];
}

/** How a claimed value stands to the fact's: it agrees, it disagrees, or the fact does not settle it. */
export type Comparison = 'agrees' | 'disagrees' | 'unsettled';
