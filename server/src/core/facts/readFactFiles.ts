import type { FactDiagnostic } from './factDiagnostic';
import type { FactSet } from './factSet';
import { mergeFactFiles } from './mergeFactFiles';
import { parseFactFile } from './parseFactFile';

/** Reads fact files into one fact set. Never throws: each fault is a diagnostic, and what is not faulty is in the set. */
export function readFactFiles(files: readonly { readonly path: string; readonly text: string }[]): {
  readonly factSet: FactSet;
  readonly diagnostics: FactDiagnostic[];
} {
  return mergeFactFiles(files.map(({ path, text }) => parseFactFile(path, text)));
}
