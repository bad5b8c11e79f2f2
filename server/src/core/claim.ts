import type { Fact, Reference } from './facts/factSet';
import type { Severity } from './severity';
import type { Span } from './span';

/** FEVER's verdicts, and `conflicting` where the fact set's own sources disagree. */
export type Verdict = 'supported' | 'refuted' | 'conflicting' | 'unverified';

/** What a diagnostic is about. Each has a file of its own under `rules/`. */
export type Code =
  | 'wrong-date'
  | 'wrong-name'
  | 'wrong-place'
  | 'wrong-quantity'
  | 'wrong-ordinal'
  | 'wrong-member'
  | 'wrong-statement'
  | 'misspelled-name'
  | 'weekday-mismatch'
  | 'impossible-date'
  | 'conflicting-sources'
  | 'unsourced-claim'
  | 'inconsistent-draft'
  | 'unused-suppression'
  | 'open-query';

/** A replacement of source text. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly isPreferred: boolean;
  /** Ascending, not overlapping. */
  readonly edits: readonly Edit[];
}

/** One checkable statement of a draft, and what the facts say to it. Spans count UTF-16 code units of the draft's source. */
export interface Claim {
  readonly verdict: Verdict;
  /** What it would be, or is, reported as; a supported claim carries the code of its kind too. */
  readonly code: Code;
  /** Absent: the claim is not reported (supported, unverified, or switched off). */
  readonly severity?: Severity | undefined;
  /** The fact that decided; absent for calendar checks and unsourced claims. */
  readonly fact?: Fact | undefined;
  /** Further facts that take part: the other side of a conflict. */
  readonly otherFacts: readonly Fact[];
  /** The value as it is written. */
  readonly span: Span;
  readonly found: string;
  readonly expected?: string | undefined;
  /** One sentence for the writer. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Inside quotation marks or a block quote: reported at `information`, never fixed by fix-all. */
  readonly quoted: boolean;
  readonly references: readonly Reference[];
  /** Other places of the draft that have a part in it. */
  readonly elsewhere?: readonly Span[];
  /** How the claim was read, a line a step, for `factlint explain` and for the tests' failure messages. */
  readonly trace: readonly string[];
}
