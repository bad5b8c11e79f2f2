import type { Code } from './claim';
import type { Severity } from './severity';

/** What a workspace may set; the same for the editor and the command line. */
export interface CheckOptions {
  /** A severity for each code, or `off`. What is missing has its default (`defaultSeverities`). */
  readonly severities: Readonly<Partial<Record<Code, Severity | 'off'>>>;
  /** Whether claims that no fact covers are handed out where they are not reported: for the galley, and for whoever counts them. */
  readonly unsourced?: boolean;
}

export const defaultSeverities: Readonly<Record<Code, Severity | 'off'>> = {
  'wrong-date': 'error',
  'wrong-name': 'error',
  'wrong-place': 'error',
  'wrong-quantity': 'error',
  'wrong-ordinal': 'error',
  'wrong-member': 'error',
  'wrong-statement': 'error',
  'misspelled-name': 'error',
  'weekday-mismatch': 'error',
  'impossible-date': 'error',
  'conflicting-sources': 'warning',
  'unsourced-claim': 'off',
  'inconsistent-draft': 'warning',
  'unused-suppression': 'warning',
  'open-query': 'information',
};
