import type { Code, Verdict } from '../claim';
import type { Unread } from '../claims/assertions/assertion';
import type { SentenceContext } from '../claims/sentenceContext';
import type { Judgment } from '../claims/verdicts/judgment';
import type { ResolvedDate } from '../claims/verdicts/resolveDates';
import type { FactValue } from '../facts/factSet';
import type { Span } from '../span';
import type { Day } from '../values/dateValue';

/** What a rule may look at: a sentence, read and judged, in its place in the draft. */
export interface ReadSentence {
  readonly context: SentenceContext;
  readonly judgments: readonly Judgment[];
  /** The sentence's dates, resolved, by unit. */
  readonly dates: ReadonlyMap<number, ResolvedDate>;
  readonly dateline: Day | undefined;
  /** Whether the draft names the entity in full anywhere. */
  mentioned(entity: string): boolean;
}

/** The right value in the writer's own form, and what to tell the writer. */
export interface Correction {
  /** What the message and the report call the right value. */
  readonly expected: string;
  /** What the message gives as right, where what is to be written is rounded as the writer rounds, or in another unit than the fact's. */
  readonly known?: string;
  /** What to write instead; absent where no rewriting is safe. Prose, unescaped. */
  readonly newText?: string;
  /** Where to write it, when that is not the value's own span; prose offsets. */
  readonly span?: Span;
}

/** A rule about values that the facts refute. */
export interface ValueRule {
  readonly code: Code;
  covers(judgment: Judgment): boolean;
  /** The fix for a refuted value. `expected` is the judgment's, known to be there. */
  correct(judgment: Judgment, expected: FactValue, sentence: ReadSentence): Correction | undefined;
}

/** A rule that needs no fact, or finds its own. */
export interface ProseRule {
  readonly code: Code;
  /** What a finding means for the value; refuted where nothing is said. */
  readonly verdict?: Verdict;
  /** What it finds are claims of the draft, reported or not; any other rule is not asked where it is off. */
  readonly isClaim?: true;
  find(sentence: ReadSentence): Finding[];
}

/** What a prose rule found; prose offsets. */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  readonly expected?: string;
  readonly newText?: string;
  /** Another value may be the wrong one: whoever wrote it must say which is changed. */
  readonly isOpen?: true;
  readonly trace: readonly string[];
  readonly assertion?: Unread;
}
