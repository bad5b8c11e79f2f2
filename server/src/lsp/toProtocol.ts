import {
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type Range,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Edit } from '../core/claim';
import type { Origin } from '../core/facts/factSet';
import type { Severity } from '../core/severity';
import type { Span } from '../core/span';
import type { Finding } from '../features/diagnostics';
import type { Project, ReadFile } from '../workspace/loadProject';
import { isVirtual } from '../workspace/paths';
import type { ClientAbilities } from './clientAbilities';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What `Diagnostic.data` holds: from which version of the draft it is, and the fact that decided. */
export interface DiagnosticData {
  readonly version: number;
  readonly fact?: string;
}

/** The reverse of `toPath`. */
export function toUri(path: string): string {
  const [, scheme = '', authority = '', rest = ''] = isVirtual(path)
    ? (/^([^:]+):\/\/([^/]*)(.*)$/.exec(path) ?? [])
    : [];
  return (scheme === '' ? URI.file(path) : URI.from({ scheme, authority, path: rest })).toString();
}

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The place in a fact file, as the project has read it; undefined for a file that is none of the project's. */
export function toLocation(project: Project, { file, span }: Origin): Location | undefined {
  const read = project.factFiles.find(each => each.path === file);
  return read === undefined ? undefined : { uri: toUri(file), range: toRange(documentOf(read), span) };
}

export function toDiagnostic(
  finding: Finding,
  document: TextDocument,
  project: Project,
  abilities: ClientAbilities,
): Diagnostic {
  const related = finding.related.flatMap(({ origin, message }) => {
    const location =
      'file' in origin ? toLocation(project, origin) : { uri: document.uri, range: toRange(document, origin) };
    return location === undefined ? [] : [{ location, message }];
  });
  const data: DiagnosticData = {
    version: document.version,
    ...(finding.fact !== undefined && { fact: finding.fact }),
  };
  return {
    range: toRange(document, finding.span),
    severity: severities[finding.severity],
    code: finding.code,
    source: 'factlint',
    message: finding.message,
    ...(abilities.codeDescription && finding.href !== undefined && { codeDescription: { href: finding.href } }),
    ...(abilities.relatedInformation && related.length > 0 && { relatedInformation: related }),
    ...(abilities.diagnosticData && { data }),
  };
}

export function toTextEdits(edits: readonly Edit[], document: TextDocument): TextEdit[] {
  return edits.map(({ span, newText }) => TextEdit.replace(toRange(document, span), newText));
}

/** Edits that the editor applies to this version of the document and to no other. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  document: TextDocument,
  abilities: ClientAbilities,
): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = toTextEdits(edits, document);
  if (!abilities.versionedEdits) return { changes: { [uri]: textEdits } };
  return { documentChanges: [TextDocumentEdit.create({ uri, version }, textEdits)] };
}

/** Edits of a document that may be open or not. */
export interface ChangedDocument {
  readonly document: TextDocument;
  readonly isOpen: boolean;
  readonly edits: readonly Edit[];
}

/** Edits of several documents at once: each is for the version that is open, or for the file as it is. */
export function toWorkspaceEdits(changed: readonly ChangedDocument[], abilities: ClientAbilities): WorkspaceEdit {
  const edited = changed
    .filter(({ edits }) => edits.length > 0)
    .map(({ document, isOpen, edits }) => ({ document, isOpen, textEdits: toTextEdits(edits, document) }));
  if (!abilities.versionedEdits)
    return { changes: Object.fromEntries(edited.map(({ document, textEdits }) => [document.uri, textEdits])) };
  return {
    documentChanges: edited.map(({ document: { uri, version }, isOpen, textEdits }) =>
      TextDocumentEdit.create({ uri, version: isOpen ? version : null }, textEdits),
    ),
  };
}

const documents = new WeakMap<ReadFile, TextDocument>();

/** A file that was read, as a document to count lines in. Its version says nothing. */
export function documentOf(file: ReadFile): TextDocument {
  const known = documents.get(file);
  if (known !== undefined) return known;
  const document = TextDocument.create(toUri(file.path), 'yaml', 0, file.text);
  documents.set(file, document);
  return document;
}
