import type { Fact } from '../core/facts/factSet';

/** Something that the writer may be about to write. */
export interface CompletionItem {
  readonly kind: 'name' | 'value';
  readonly label: string;
  /** What to write: prose, unescaped. */
  readonly newText: string;
  /** What of it has been typed, as it stands before the cursor. */
  readonly typed: string;
  /** What editors compare with what is typed: begins with that, whatever diacritics it has or lacks. */
  readonly filter: string;
  readonly detail: string;
  /** The fact that says it. */
  readonly fact?: Fact;
}
