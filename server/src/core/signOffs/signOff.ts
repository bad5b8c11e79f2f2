/** The name of the ledger of sign-offs, at the root of a workspace. */
export const ledgerName = 'factlint.signoffs.yaml';

/** That somebody has checked a claim: which one, by which fact, who, and when. One line of the ledger. */
export interface SignOff {
  /** The draft's path from the workspace's root, with forward slashes. */
  readonly draft: string;
  /** The sentence in which the claim is made, as prose on one line. */
  readonly sentence: string;
  /** The claimed value as it is written. */
  readonly value: string;
  /** The ids of the facts that decide; absent where no fact covers the claim. */
  readonly fact?: string;
  /** What those facts said then. */
  readonly says?: string;
  /** Who has checked it. */
  readonly by: string;
  /** The day, as `2026-11-28`. */
  readonly on: string;
  readonly note?: string;
}

/** The keys of a line, in their order. */
export const signOffKeys = ['draft', 'sentence', 'value', 'fact', 'says', 'by', 'on', 'note'] as const;

/** What makes a sign-off that of a claim: all of it must still be so. */
export type SignedClaim = Pick<SignOff, 'draft' | 'sentence' | 'value' | 'fact' | 'says'>;
