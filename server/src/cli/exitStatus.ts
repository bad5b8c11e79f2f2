import type { Fault } from '../workspace/workspace';
import { isCovered } from './check/coverage';
import type { Report } from './check/report';
import { countAtLeast } from './check/summary';

export const exitStatus = {
  ok: 0,
  /** Something is wrong at or above `--fail-on`, too few claims have a source, or a draft could not be read. */
  findings: 1,
  /** A usage, configuration or fact-file error, and nothing was checked; or a report that could not be written. */
  unusable: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

type Outcome = Pick<Report, 'drafts' | 'faults' | 'failOn' | 'coverage'>;

/** The status of a run that has checked something: the one place that decides it. */
export function statusOf({ drafts, faults, failOn, coverage }: Outcome, unwritten: readonly Fault[]): ExitStatus {
  if (unwritten.length > 0) return exitStatus.unusable;
  const failing = failOn !== 'never' && drafts.some(({ summary }) => countAtLeast(summary, failOn) > 0);
  const lacking = coverage !== undefined && !isCovered(coverage);
  return failing || lacking || faults.length > 0 ? exitStatus.findings : exitStatus.ok;
}

/** A run that cannot begin; the message says in a sentence what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** By name: where a module is loaded in two ways, its classes exist twice. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
