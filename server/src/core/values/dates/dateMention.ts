import type { Span } from '../../span';

/**
 * How much a mention says by itself: `absolute` names its year, `partial` leaves it out, `relative` is read from the
 * dateline ("last December"), `anchored` from a date that the text named before ("a week later", "that November").
 */
export type DateKind = 'absolute' | 'partial' | 'relative' | 'anchored';

/** A date as it stands in prose. All spans are prose offsets; every part that a fix may change has its own. */
export interface DateMention {
  /** The date whole, without a weekday, article, preposition or "about" before it. */
  readonly span: Span;
  readonly kind: DateKind;
  readonly form: DateForm;
  /** "Thursday, 24 February", "24 February (Thursday)": outside `span`. */
  readonly weekday?: WeekdayPart;
  /** "early", "the end of", "the last days of": inside `span`. */
  readonly modifier?: ModifierPart;
  /** "about", "circa" before it: outside `span`. */
  readonly about?: true;
  /**
   * For a year alone, how sure it is one: `slot` by the words around it ("since 1993"), `compound` as an adjective
   * ("the 2009 accord"), `bare` by position only ("Zurich, 2009", a table cell).
   */
  readonly yearOnly?: 'slot' | 'compound' | 'bare';
  /** Which end of “Ada Lovelace (1815–1852)” it is: it says when somebody lived, and not what time the sentence speaks of. */
  readonly lifespan?: 'begin' | 'end';
  /** The calendar has no such day (31 June). */
  readonly impossible?: true;
  /** The year of a partial date, told by its neighbour: "between November and January 1967". */
  readonly impliedYear?: number;
}

export type DateForm =
  | { readonly type: 'day'; readonly day: DayPart; readonly month: MonthPart; readonly year?: YearPart }
  /** 24/02/1989, 24.02.1989, 1989-02-24. `ambiguous`: day and month may be the other way round. */
  | {
      readonly type: 'numeric';
      readonly year: YearPart;
      readonly month: NumberPart;
      readonly day?: NumberPart;
      readonly ambiguous: boolean;
    }
  | { readonly type: 'month'; readonly month: MonthPart; readonly year?: YearPart }
  /** `endYear` in "the winter of 2009–10". */
  | {
      readonly type: 'season';
      readonly season: SeasonPart;
      readonly year?: YearPart;
      readonly endYear?: YearPart;
    }
  /** A day or month of a year that is named by its place: "December last year", "24 February of that year". */
  | { readonly type: 'in-year'; readonly date: DateMention; readonly step: StepPart }
  | { readonly type: 'year'; readonly year: YearPart }
  | { readonly type: 'decade'; readonly decade: DecadePart }
  | { readonly type: 'century'; readonly century: CenturyPart }
  /** "the turn of the century"; `year` 1900 for "the turn of the 20th century", absent where the text does not say. */
  | { readonly type: 'turn'; readonly year?: number }
  | { readonly type: 'holiday'; readonly holiday: HolidayPart; readonly year?: YearPart }
  /** "the last Friday in June 1998"; without a weekday "the first day of 1818". */
  | {
      readonly type: 'nth';
      readonly nth: NthPart;
      readonly weekday?: WeekdayPart;
      readonly month?: MonthPart;
      readonly year?: YearPart;
    }
  | { readonly type: 'interval'; readonly from: DateMention; readonly to: DateMention }
  /** today, yesterday: days from the dateline. */
  | { readonly type: 'near-day'; readonly offset: number }
  | { readonly type: 'weekday'; readonly weekday: WeekdayPart }
  /** last year, this month, that December, the following day, the same year. */
  | { readonly type: 'step'; readonly step: StepPart; readonly unit: StepUnit }
  /** two years ago, a week later. */
  | {
      readonly type: 'distance';
      /** "a year and" of "a year and four days later": the greater units in front of the last one. */
      readonly greater?: readonly DistancePart[];
      readonly count: CountPart;
      readonly unit: DateUnit;
      readonly direction: 'ago' | 'hence' | 'later' | 'earlier';
      readonly hedge?: Hedge;
      /** "sixty years ago today": exact to the day. */
      readonly toTheDay: boolean;
    }
  /** "on the 21st", of the month that the text speaks of. */
  | { readonly type: 'day-of-month'; readonly day: DayPart };

export interface DistancePart {
  readonly count: CountPart;
  readonly unit: DateUnit;
}

export type DateUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
export type Hedge = 'about' | 'nearly' | 'over';

export interface NumberPart {
  readonly value: number;
  readonly span: Span;
}

export interface DayPart extends NumberPart {
  /** 3, 3rd, third. */
  readonly style: 'plain' | 'suffixed' | 'word';
}

export interface MonthPart extends NumberPart {
  /** April, Apr, Apr. (the span includes the dot). */
  readonly style: 'full' | 'short' | 'dotted';
}

/** `value` is the astronomical year: 0 is 1 BC. The span covers the digits, not the era. */
export interface YearPart extends NumberPart {
  /** How many digits are written: 1939–45 has 4 and 2. */
  readonly digits: number;
  readonly era?: 'BC' | 'AD';
}

export interface SeasonPart {
  /** 0 winter, 1 spring, 2 summer, 3 autumn. */
  readonly value: number;
  readonly span: Span;
}

/** `value` is the decade's first year. */
export interface DecadePart extends NumberPart {
  /** 1990s, '90s, nineties; `century` for 1800s, which may mean the decade or the hundred years. */
  readonly style: 'full' | 'short' | 'word' | 'century';
}

/** `value` counts centuries: 19; before Christ 0 is the first, −1 the second. */
export interface CenturyPart extends NumberPart {
  readonly style: 'suffixed' | 'word';
  readonly era?: 'BC' | 'AD';
}

export interface WeekdayPart {
  /** 0 is Sunday. */
  readonly day: number;
  readonly span: Span;
  readonly style: 'full' | 'short' | 'dotted';
}

export interface HolidayPart {
  readonly id: HolidayId;
  readonly span: Span;
}

export type HolidayId =
  | 'new-years-day'
  | 'new-year'
  | 'valentines-day'
  | 'st-patricks-day'
  | 'april-fools-day'
  | 'good-friday'
  | 'easter'
  | 'easter-sunday'
  | 'easter-monday'
  | 'may-day'
  | 'fourth-of-july'
  | 'bastille-day'
  | 'halloween'
  | 'thanksgiving'
  | 'christmas-eve'
  | 'christmas'
  | 'christmas-day'
  | 'boxing-day'
  | 'new-years-eve';

export type ModifierKind = 'early' | 'mid' | 'late' | 'first-half' | 'second-half' | 'quarter' | 'first' | 'last';

export interface ModifierPart {
  readonly kind: ModifierKind;
  /** From the modifier's first letter to the date's first: "late in the ", "mid-". */
  readonly span: Span;
  /** For `first` and `last`: of what, "the last days of September". */
  readonly unit?: 'day' | 'week' | 'month';
  /** For `quarter`: which of the year's four. */
  readonly quarter?: number;
}

/** 1 to 5, or −1 for "last". */
export type NthPart = NumberPart;

/** `base` says from where the step is taken, `value` how far: last −1, this 0, next 1. */
export interface StepPart extends NumberPart {
  readonly base: 'dateline' | 'anchor';
}

export type StepUnit =
  | { readonly type: 'unit'; readonly unit: DateUnit; readonly span: Span }
  | { readonly type: 'month'; readonly month: MonthPart }
  | { readonly type: 'season'; readonly season: SeasonPart }
  | { readonly type: 'weekday'; readonly weekday: WeekdayPart };

export interface CountPart extends NumberPart {
  /** 3, three, a. */
  readonly style: 'digits' | 'word' | 'article';
}
