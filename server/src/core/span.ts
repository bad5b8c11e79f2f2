/** A half-open range of UTF-16 code units. Which text it counts in is said where it is used: source or prose. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a span overlaps any of many: sorted once, so that a long draft's claims are not all held against each other. */
export function overlapWith(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  /** How far the spans up to each one reach. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return (reach[low - 1] ?? start) > start;
  };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
