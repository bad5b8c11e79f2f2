import type { Range } from '../check/draftResult';

/** A sign-off that no longer holds: what was checked is not what the draft or its fact says now. */
export interface VoidSignOff {
  /** The draft's absolute path. */
  readonly file: string;
  /** Where the claim stands; absent where it is no longer in the draft. */
  readonly range?: Range;
  /** What was signed off, by whom, and on which day. */
  readonly value: string;
  readonly by: string;
  readonly on: string;
  /** A clause: “the sentence has changed”. */
  readonly because: string;
}

/** For sorting by draft; the order within one stays. */
export function byFile(a: VoidSignOff, b: VoidSignOff): number {
  return a.file === b.file ? 0 : a.file < b.file ? -1 : 1;
}
