import { fewest, significantDigits } from './slipIndex';

/** 1,350 and 1,250, 418 and 478: figures of three digits or more, of which one is another. */
export function hasOneDigitElse(a: number, b: number): boolean {
  if (Math.floor(Math.log10(a)) !== Math.floor(Math.log10(b))) return false;
  const [one, other] = [significantDigits(a), significantDigits(b)];
  const length = Math.max(one.length, other.length);
  if (length < fewest) return false;
  return [...one.padEnd(length, '0')].filter((digit, i) => digit !== other.padEnd(length, '0')[i]).length === 1;
}
