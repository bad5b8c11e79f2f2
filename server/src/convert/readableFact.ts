import type { FactDiagnostic } from '../core/facts/factDiagnostic';
import { readFactFiles } from '../core/facts/readFactFiles';
import type { FactFileData } from './factFileData';
import { writeFactFile } from './writeFactFile';

/** What Factlint's own reader says of one fact; it is unreadable where the reader leaves it out. A missing source is no fault here. */
export function readableFact(data: FactFileData): {
  readonly readable: boolean;
  readonly faults: readonly FactDiagnostic[];
} {
  const { factSet, diagnostics } = readFactFiles([{ path: '', text: writeFactFile(data, '') }]);
  const faults = diagnostics.filter(({ code }) => code !== 'fact-unsourced');
  return { readable: factSet.facts.length === 1 && !faults.some(({ severity }) => severity === 'error'), faults };
}
