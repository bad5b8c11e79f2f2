import { isLikeYear } from './isLikeYear';

/** One or two years off, or another digit within ten years: what is farther off may well be another March. */
export function isOneSlip(known: number, told: number): boolean {
  const off = Math.abs(known - told);
  return off > 0 && (off <= 2 || (off <= farthest && isLikeYear(known, told)));
}

const farthest = 10;

/** The years of which `told` may be a slip, the first first: of 1928 some from 1918 to 1938. */
export function yearsSlippedTo(told: number): number[] {
  return Array.from({ length: 2 * farthest + 1 }, (_, i) => told - farthest + i).filter(year => isOneSlip(year, told));
}
