import { isLikeYear } from './isLikeYear';

/** One or two years off, or another digit within ten years: what is farther off may well be another March. */
export function isOneSlip(known: number, told: number): boolean {
  const off = Math.abs(known - told);
  return off > 0 && (off <= 2 || (off <= 10 && isLikeYear(known, told)));
}
