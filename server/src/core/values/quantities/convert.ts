import { comparableNouns } from './comparableNouns';
import { roundOff } from './readNumber';
import { dimensionOf } from './readUnit';
import { unitOf } from './units';

/** How amounts of one unit turn into another's. */
export interface Conversion {
  /** False where the units are one and the same, or count alike. */
  readonly converted: boolean;
  readonly apply: (amount: number) => number;
}

/**
 * The conversion between two units' ids; undefined where there is none: other dimensions, two currencies, two different things
 * counted. An absent unit is a bare figure's and converts to what is counted, not to what is measured.
 */
export function conversion(from: string | undefined, to: string | undefined): Conversion | undefined {
  // A fact's “4 million pounds” that a draft gives in £ are no weight.
  if (from === to || (from === 'lb' && to === 'GBP')) return same;
  const source = from === undefined ? undefined : unitOf(from);
  const target = to === undefined ? undefined : unitOf(to);
  if (source !== undefined && target !== undefined) {
    if (source.dimension !== target.dimension) return undefined;
    return {
      converted: true,
      apply: amount => roundOff(((amount + source.offset) * source.factor) / target.factor - target.offset),
    };
  }
  const counts = dimensionOf(from) === 'count' && dimensionOf(to) === 'count';
  return counts && comparableNouns(from, to) ? same : undefined;
}

const same: Conversion = { converted: false, apply: amount => amount };
