import type { Span } from '../../core/span';
import type { Card } from './card';

/** Something that may be written where the cursor is in a fact file. */
export interface FactFileCompletion {
  readonly kind: 'key' | 'entity' | 'property' | 'source' | 'fact' | 'date' | 'choice';
  readonly label: string;
  readonly newText: string;
  readonly detail?: string;
  readonly card?: Card;
}

export interface FactFileCompletions {
  /** The word that a completion replaces. */
  readonly span: Span;
  /** The likeliest first. */
  readonly items: readonly FactFileCompletion[];
  /** What is typed next decides anew what fits. */
  readonly isIncomplete: boolean;
}
