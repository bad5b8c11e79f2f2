import type { LedgerEntry } from './parseLedger';
import type { SignedClaim, SignOff } from './signOff';

/** How a claim stands to the ledger. */
export interface SignOffState {
  readonly signOff: SignOff;
  /** Why it no longer counts, a clause: “the sentence has changed”; absent while it does. */
  readonly voidBecause?: string;
}

/** What the ledger says to the claims of one draft. */
export interface MatchedSignOffs {
  /** One for each claim, in the same order; undefined where nobody has signed it off. */
  readonly states: readonly (SignOffState | undefined)[];
  /** Sign-offs of this draft whose claim is no longer in it. */
  readonly lost: readonly SignOff[];
}

/** What a sentence must share with another to be the same one after an edit: this part of their words. */
const leastAlike = 0.5;

/**
 * Finds the claims that were signed off as they are, wherever their sentence has moved to; then, for the other sign-offs of the draft,
 * the claims that they most likely were about before something changed.
 */
export function matchSignOffs(claims: readonly SignedClaim[], entries: readonly LedgerEntry[]): MatchedSignOffs {
  const byKey = new Map<string, SignOff[]>();
  for (const { signOff } of entries) {
    const key = keyOf(signOff);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [signOff]);
    else known.push(signOff);
  }
  const states: (SignOffState | undefined)[] = claims.map(claim => {
    const signOff = byKey.get(keyOf(claim))?.findLast(each => isAbout(each, claim));
    return signOff && { signOff };
  });
  const current = new Set(claims.map(keyOf));
  const paths = new Set(claims.map(({ draft }) => draft));
  const loose = entries
    .map(({ signOff }) => signOff)
    .filter(signOff => paths.has(signOff.draft) && !current.has(keyOf(signOff)));
  const taken = new Set<SignOff>();
  for (const { signOff, index } of candidates(claims, states, loose)) {
    const claim = claims[index];
    if (claim === undefined || states[index] !== undefined || taken.has(signOff)) continue;
    states[index] = { signOff, voidBecause: changeFrom(signOff, claim) };
    taken.add(signOff);
  }
  return { states, lost: loose.filter(signOff => !taken.has(signOff)) };
}

function keyOf({ sentence, value, fact, says }: SignedClaim): string {
  return JSON.stringify([sentence, value, fact ?? '', says ?? '']);
}

/**
 * A claim keeps its sign-off when its draft is moved. Where no fact tells what it is about, the draft must at least have kept its
 * name.
 */
function isAbout(signOff: SignOff, claim: SignedClaim): boolean {
  return claim.fact !== undefined || nameOf(signOff.draft) === nameOf(claim.draft);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What belongs together most likely first. */
function candidates(
  claims: readonly SignedClaim[],
  states: readonly (SignOffState | undefined)[],
  loose: readonly SignOff[],
): { readonly signOff: SignOff; readonly index: number }[] {
  const likeness = createLikeness();
  return loose
    .flatMap(signOff =>
      claims.flatMap((claim, index) => {
        const isSame = signOff.fact === claim.fact || signOff.value === claim.value;
        if (states[index] !== undefined || signOff.draft !== claim.draft || !isSame) return [];
        const alike = likeness(signOff.sentence, claim.sentence);
        return alike < leastAlike ? [] : [{ signOff, index, score: alike + (signOff.value === claim.value ? 1 : 0) }];
      }),
    )
    .sort((a, b) => b.score - a.score);
}

function changeFrom(before: SignOff, now: SignedClaim): string {
  if (before.sentence !== now.sentence) return 'the sentence has changed';
  if (before.fact === now.fact && before.says !== now.says)
    return `the fact has changed; it said “${before.says ?? ''}”`;
  if (before.fact === undefined) return 'a fact covers it now';
  return now.fact === undefined ? `the fact “${before.fact}” no longer covers it` : 'another fact decides now';
}

/** The share of words that two sentences have in common: 1 for the same ones, 0 for none. Each sentence is taken apart once. */
function createLikeness(): (a: string, b: string) => number {
  const known = new Map<string, ReadonlySet<string>>();
  const wordsOf = (sentence: string): ReadonlySet<string> => {
    const words = known.get(sentence) ?? new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    known.set(sentence, words);
    return words;
  };
  return (a, b) => {
    if (a === b) return 1;
    const [wordsOfA, wordsOfB] = [wordsOf(a), wordsOf(b)];
    let shared = 0;
    for (const word of wordsOfA) if (wordsOfB.has(word)) shared++;
    return (2 * shared) / Math.max(1, wordsOfA.size + wordsOfB.size);
  };
}
