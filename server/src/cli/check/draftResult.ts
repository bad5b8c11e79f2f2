import type { Code, Verdict } from '../../core/claim';
import type { Position } from '../../core/positionAt';
import type { Severity } from '../../core/severity';
import type { SourceLine } from '../sourceLine';
import type { Summary } from './summary';

/**
 * What the check of one draft says: plain data that survives JSON, so that it may come from another thread or a cache
 * (`resultBytes.ts`). It names facts by their ids.
 */
export interface DraftResult {
  /** Relative to the working folder, with forward slashes, as reports show it. */
  readonly path: string;
  /** The absolute path. */
  readonly file: string;
  /** In the order of the text. A run may hold them as bytes, and read them anew each time: let go of one draft's before the next's. */
  readonly claims: readonly ClaimResult[];
  /** What the claims come to, which is there at once. */
  readonly summary: Summary;
  /** Where stretches begin that are too long or too nested to be read. */
  readonly unread: readonly Position[];
  /** How many values were put right, or would be. */
  readonly fixed: number;
  /** The difference that putting them right makes, as a unified diff, where it was asked for. */
  readonly patch?: string;
}

/** A claim of the core's, with places instead of offsets. */
export interface ClaimResult {
  readonly verdict: Verdict;
  readonly code: Code;
  /** Absent: the claim is not reported. */
  readonly severity?: Severity;
  /** Ids of the facts that take part, the one that decided first; none for calendar checks and unsourced claims. */
  readonly facts: readonly string[];
  readonly range: Range;
  readonly found: string;
  readonly expected?: string;
  readonly message: string;
  readonly quoted: boolean;
  readonly fixes: readonly FixResult[];
  /** Other places of the draft that have a part in it. */
  readonly elsewhere: readonly Range[];
  /** The baseline knows it, so it is no longer reported. */
  readonly known?: true;
  /** Where it stands, for who reads the report; kept of what is reported alone. */
  readonly context?: ClaimContext;
}

export interface ClaimContext {
  readonly line: SourceLine;
  /** How many bytes of UTF-8 the line has before what is kept of it. */
  readonly bytesBefore: number;
  /** The sentence as prose; empty where none is. */
  readonly sentence: string;
}

export interface FixResult {
  readonly title: string;
  readonly isPreferred: boolean;
  readonly edits: readonly EditResult[];
}

export interface EditResult {
  readonly range: Range;
  readonly newText: string;
}

/** As in the Language Server Protocol: from zero, in UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
