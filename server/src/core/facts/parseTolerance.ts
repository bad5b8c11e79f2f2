import { parseQuantity } from '../values/parseQuantity';
import type { Tolerance } from './factSet';

/** Reads a tolerance: `0`, `5 %`, `2 days`, `1 km`. Undefined for everything else. */
export function parseTolerance(text: string): Tolerance | undefined {
  const percent = /^(\d{1,9}(?:\.\d{1,9})?) ?(?:%|percent|per cent)$/i.exec(text.trim())?.[1];
  if (percent !== undefined) return { amount: Number(percent), percent: true };
  const margin = parseQuantity(text.replace(/^[±\s]+/, ''));
  if (!margin || margin.amount < 0) return undefined;
  return { amount: margin.amount, percent: false, ...(margin.unit === undefined ? {} : { unit: margin.unit }) };
}
