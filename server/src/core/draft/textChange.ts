/** The one stretch in which two texts differ: `from`–`toA` of the old one, `from`–`toB` of the new one. */
export interface TextChange {
  readonly from: number;
  readonly toA: number;
  readonly toB: number;
}

/** Strings are compared in stretches of this length first, which is much faster than code unit by code unit. */
const stride = 1024;

export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from + stride <= shorter && before.slice(from, from + stride) === after.slice(from, from + stride))
    from += stride;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let toA = before.length;
  let toB = after.length;
  const floor = from + stride;
  while (toA >= floor && toB >= floor && before.slice(toA - stride, toA) === after.slice(toB - stride, toB)) {
    toA -= stride;
    toB -= stride;
  }
  while (toA > from && toB > from && before.charCodeAt(toA - 1) === after.charCodeAt(toB - 1)) {
    toA--;
    toB--;
  }
  return { from, toA, toB };
}
