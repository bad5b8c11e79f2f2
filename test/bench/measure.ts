/** How long each call took, in milliseconds, after some calls that are not counted. */
export function measure(runs: number, warmUp: number, run: (round: number) => void): number[] {
  for (let round = 0; round < warmUp; round++) run(round);
  return Array.from({ length: runs }, (_, round) => {
    const start = performance.now();
    run(warmUp + round);
    return performance.now() - start;
  });
}

export function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
