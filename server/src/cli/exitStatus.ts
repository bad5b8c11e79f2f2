import type { FailOn } from '../core/config/config';
import { atLeast } from '../core/severity';
import type { Report } from './check/report';

export const exitStatus = {
  ok: 0,
  /** Something is wrong at or above `--fail-on`, or a draft could not be read. */
  findings: 1,
  /** A usage, configuration or fact-file error: nothing was checked. */
  unusable: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** The status of a run that has checked something: the one place that decides it. */
export function statusOf({ drafts, faults }: Pick<Report, 'drafts' | 'faults'>, failOn: FailOn): ExitStatus {
  const failing = drafts.some(({ claims }) =>
    claims.some(({ severity }) => severity !== undefined && failOn !== 'never' && atLeast(severity, failOn)),
  );
  return failing || faults.length > 0 ? exitStatus.findings : exitStatus.ok;
}

/** A run that cannot begin; the message says in a sentence what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** By name: where a module is loaded in two ways, its classes exist twice. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
