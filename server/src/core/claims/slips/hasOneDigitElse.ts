import { fewest, significantDigits } from './slipIndex';

/** 5,380 and 5,280, 927 and 937: figures of three digits or more, of which one is another. */
export function hasOneDigitElse(a: number, b: number): boolean {
  if (Math.floor(Math.log10(a)) !== Math.floor(Math.log10(b))) return false;
  const [one, other] = [significantDigits(a), significantDigits(b)];
  const length = Math.max(one.length, other.length);
  if (length < fewest) return false;
  return [...one.padEnd(length, '0')].filter((digit, i) => digit !== other.padEnd(length, '0')[i]).length === 1;
}
