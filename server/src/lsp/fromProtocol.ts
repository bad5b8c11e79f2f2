import { type Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Span } from '../core/span';
import { withSlashes } from '../workspace/paths';

/** The path of a file, as the workspace has it; undefined for a document without one: it was never saved, or is a version of a file. */
export function toPath(uri: string): string | undefined {
  try {
    const { scheme, authority, path, query, fsPath } = URI.parse(uri, true);
    if (scheme === 'file') return withSlashes(fsPath);
    if (scheme === 'untitled' || query !== '' || !path.startsWith('/')) return undefined;
    return `${scheme}://${authority}${path}`;
  } catch {
    // What is no URI names no file.
    return undefined;
  }
}

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

export function toSpan(document: TextDocument, range: Range): Span {
  const start = document.offsetAt(range.start);
  return { start, end: Math.max(start, document.offsetAt(range.end)) };
}

/** A place in a document, as commands take it: `[uri, range]`; undefined for anything else. */
export function toPlace([uri, range]: readonly unknown[]): { readonly uri: string; readonly range: Range } | undefined {
  return typeof uri === 'string' && Range.is(range) ? { uri, range } : undefined;
}
