/** A half-open range of UTF-16 code units. Which text it counts in is said where it is used: source or prose. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
