import type { Span } from '../../span';
import type { Dimension } from './unitRows';

/** A quantity as a draft writes it. All spans are prose offsets. */
export interface QuantityMention {
  /** The number with its currency and its unit where they adjoin: "54-day", "16 goals", "$22.6 billion"; otherwise the number. */
  readonly span: Span;
  /** `span` and every word that approximates it: "almost three decades", "300 people or more". */
  readonly wholeSpan: Span;
  /** The amount in `unit`; the lower end of a range. */
  readonly amount: number;
  /** The upper end of a range. */
  readonly high?: number | undefined;
  /** As in `Quantity.unit`. */
  readonly unit?: string | undefined;
  readonly dimension: Dimension;
  /** What else the same writing may mean: "5m" is five metres or five million, "$" any dollar. */
  readonly otherReadings: readonly Reading[];
  readonly approximation?: Approximation | undefined;
  /** The place value of the last digit that the writer gives, in `unit`: 0.1 of "5.6 m", 1e8 of "$22.6 billion". */
  readonly step: number;
  readonly form: QuantityForm;
}

export interface Reading {
  readonly amount: number;
  readonly unit?: string | undefined;
  readonly dimension: Dimension;
}

/**
 * `nearly` is a little below the figure and `justOver` a little above it; `vague` is a number word without a figure ("dozens"),
 * which `amount` and `high` bound.
 */
export type ApproximationKind = 'about' | 'nearly' | 'justOver' | 'over' | 'atLeast' | 'under' | 'atMost' | 'vague';

export interface Approximation {
  readonly kind: ApproximationKind;
  readonly span: Span;
}

/** How the quantity is written, for rewriting it in the same way. */
export interface QuantityForm {
  /** `plain` is one figure; the others are written with several, or with none. */
  readonly kind:
    | 'plain'
    | 'range'
    | 'feet-inches'
    | 'clock'
    | 'hours-minutes'
    | 'minutes-seconds'
    | 'fraction'
    | 'vague'
    | 'article';
  readonly style: 'digits' | 'words';
  /** The figure without currency, scale word and unit. */
  readonly number: Span;
  /** What parts the thousands; empty where nothing does. */
  readonly grouping: string;
  /** Digits after the decimal point. */
  readonly decimals: number;
  readonly scale?: { readonly text: string; readonly factor: number; readonly gap: string } | undefined;
  /** The unit or counted noun, wherever it stands, and whether it is written out. */
  readonly unit?: { readonly span: Span; readonly spelled: boolean; readonly joint: string } | undefined;
  /** “below zero”, with the scale where it stands behind: the figure before it is negative. */
  readonly belowZero?: Span | undefined;
  /** A currency's sign or code before the figure. */
  readonly currencyBefore?: Span | undefined;
}
