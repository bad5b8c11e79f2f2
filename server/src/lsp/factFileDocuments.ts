import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type FactFileLayout, factFileLayout } from '../core/facts/place/factFileLayout';
import type { Project } from '../workspace/loadProject';
import { toPath } from './fromProtocol';
import { documentOf } from './toProtocol';

/** A fact file as the editor has it this moment, or as it was read. */
export interface FactFileDocument {
  readonly path: string;
  readonly document: TextDocument;
  /** It is open, and its version is the editor's. */
  readonly isOpen: boolean;
  readonly layout: FactFileLayout;
}

/** The fact files of a project, in its order. */
export function factFileDocuments(project: Project, documents: TextDocuments<TextDocument>): FactFileDocument[] {
  const open = new Map(documents.all().map(document => [toPath(document.uri), document]));
  return project.factFiles.map(file => {
    const opened = open.get(file.path);
    const document = opened ?? documentOf(file);
    return { path: file.path, document, isOpen: opened !== undefined, layout: layoutOf(document) };
  });
}

const layouts = new WeakMap<TextDocument, { readonly version: number; readonly layout: FactFileLayout }>();

function layoutOf(document: TextDocument): FactFileLayout {
  const known = layouts.get(document);
  if (known?.version === document.version) return known.layout;
  const layout = factFileLayout(document.getText());
  layouts.set(document, { version: document.version, layout });
  return layout;
}
