import type { Span } from '../../span';

/** An ordinal as a draft writes it; the span is the word or figure alone, in prose offsets. */
export interface OrdinalMention {
  readonly span: Span;
  readonly value: number;
  /** "third", "3rd", or what stands behind "number": "three" or "3". */
  readonly style: 'words' | 'digits' | 'cardinal' | 'figure';
}
