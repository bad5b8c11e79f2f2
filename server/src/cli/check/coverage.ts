import type { ClaimResult, DraftResult } from './draftResult';

/** How many of the claims that facts could settle have a source. */
export interface Coverage {
  /** The percentage that is asked for. */
  readonly least: number;
  /** Claims that a fact settles: supported, refuted or conflicting. */
  readonly sourced: number;
  /** Those, the claims that a fact leaves open, and the dates and figures about known names that no fact covers. */
  readonly claims: number;
}

/**
 * Counts the claims of drafts that were checked with unsourced claims handed out. What needs no fact (calendar checks, spelling,
 * suppressions) does not count, nor is a contradiction within a draft a further claim.
 */
export function coverageOf(drafts: readonly DraftResult[], least: number): Coverage {
  const all = drafts.flatMap(draft => [...sourcedByPlace(draft.claims).values()]);
  return { least, sourced: all.filter(Boolean).length, claims: all.length };
}

/** Each place once: a value that a fact leaves open is handed out as an unsourced claim as well. */
function sourcedByPlace(claims: readonly ClaimResult[]): ReadonlyMap<string, boolean> {
  const places = new Map<string, boolean>();
  for (const { facts, code, verdict, range } of claims) {
    if (facts.length === 0 && code !== 'unsourced-claim') continue;
    const place = JSON.stringify(range);
    places.set(place, places.get(place) || verdict !== 'unverified');
  }
  return places;
}

/** Whether there is as much as is asked for; drafts without claims lack no source. */
export function isCovered({ least, sourced, claims }: Coverage): boolean {
  return sourced * 100 >= least * claims;
}

/** `Coverage 83.3 % (10 of 12 claims), below the 90 % asked for.` Rounded down, so that it never seems enough when it is not. */
export function coverageText(coverage: Coverage): string {
  const { least, sourced, claims } = coverage;
  if (claims === 0) return 'Coverage: there is no claim to count.';
  const percent = Math.floor((sourced * 1000) / claims) / 10;
  const verdict = isCovered(coverage) ? `at least ${least} % asked for` : `below the ${least} % asked for`;
  return `Coverage ${percent} % (${sourced} of ${claims === 1 ? '1 claim' : `${claims} claims`}), ${verdict}.`;
}
