import { fewest, significantDigits } from './slipIndex';

/** 142 and 124, 1,067 and 1,670: the same digits in another order, and the figure is as large as before. */
export function isChangedOver(a: number, b: number): boolean {
  if (a === b || Math.floor(Math.log10(a)) !== Math.floor(Math.log10(b))) return false;
  const length = Math.max(significantDigits(a).length, significantDigits(b).length);
  if (length < fewest) return false;
  const [one, other] = [significantDigits(a).padEnd(length, '0'), significantDigits(b).padEnd(length, '0')];
  if ([...one].sort().join('') !== [...other].sort().join('')) return false;
  const moved = [...one].filter((digit, i) => digit !== other[i]).length;
  return moved === 2 || one.length > fewest;
}
