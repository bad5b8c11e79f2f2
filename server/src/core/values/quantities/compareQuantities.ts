import type { Comparison } from '../dateValue';
import type { Quantity } from '../quantity';
import { conversion } from './convert';
import type { QuantityMention, Reading } from './quantityMention';
import {
  aboutWidth,
  boundReach,
  convertedWidth,
  factPlaceOf,
  fractionWidth,
  justOverWidth,
  nearlyWidth,
  roundedWidth,
} from './width';

/** A fact's own margin: in percent of its amount, in `unit`, or in the fact's unit. */
export interface Margin {
  readonly amount: number;
  readonly percent: boolean;
  readonly unit?: string;
}

/**
 * How a draft's quantity stands to a fact's. Units of one dimension convert; another currency, another dimension or another counted
 * noun is `unsettled`, and so is a bound that holds but says next to nothing. The widths are those of `width.ts`.
 */
export function compareQuantities(claimed: QuantityMention, fact: Quantity, tolerance?: Margin): Comparison {
  let result: Comparison = 'unsettled';
  for (const reading of [claimed, ...claimed.otherReadings]) {
    const comparison = compareReading(claimed, reading, fact, tolerance);
    if (comparison === 'agrees') return comparison;
    if (comparison === 'disagrees') result = comparison;
  }
  return result;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

function compareReading(
  claimed: QuantityMention,
  reading: Reading,
  fact: Quantity,
  tolerance: Margin | undefined,
): Comparison {
  const toClaim = conversion(fact.unit, reading.unit);
  if (toClaim === undefined) return compareBare(reading, fact);
  const ends = [toClaim.apply(fact.amount), toClaim.apply(fact.high ?? fact.amount)] as const;
  const margin = marginOf(fact, tolerance, toClaim.apply);
  const about = fact.approximate === true ? aboutWidth(ends[0], 0) : 0;
  const rounding = toClaim.converted
    ? Math.abs(toClaim.apply(fact.amount + factPlaceOf(fact.amount) / 2) - ends[0])
    : 0;
  const slack = margin + about + rounding + Math.abs(ends[0]) * 1e-9;
  const known: Interval = { low: Math.min(...ends) - slack, high: Math.max(...ends) + slack };
  const scale = reading === claimed ? 1 : reading.amount / claimed.amount;
  return compareIntervals(
    claimed,
    { ...reading, step: claimed.step * (scale > 0 ? scale : 1) },
    known,
    toClaim.converted,
  );
}

/** A bare figure beside a measured fact: an age in a fact is years. Beside a bare fact, years are no value of it: “seats: 720” is no “five years”. */
function compareBare(reading: Reading, fact: Quantity): Comparison {
  if (reading.unit !== undefined && fact.unit !== undefined) return 'unsettled';
  if (reading.amount === fact.amount) return 'agrees';
  return fact.unit === 'year' ? 'disagrees' : 'unsettled';
}

function marginOf(fact: Quantity, tolerance: Margin | undefined, apply: (amount: number) => number): number {
  if (tolerance === undefined) return 0;
  if (tolerance.percent) return Math.abs(apply(fact.amount) - apply(fact.amount * (1 + tolerance.amount / 100)));
  const toFact = tolerance.unit === undefined ? undefined : conversion(tolerance.unit, fact.unit);
  // Only the difference counts, so that a margin of 2 °F is not 2 °F above the zero of the scale.
  const inFact = toFact === undefined ? tolerance.amount : Math.abs(toFact.apply(tolerance.amount) - toFact.apply(0));
  return Math.abs(apply(fact.amount + inFact) - apply(fact.amount));
}

interface SteppedReading extends Reading {
  readonly step: number;
}

function compareIntervals(
  claimed: QuantityMention,
  reading: SteppedReading,
  known: Interval,
  converted: boolean,
): Comparison {
  const { amount, step } = reading;
  const high = claimed.high ?? amount;
  const within = (low: number, top: number): boolean => known.low <= top && low <= known.high;
  const settle = (low: number, top: number): Comparison => (within(low, top) ? 'agrees' : 'disagrees');
  switch (claimed.approximation?.kind) {
    case 'vague':
      if (within(amount, high)) return 'agrees';
      return within(amount / 2, high * 2) ? 'unsettled' : 'disagrees';
    case 'about':
      return settle(amount - aboutWidth(amount, step), high + aboutWidth(high, step));
    case 'nearly': {
      const { below, above } = nearlyWidth(amount, step);
      return settle(amount - below, high + above);
    }
    case 'justOver':
      return settle(amount, high + justOverWidth(high, step));
    case 'over':
    case 'atLeast':
      if (known.high < amount) return 'disagrees';
      return within(amount, amount + Math.abs(amount) * (boundReach - 1)) ? 'agrees' : 'unsettled';
    case 'under':
    case 'atMost':
      if (known.low > high) return 'disagrees';
      return within(high - Math.abs(high) * (1 - 1 / boundReach), high) ? 'agrees' : 'unsettled';
    case undefined:
      return compareExact(claimed, reading, known, converted);
  }
}

function compareExact(
  claimed: QuantityMention,
  { amount, step }: SteppedReading,
  known: Interval,
  converted: boolean,
): Comparison {
  const high = claimed.high ?? amount;
  const centre = (known.low + known.high) / 2;
  const width = converted
    ? convertedWidth(amount, step)
    : claimed.form.kind === 'fraction'
      ? fractionWidth
      : claimed.high === undefined
        ? roundedWidth(amount, step, claimed.form.scale !== undefined, Number(centre.toPrecision(12)))
        : 0;
  if (known.low <= high + width && amount - width <= known.high) return 'agrees';
  // "A month" for 44 days is too coarse to be called wrong and too far off to be called right.
  const doubtful = converted ? step / 2 : 0;
  return known.low <= high + doubtful && amount - doubtful <= known.high ? 'unsettled' : 'disagrees';
}
