import type { Verdict } from '../../claim';
import type { Fact, FactValue } from '../../facts/factSet';
import type { Span } from '../../span';
import type { OrdinalMention } from '../../values/ordinals/ordinalMention';
import type { Reading } from '../sentenceContext';

/** What the facts say to one value of a sentence. The rules turn it into a claim with a code, a message and a fix. */
export interface Judgment {
  readonly verdict: Verdict;
  readonly reading: Reading;
  /** The fact that decided. */
  readonly fact: Fact;
  /** The other sides of a conflict. */
  readonly otherFacts: readonly Fact[];
  /** The value as written; prose offsets. */
  readonly span: Span;
  /** What it should be, as the fact gives it; absent where there is no single right value. */
  readonly expected?: FactValue;
  /** Where there is none: the values of the facts one of which may be meant, in the facts' order. */
  readonly choices?: readonly FactValue[];
  /** For a role's period and for “for thirty years”: the value is derived from the fact. */
  readonly derived?: 'period' | 'elapsed';
  /** A number that is wrong inside a known name: “the *third* meeting”. */
  readonly ordinal?: OrdinalMention;
  readonly trace: readonly string[];
}
