import type { Severity } from '../severity';
import type { Span } from '../span';

/** The faults that a fact file can have, each with the severity it is reported at. */
export const factCodes = {
  'fact-syntax': 'error',
  'fact-schema': 'error',
  'fact-date': 'error',
  // The value is compared as text then, and the rest of the set is good: no reason to check nothing.
  'fact-value': 'warning',
  'fact-duplicate': 'error',
  'fact-contradiction': 'warning',
  'fact-unknown-reference': 'error',
  'fact-unknown-property': 'warning',
  'fact-similar-name': 'warning',
  'fact-unsourced': 'warning',
  'fact-stale': 'information',
} as const satisfies Record<string, Severity>;

export type FactCode = keyof typeof factCodes;

/** A fault in a fact file. `span` counts UTF-16 code units in that file's text. */
export interface FactDiagnostic {
  readonly file: string;
  readonly span: Span;
  readonly code: FactCode;
  readonly severity: Severity;
  readonly message: string;
  /** The other place of a duplicate or a contradiction. */
  readonly related?: { readonly file: string; readonly span: Span; readonly message: string };
}
