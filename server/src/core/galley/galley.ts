import { append } from '../append';
import type { Claim } from '../claim';
import type { SignOffState } from '../signOffs/matchSignOffs';
import { overlapWith, type Span } from '../span';

/** What a desk has to know of a claim before it passes it: ordered from what needs a look most to what needs none. */
export const galleyStates = ['refuted', 'conflicting', 'void', 'unsourced', 'supported', 'signed-off'] as const;

export type GalleyState = (typeof galleyStates)[number];

/** A value of the draft with everything that is claimed by it. */
export interface GalleyClaim {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly span: Span;
  readonly state: GalleyState;
  /** What is claimed by the value, the one that decides the state first. */
  readonly claims: readonly [Claim, ...Claim[]];
  /** Who has signed it off, where somebody has. */
  readonly signOff?: SignOffState;
}

/**
 * Every claim of a draft, for a desk that goes through all of them. The claims are to be those of a check that hands out
 * unsourced ones as well. What two facts say of one value is one entry, and what no fact settles there is none.
 */
export function galleyOf(claims: readonly Claim[]): GalleyClaim[] {
  const statements = claims.filter(({ code }) => code !== 'unused-suppression' && code !== 'open-query');
  const settled = statements.filter(({ verdict }) => verdict !== 'unverified');
  const isSettled = overlapWith(settled.map(({ span }) => span));
  const open = statements.filter(({ verdict, span }) => verdict === 'unverified' && !isSettled(span));
  const bySpan = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of [...settled, ...open]) {
    const key = `${claim.span.start} ${claim.span.end}`;
    append(bySpan, key, claim);
  }
  return [...bySpan.values()]
    .map(group => group.sort(mostPressing))
    .sort(([a], [b]) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((group, index) => ({ number: index + 1, span: group[0].span, state: stateOf(group[0]), claims: group }));
}

/** What is to be told of an entry's claims, a sentence or two. */
export function galleyMessage({ claims }: GalleyClaim): string {
  return [...new Set(claims.map(({ message }) => message))].join(' ');
}

function stateOf({ verdict }: Claim): GalleyState {
  return verdict === 'unverified' ? 'unsourced' : verdict;
}

/** A draft that contradicts itself is the more pressing of two things that no fact settles. */
function mostPressing(a: Claim, b: Claim): number {
  return rank(a) - rank(b);
}

function rank(claim: Claim): number {
  const isTold = claim.code === 'inconsistent-draft' || claim.fact !== undefined;
  return 2 * galleyStates.indexOf(stateOf(claim)) + (isTold ? 0 : 1);
}
