/** How loud a finding is, the Language Server Protocol's four levels. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** From the loudest to the quietest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether `severity` is as loud as `floor` or louder. */
export function atLeast(severity: Severity, floor: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(floor);
}
