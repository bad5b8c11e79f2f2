import { append } from '../append';
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
  const { byKey, byDraft } = indexOf(entries);
  const keys = claims.map(keyOf);
  const states: (SignOffState | undefined)[] = claims.map((claim, index) => {
    const signOff = byKey.get(keys[index] ?? '')?.findLast(each => isAbout(each, claim));
    return signOff && { signOff };
  });
  const current = new Set(keys);
  const paths = new Set(claims.map(({ draft }) => draft));
  const loose = [...paths].flatMap(path =>
    (byDraft.get(path) ?? []).filter(({ key }) => !current.has(key)).map(({ signOff }) => signOff),
  );
  const taken = new Set<SignOff>();
  for (const { signOff, index } of candidates(claims, states, loose)) {
    const claim = claims[index];
    if (claim === undefined || states[index] !== undefined || taken.has(signOff)) continue;
    states[index] = { signOff, voidBecause: changeFrom(signOff, claim) };
    taken.add(signOff);
  }
  return { states, lost: loose.filter(signOff => !taken.has(signOff)) };
}

/** A ledger's sign-offs by what they hold fast, and by the draft that they are of. */
interface LedgerIndex {
  readonly byKey: ReadonlyMap<string, readonly SignOff[]>;
  readonly byDraft: ReadonlyMap<string, readonly { readonly key: string; readonly signOff: SignOff }[]>;
}

/** A ledger changes seldom, a draft at every key. */
const indexes = new WeakMap<readonly LedgerEntry[], LedgerIndex>();

function indexOf(entries: readonly LedgerEntry[]): LedgerIndex {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const keyed = entries.map(({ signOff }) => ({ key: keyOf(signOff), signOff }));
  const byKey = new Map<string, SignOff[]>();
  const byDraft = new Map<string, typeof keyed>();
  for (const entry of keyed) {
    const same = byKey.get(entry.key);
    if (same === undefined) byKey.set(entry.key, [entry.signOff]);
    else same.push(entry.signOff);
    append(byDraft, entry.signOff.draft, entry);
  }
  const index = { byKey, byDraft };
  indexes.set(entries, index);
  return index;
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
  if (loose.length === 0) return [];
  const likeness = createLikeness();
  const open = claims.map((claim, index) => ({ claim, index })).filter(({ index }) => states[index] === undefined);
  return loose
    .flatMap(signOff =>
      open.flatMap(({ claim, index }) => {
        const isSame = signOff.fact === claim.fact || signOff.value === claim.value;
        if (signOff.draft !== claim.draft || !isSame) return [];
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
