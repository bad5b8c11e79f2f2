import { isChangedOver } from './isChangedOver';

/** 1968 and 1996 for 1969, 1949 for 1959: one year off, one digit, or two digits changed over. */
export function isLikeYear(a: number, b: number): boolean {
  const others = [...String(a)].filter((digit, i) => digit !== String(b)[i]).length;
  return Math.abs(a - b) === 1 || others === 1 || isChangedOver(a, b);
}
