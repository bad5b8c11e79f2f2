import type { FactDiagnostic } from './factDiagnostic';
import type { FactSet } from './factSet';
import { mergeFactFiles } from './mergeFactFiles';
import { type ParsedFactFile, parseFactFile } from './parseFactFile';

/** Reads one fact file as far as it can be read without the others. */
export type ParseFactFile = (path: string, text: string) => ParsedFactFile;

/** Reads fact files into one fact set. Never throws: each fault is a diagnostic, and what is not faulty is in the set. */
export function readFactFiles(
  files: readonly { readonly path: string; readonly text: string }[],
  parse: ParseFactFile = parseFactFile,
): {
  readonly factSet: FactSet;
  readonly diagnostics: FactDiagnostic[];
} {
  return mergeFactFiles(files.map(({ path, text }) => parse(path, text)));
}
