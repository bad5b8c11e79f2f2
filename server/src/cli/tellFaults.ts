import type { Fault } from '../workspace/workspace';
import { faultText } from './faultText';
import type { Io } from './io';

/** Tells on standard error what could not be read or written. */
export function tellFaults(faults: readonly Fault[], { stderr, cwd }: Pick<Io, 'stderr' | 'cwd'>): void {
  for (const fault of faults) stderr.write(`factlint: ${faultText(fault, cwd)}\n`);
}
